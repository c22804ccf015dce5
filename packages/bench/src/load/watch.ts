import type { Bench } from '../bench.js';
import { cpuOf, memoryOf, ownMemoryOf } from '../machine/process.js';

const EVERY_MS = 2_000;
/** Reading how much memory every process holds costs more than all the rest. */
const MEMORY_EVERY = 5;

/** The machine at one moment. */
export interface Look {
  readonly at: number;
  /** Megabytes of the server, and of PostgreSQL below it. */
  readonly serverMb: number;
  readonly databaseMb: number;
  /** Megabytes of the server's own objects. */
  readonly heapMb: number;
  /** The longest the server's event loop was late since the last look, in milliseconds. */
  readonly loopLagMs: number;
  readonly connections: number;
  readonly waitingForConnection: number;
  readonly jobs: number;
  /** Seconds of processor time used so far. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly deadlocks: number;
  readonly retried: number;
}

/** Looks at server and database again and again. */
export class Watch {
  readonly looks: Look[] = [];
  private readonly timer: NodeJS.Timeout;
  private isLooking = false;
  private turn = 0;
  private memory: Pick<Look, 'serverMb' | 'databaseMb'> = { serverMb: Number.NaN, databaseMb: Number.NaN };

  constructor(private readonly bench: Pick<Bench, 'kehu' | 'db'>) {
    this.timer = setInterval(() => void this.look(), EVERY_MS);
  }

  /** Looks now; a failure is left out, as when the server is away. */
  async look(): Promise<Look | null> {
    if (this.isLooking) return null;
    this.isLooking = true;
    try {
      const look = await this.seen();
      this.looks.push(look);
      return look;
    } catch {
      return null;
    } finally {
      this.isLooking = false;
    }
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async seen(): Promise<Look> {
    const { kehu, db } = this.bench;
    if (this.turn++ % MEMORY_EVERY === 0) {
      const serverMb = ownMemoryOf(kehu.pid);
      this.memory = { serverMb, databaseMb: memoryOf(kehu.pid) - serverMb };
    }
    const { rows } = await db.query<Pick<Look, 'connections' | 'jobs' | 'deadlocks'>>(
      `SELECT (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS connections,
         (SELECT count(*)::int FROM graphile_worker.jobs) AS jobs, d.deadlocks::int
       FROM pg_stat_database d WHERE d.datname = current_database()`,
    );
    const told = await (await fetch(`${kehu.url}/metrics`)).text();
    const metric = (name: string): number => Number(new RegExp(`^${name} (.+)$`, 'm').exec(told)?.[1]);
    const cpu = cpuOf(kehu.pid);
    return {
      ...this.memory,
      ...(rows[0] ?? { connections: 0, jobs: 0, deadlocks: 0 }),
      at: Date.now(),
      heapMb: metric('kehu_process_heap_bytes') / 2 ** 20,
      loopLagMs: metric('kehu_event_loop_lag_seconds') * 1000,
      waitingForConnection: metric('kehu_database_waiting_requests'),
      retried: metric('kehu_transactions_retried_total'),
      serverCpu: cpu.own / 1000,
      databaseCpu: cpu.below / 1000,
    };
  }
}
