import pg from 'pg';
import { run, type Runner } from './database.js';
import type { Log } from './log.js';
import { sql } from './sql.js';
import type { TransactionContext } from './transaction.js';

const CHANNEL = 'kehu_live';
const FIRST_RETRY_MS = 50;
const LONGEST_RETRY_MS = 2000;

/** What every server process hears: a topic and ids, never data. */
export interface Notice {
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Sent after the connection was lost: listeners must ask again for what they show. */
export const RESYNC = 'resync';

type Listener = (notice: Notice) => void;

/**
 * Live updates between server processes over LISTEN/NOTIFY. One connection a process; when it breaks it comes back by
 * itself and tells every listener to ask again, because notices in the gap are lost.
 */
export class LiveHub {
  private readonly listeners = new Set<Listener>();
  private client: pg.Client | null = null;
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly log: Log,
  ) {}

  /** Whether notices arrive at this moment. Caches that rely on them must not be trusted otherwise. */
  get isConnected(): boolean {
    return this.client !== null;
  }

  async start(): Promise<void> {
    await this.connect();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  /** Hands every notice to the listener until the returned function is called. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Sends notices at the commit of the transaction, all by one statement. */
  async announce(tx: TransactionContext, notices: readonly Notice[]): Promise<void> {
    const texts = notices.map((notice) => JSON.stringify(notice));
    await tx.rows(sql`SELECT pg_notify(${CHANNEL}, notice) FROM unnest(${texts}::text[]) AS notice`);
  }

  /** Sends a notice at once, outside any transaction. */
  async announceNow(runner: Runner, topic: string, payload: Record<string, unknown> = {}): Promise<void> {
    await run(runner, sql`SELECT pg_notify(${CHANNEL}, ${JSON.stringify({ topic, payload })})`);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'kehu-live', keepAlive: true });
    client.on('notification', ({ payload }) => this.deliver(payload));
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    this.client = client;
  }

  private deliver(text: string | undefined): void {
    if (text === undefined) return;
    const notice = JSON.parse(text) as Notice;
    for (const listener of [...this.listeners]) listener(notice);
  }

  private reconnect(lost: pg.Client): void {
    if (this.stopped || this.client !== lost) return;
    this.client = null;
    this.log.warn('the live connection broke; connecting again');
    const attempt = (delay: number): void => {
      setTimeout(() => {
        if (this.stopped) return;
        this.connect().then(
          () => this.deliver(JSON.stringify({ topic: RESYNC, payload: {} })),
          () => attempt(Math.min(delay * 2, LONGEST_RETRY_MS)),
        );
      }, delay).unref();
    };
    attempt(FIRST_RETRY_MS);
  }
}
