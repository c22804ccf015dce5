import { Worker } from 'node:worker_threads';
import type { RequestContext, Services } from '../../../platform/context.js';
import { RESYNC } from '../../../platform/live.js';
import { decimalsOf } from '../../../platform/money.js';
import { sql } from '../../../platform/sql.js';
import { boundsOf, type Bound, type Permission } from '../../access/index.js';
import type { Rule } from '../rule.js';
import type { SegmentSums } from '../segment-sums.js';
import type { FromSnapshot, ToSnapshot } from './messages.js';
import { Patience } from './patience.policy.js';
import { programOf, questionOf, type Program } from './program.policy.js';

/** Below so many customers SQL is quick enough, and a copy would only cost memory. */
const FEWEST_CUSTOMERS = 5_000;
const LONGEST_ANSWER_MS = 2_000;
const LOOK_AGAIN_MS = 60_000;

/** Sums, and up to when they are right. */
export interface FreshSums {
  readonly sums: SegmentSums;
  readonly asOf: Date;
}

/** Where to find the thread, and from how many customers on it is worth it. */
export interface SnapshotOptions {
  readonly file?: URL;
  readonly fewest?: number;
}

/**
 * A copy of the customers in the memory of a thread of this process, for figures at once. It begins with the first question
 * in a workspace with many customers, and answers null whenever SQL should be asked: while it loads, when it is too old
 * (see `Patience`), when notices of changes do not arrive, when a rule speaks of something it does not hold.
 */
export class SegmentSnapshot {
  private worker: Worker | null = null;
  private freshAt: number | null = null;
  private readonly patience = new Patience();
  private lookedAt = 0;
  private asked = 0;
  private readonly waiting = new Map<number, (answer: FreshSums | null) => void>();
  private readonly file: URL;
  private readonly fewest: number;
  private readonly deaf: () => void;

  constructor(
    private readonly services: Services,
    { file = new URL('./snapshot.worker.js', import.meta.url), fewest = FEWEST_CUSTOMERS }: SnapshotOptions = {},
  ) {
    this.file = file;
    this.fewest = fewest;
    this.deaf = services.live.listen(({ topic, payload }) => {
      if (topic === RESYNC) this.send({ kind: 'resync' });
      else if (topic === 'customer' && typeof payload.customerId === 'string') {
        this.send({ kind: 'changed', ids: [payload.customerId] });
      }
    });
  }

  /** The sums of a rule over the customers the actor may see, or null when SQL has to be asked. */
  async sums(ctx: RequestContext, rule: Rule, permission: Permission): Promise<FreshSums | null> {
    if (!this.worker) return this.beginIfWorthIt(ctx);
    if (!this.services.live.isConnected) return null;
    const { timezone, currency } = this.services.config;
    const settings = { now: ctx.now, timezone, decimals: decimalsOf(currency), segments: rule.segments };
    const program = programOf(rule.filter, settings);
    if (!program) return null;
    const verdict = this.patience.judge(this.freshAt, Date.now());
    if (verdict !== 'FRESH') this.send({ kind: 'wake' });
    if (verdict === 'STALE') return null;
    const bounds = boundsOf(ctx, permission, ...rule.permissions).map(boundProgram);
    return this.ask({ kind: 'ask', number: (this.asked += 1), question: questionOf(program, bounds, settings) });
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    this.deaf();
    await this.end();
  }

  private ask(message: Extract<ToSnapshot, { kind: 'ask' }>): Promise<FreshSums | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle(null), LONGEST_ANSWER_MS);
      const settle = (answer: FreshSums | null): void => {
        clearTimeout(timer);
        this.waiting.delete(message.number);
        resolve(answer);
      };
      this.waiting.set(message.number, settle);
      this.send(message);
    });
  }

  private send(message: ToSnapshot): void {
    this.worker?.postMessage(message);
  }

  private async beginIfWorthIt(ctx: RequestContext): Promise<null> {
    if (Date.now() - this.lookedAt < LOOK_AGAIN_MS) return null;
    this.lookedAt = Date.now();
    const [row] = await ctx.rows<{ n: string }>(
      sql`SELECT count(*) AS n FROM (SELECT FROM customer WHERE status = 'ACTIVE' LIMIT ${this.fewest}) x`,
    );
    if (Number(row?.n) >= this.fewest && !this.worker) this.begin();
    return null;
  }

  private begin(): void {
    const { url } = this.services.database.source.options as { url?: string };
    const { timezone, databaseUrl } = this.services.config;
    const isOwn = databaseUrl === null;
    const worker = new Worker(this.file, { workerData: { url, timezone, isOwn } });
    // The thread must not keep a server alive that has nothing else to do.
    worker.unref();
    worker.on('message', (message: FromSnapshot) => this.take(message));
    worker.on('error', (error) => this.services.log.warn({ err: error }, 'the copy of the customers ended'));
    worker.on('exit', () => void this.end());
    this.worker = worker;
  }

  private take(message: FromSnapshot): void {
    switch (message.kind) {
      case 'fresh':
        this.freshAt = message.at;
        if (message.at === null) for (const settle of this.waiting.values()) settle(null);
        return;
      case 'answer':
        return this.waiting.get(message.number)?.({ sums: message.sums, asOf: new Date(message.at) });
      case 'failed':
        return this.services.log.warn({ reason: message.message }, 'the copy of the customers could not be read');
    }
  }

  private async end(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    this.freshAt = null;
    for (const settle of this.waiting.values()) settle(null);
    await worker?.terminate();
  }
}

const fieldOf = { owner_id: 'ownerId', team_id: 'teamId', region_id: 'regionId' } as const;

/** A bound of the actor's reach, asked of the copy. */
export const boundProgram = ({ column, ids }: Bound): Program => ({
  kind: 'code',
  column: fieldOf[column],
  values: ids,
  holds: true,
});

const snapshots = new WeakMap<Services, SegmentSnapshot>();

/** The copy of this process. */
export function segmentSnapshot(services: Services): SegmentSnapshot {
  const known = snapshots.get(services) ?? new SegmentSnapshot(services);
  snapshots.set(services, known);
  return known;
}

/** Ends the copy of this process, if there is one. */
export async function stopSnapshot(services: Services): Promise<void> {
  await snapshots.get(services)?.stop();
  snapshots.delete(services);
}
