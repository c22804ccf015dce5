import { setTimeout as setLater } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { run, type Runner } from './database.js';
import type { Log } from './log.js';
import { sql, type Sql } from './sql.js';
import type { TransactionContext } from './transaction.js';

const CHANNEL = 'kehu_live';
const FIRST_RETRY_MS = 50;
const LONGEST_RETRY_MS = 2000;
/** The first notice is sent at once, those that follow together, at most this often. */
const SHORTEST_GAP_MS = 20;
/** More than that while the connection is down, and listeners had better ask again for everything. */
const MOST_WAITING = 10_000;

/** What every server process hears: a topic and ids, never data. */
export interface Notice {
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Sent after the connection was lost: listeners must ask again for what they show. */
export const RESYNC = 'resync';

const notify = (texts: readonly string[]): Sql =>
  sql`SELECT pg_notify(${CHANNEL}, notice) FROM unnest(${texts}::text[]) AS notice`;

type Listener = (notice: Notice) => void;

/**
 * Live updates between server processes over LISTEN/NOTIFY. One connection a process; when it breaks it comes back by
 * itself and tells every listener to ask again, because notices in the gap are lost.
 */
export class LiveHub {
  private readonly listeners = new Set<Listener>();
  private readonly waiting = new Set<string>();
  private sending: Promise<void> | null = null;
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

  /** Connects, and has every process ask again: what one that was killed had not told yet is made good by that. */
  async start(): Promise<void> {
    await this.connect();
    this.tell([{ topic: RESYNC, payload: {} }]);
  }

  /** Sends what waits, then lets go of the connection. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.sending;
    await this.send();
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  /** Hands every notice to the listener until the returned function is called. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Tells every process a moment after the commit, many changes by one statement on the connection of this hub. NOTIFY
   * inside a transaction makes all commits that notify wait for each other; outside it nobody waits. While the connection
   * is down notices are kept.
   */
  tell(notices: readonly Notice[]): void {
    for (const notice of notices) this.waiting.add(JSON.stringify(notice));
    if (this.waiting.size > MOST_WAITING) {
      this.waiting.clear();
      this.waiting.add(JSON.stringify({ topic: RESYNC, payload: {} }));
    }
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
  }

  private async sendAll(): Promise<void> {
    while (this.waiting.size > 0 && this.client !== null && !this.stopped) {
      await this.send();
      await setTimeout(SHORTEST_GAP_MS, undefined, { ref: false });
    }
  }

  private async send(): Promise<void> {
    const texts = [...this.waiting];
    if (texts.length === 0 || this.client === null) return;
    this.waiting.clear();
    try {
      await run(this.client, notify(texts));
    } catch {
      for (const text of texts) this.waiting.add(text);
    }
  }

  /** Sends notices at the commit of the transaction itself, for what must never be missed, such as a right taken away. */
  async announce(tx: TransactionContext, notices: readonly Notice[]): Promise<void> {
    await tx.rows(notify(notices.map((notice) => JSON.stringify(notice))));
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
    this.tell([]);
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
      setLater(() => {
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
