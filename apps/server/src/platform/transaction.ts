import type pg from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { AuditNote, Touched } from './audit.js';
import { RequestContext } from './context.js';
import { copyBinary, type BinaryTarget, type BinaryValue } from './copy-binary.js';
import { copyInto, copyRow, type CopyValue } from './copy.js';
import type { Notice } from './live.js';

const RETRIES = 4;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/** A request inside a transaction: what it reads and writes happens together or not at all. */
export class TransactionContext extends RequestContext {
  private readonly notices: Notice[] = [];
  private readonly certain: Notice[] = [];
  /** What areas tell the audit themselves. */
  readonly notes: AuditNote[] = [];
  readonly touched: Touched[] = [];
  /** Set when a repeated call was answered from memory: nothing was done. */
  isRepeat = false;
  /** Set when the audit tells of what the operation did. */
  hasTold = false;

  constructor(
    ctx: RequestContext,
    db: EntityManager,
    /** The transaction's own connection, for what is no statement. */
    readonly connection: pg.PoolClient,
    /** Whether its statements keep their plans; see `inQuickTransaction`. */
    readonly isQuick = false,
  ) {
    super(ctx.services, ctx.actor, ctx.now, ctx.requestId, ctx.transport, db, connection, ctx.operation);
  }

  /** Writes many rows by COPY; `target` is `table (column, …)`, and each row has the values of these columns. */
  async copy(target: string, rows: readonly (readonly CopyValue[])[]): Promise<void> {
    if (rows.length > 0) await copyInto(this.connection, target, rows.map(copyRow));
  }

  /** The same in the binary format, for what comes in by the ten thousand. */
  async copyBinary(target: BinaryTarget, rows: readonly (readonly BinaryValue[])[]): Promise<void> {
    if (rows.length > 0) await copyBinary(this.connection, target, rows);
  }

  /** Tells every server process, a moment after the commit. Ids only: the payload travels outside every scope. */
  announce(topic: string, payload: Record<string, unknown> = {}): void {
    this.notices.push({ topic, payload });
  }

  /** Tells every server process with the commit itself, for what must reach them though this one is killed. */
  announceWithCommit(topic: string, payload: Record<string, unknown> = {}): void {
    this.certain.push({ topic, payload });
  }

  /** Hands what must be certain to PostgreSQL, which delivers it at the commit. */
  async beforeCommit(): Promise<void> {
    if (this.certain.length > 0) await this.services.live.announce(this, this.certain.splice(0));
  }

  afterCommit(): void {
    if (this.notices.length > 0) this.services.live.tell(this.notices.splice(0));
  }
}

/**
 * Runs work in one transaction; joins the one that is open. A deadlock or a serialization failure is tried again,
 * so the work must keep its effects in the database.
 */
export function inTransaction<T>(ctx: RequestContext, work: (tx: TransactionContext) => Promise<T>): Promise<T> {
  return retried(ctx, work, false);
}

/**
 * The same for small work done all day, about few rows found by their keys: PostgreSQL keeps the plan of each statement
 * instead of making it anew for each set of values, which costs a short transaction more than its work.
 */
export function inQuickTransaction<T>(ctx: RequestContext, work: (tx: TransactionContext) => Promise<T>): Promise<T> {
  return retried(ctx, work, true);
}

async function retried<T>(
  ctx: RequestContext,
  work: (tx: TransactionContext) => Promise<T>,
  isQuick: boolean,
): Promise<T> {
  if (ctx instanceof TransactionContext) return work(ctx);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(ctx, work, isQuick);
    } catch (error) {
      if (attempt >= RETRIES || !isPassing(error)) throw error;
    }
  }
}

async function once<T>(
  ctx: RequestContext,
  work: (tx: TransactionContext) => Promise<T>,
  isQuick: boolean,
): Promise<T> {
  const runner = ctx.services.database.source.createQueryRunner();
  let client: pg.PoolClient | null = null;
  try {
    client = (await runner.connect()) as pg.PoolClient;
    await begin(runner, client, isQuick);
    const tx = new TransactionContext(ctx, runner.manager, client, isQuick);
    const before = await ctx.services.audit.before(tx);
    const result = await work(tx);
    await ctx.services.audit.seal(tx, before);
    await tx.beforeCommit();
    await end(runner, client, 'COMMIT');
    if (ctx.operation && tx.hasTold) ctx.operation.isTold = true;
    tx.afterCommit();
    return result;
  } catch (error) {
    if (client && runner.isTransactionActive) await end(runner, client, 'ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** Begins on the connection itself: the runner's own way takes a good part of the time of a short transaction. */
async function begin(runner: QueryRunner, client: pg.PoolClient, isQuick: boolean): Promise<void> {
  await client.query(isQuick ? 'BEGIN; SET LOCAL plan_cache_mode = force_generic_plan' : 'BEGIN');
  setActive(runner, true);
}

async function end(runner: QueryRunner, client: pg.PoolClient, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  setActive(runner, false);
  await client.query(how);
}

/** Repositories look here to know that they need no transaction of their own. */
function setActive(runner: QueryRunner, isActive: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = isActive;
}

function isPassing(error: unknown): boolean {
  const found = error as { code?: string; driverError?: { code?: string } } | null;
  const code = found?.driverError?.code ?? found?.code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}
