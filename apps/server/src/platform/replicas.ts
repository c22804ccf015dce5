import pg from 'pg';
import type { Runner } from './database.js';
import type { Log } from './log.js';
import { outliveBrokenClients, poolSettings } from './pool.js';

const LOOK_EVERY_MS = 1_000;

/** Seconds behind the primary; null when the replica has lost it. A server that is no replica is never behind. */
const BEHIND = `SELECT CASE
    WHEN NOT pg_is_in_recovery() THEN 0
    WHEN NOT EXISTS (SELECT FROM pg_stat_wal_receiver) THEN NULL
    WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
    ELSE extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp()) END::float8 AS behind`;

interface Replica {
  readonly pool: pg.Pool;
  isClose: boolean;
}

/**
 * Runs statements whose answers may be some seconds old, on the replicas in turn. A replica that is away, or more than
 * ten seconds behind, is left out until it is back; without any the primary answers, so it never fails for want of one.
 */
export class Replicas implements Runner {
  private readonly replicas: readonly Replica[];
  private readonly watch: NodeJS.Timeout | null;
  private turn = 0;

  /** `mostBehind` in seconds. */
  constructor(
    urls: readonly string[],
    private readonly primary: pg.Pool,
    private readonly log: Log,
    poolSize: number,
    private readonly mostBehind = 10,
  ) {
    this.replicas = urls.map((url) => ({ pool: this.open(url, poolSize), isClose: false }));
    this.watch = urls.length > 0 ? setInterval(() => void this.look(), LOOK_EVERY_MS).unref() : null;
  }

  readonly query = (async (statement: pg.QueryConfig) => {
    const replica = this.next();
    if (!replica) return this.primary.query(statement);
    try {
      return await replica.pool.query(statement);
    } catch (error) {
      if (!isTheReplicas(error)) throw error;
      this.leave(replica, error);
      return this.primary.query(statement);
    }
  }) as Runner['query'];

  /** Looks after every replica once. */
  async look(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => this.lookAt(replica)));
  }

  async close(): Promise<void> {
    if (this.watch) clearInterval(this.watch);
    await Promise.all(this.replicas.map(({ pool }) => pool.end()));
  }

  private open(connectionString: string, max: number): pg.Pool {
    const settings = { connectionString, connectionTimeoutMillis: 2_000, application_name: 'kehu' };
    const pool = new pg.Pool({ ...poolSettings(max), ...settings });
    outliveBrokenClients(pool);
    pool.on('error', (error) => this.log.warn({ err: error }, 'a connection to a replica broke'));
    return pool;
  }

  private next(): Replica | undefined {
    const close = this.replicas.filter(({ isClose }) => isClose);
    return close[this.turn++ % Math.max(1, close.length)];
  }

  private async lookAt(replica: Replica): Promise<void> {
    try {
      const { rows } = await replica.pool.query<{ behind: number | null }>(BEHIND);
      const behind = rows[0]?.behind ?? Infinity;
      replica.isClose = behind <= this.mostBehind;
    } catch (error) {
      this.leave(replica, error);
    }
  }

  private leave(replica: Replica, error: unknown): void {
    if (replica.isClose) this.log.warn({ err: error }, 'a replica is away: the primary answers for it');
    replica.isClose = false;
  }
}

/** Whether the replica is to blame, not the statement: a lost connection, a stop, a conflict with what it replays. */
function isTheReplicas(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return code === '' || /^(08|57P|E[A-Z]|40001|25006)/.test(code);
}
