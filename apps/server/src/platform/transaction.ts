import type pg from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { AuditNote, Touched } from './audit.js';
import { RequestContext } from './context.js';
import { copyBinary, copyPieces, type BinaryTarget, type BinaryValue } from './copy-binary.js';
import { copyInto, copyRow, type CopyValue } from './copy.js';
import { runFramed } from './framed-query.js';
import type { Notice } from './live.js';
import type { Sql, SqlFile } from './sql.js';

const RETRIES = 4;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const quickly = ['BEGIN', 'SET LOCAL plan_cache_mode = force_generic_plan'];

/** Something was done on what another process has changed meanwhile: the transaction is tried again. */
export class ChangedMeanwhile extends Error {}

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
  /** A quick transaction begins with its first statement. */
  private hasBegun: boolean;
  private isCommitted = false;
  private readonly endings: ((isCommitted: boolean) => void)[] = [];

  constructor(
    ctx: RequestContext,
    db: EntityManager,
    /** The transaction's own connection, for what is no statement. */
    readonly connection: pg.PoolClient,
    /** Whether its statements keep their plans; see `inQuickTransaction`. */
    readonly isQuick = false,
  ) {
    super(ctx.services, ctx.actor, ctx.now, ctx.requestId, ctx.transport, db, connection, ctx.operation);
    this.hasBegun = !isQuick;
  }

  override rows<T>(statement: Sql | SqlFile, values?: readonly unknown[]): Promise<T[]> {
    if (this.hasBegun) return super.rows<T>(statement, values);
    this.hasBegun = true;
    return runFramed<T>(this.connection, { before: quickly }, statement, values);
  }

  /** Runs the last statement of the transaction and commits with it. Nothing may follow. */
  async lastRows<T>(statement: Sql | SqlFile): Promise<T[]> {
    const before = this.hasBegun ? [] : quickly;
    this.hasBegun = true;
    const rows = await runFramed<T>(this.connection, { before, after: ['COMMIT'] }, statement);
    this.isCommitted = true;
    return rows;
  }

  /** Called once with the end of the transaction. */
  onEnd(listener: (isCommitted: boolean) => void): void {
    this.endings.push(listener);
  }

  /** Ends it, unless its last statement has, or nothing was done. */
  async end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    try {
      if (this.hasBegun && !this.isCommitted) {
        await this.connection.query(how);
        this.isCommitted = how === 'COMMIT';
      }
    } finally {
      for (const listener of this.endings.splice(0)) listener(this.isCommitted);
    }
  }

  /** Writes many rows by COPY; `target` is `table (column, …)`, and each row has the values of these columns. */
  async copy(target: string, rows: readonly (readonly CopyValue[])[]): Promise<void> {
    if (rows.length > 0) await copyInto(this.connection, target, rows.map(copyRow));
  }

  /** The same in the binary format, for what comes in by the ten thousand. */
  async copyBinary(target: BinaryTarget, rows: readonly (readonly BinaryValue[])[]): Promise<void> {
    if (rows.length > 0) await copyBinary(this.connection, target, rows);
  }

  /** The same of rows that `BinaryRows` has written down before. */
  async copyPieces(target: BinaryTarget, pieces: readonly Uint8Array[]): Promise<void> {
    if (pieces.length > 0) await copyPieces(this.connection, target, pieces);
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
  return retried(ctx, work, begun);
}

/**
 * The same for small work done all day, about few rows found by their keys: PostgreSQL keeps the plan of each statement
 * instead of making it anew for each set of values, which costs a short transaction more than its work.
 */
export function inQuickTransaction<T>(ctx: RequestContext, work: (tx: TransactionContext) => Promise<T>): Promise<T> {
  return retried(ctx, work, quick);
}

/** The same as `inTransaction` for a part of long work that nobody waits for: it yields to people. */
export function inBackground<T>(ctx: RequestContext, work: (tx: TransactionContext) => Promise<T>): Promise<T> {
  return retried(ctx, work, behind);
}

let triedAgain = 0;

/** How often transactions of this process were tried again. */
export const transactionsTriedAgain = (): number => triedAgain;

async function retried<T>(
  ctx: RequestContext,
  work: (tx: TransactionContext) => Promise<T>,
  open: Opening,
): Promise<T> {
  if (ctx instanceof TransactionContext) return work(ctx);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(ctx, work, open);
    } catch (error) {
      if (attempt >= RETRIES || !isPassing(error)) throw error;
      triedAgain += 1;
    }
  }
}

async function once<T>(ctx: RequestContext, work: (tx: TransactionContext) => Promise<T>, open: Opening): Promise<T> {
  const { tx, release } = await open(ctx);
  let isLost = false;
  try {
    const before = await ctx.services.audit.before(tx);
    const result = await work(tx);
    await tx.beforeCommit();
    await ctx.services.audit.seal(tx, before);
    await tx.end('COMMIT');
    if (ctx.operation && tx.hasTold) ctx.operation.isTold = true;
    tx.afterCommit();
    return result;
  } catch (error) {
    await tx.end('ROLLBACK').catch(() => (isLost = true));
    throw error;
  } finally {
    await release(isLost);
  }
}

interface Open {
  readonly tx: TransactionContext;
  /** @param isLost nobody knows what state the connection is in */
  release(isLost: boolean): unknown;
}

type Opening = (ctx: RequestContext) => Promise<Open>;

/** Begins on the connection itself: the runner's own way takes a good part of the time of a short transaction. */
const begun = (ctx: RequestContext): Promise<Open> => beginWith(ctx, ctx.services.database.source.createQueryRunner());

async function behind(ctx: RequestContext): Promise<Open> {
  const runner = ctx.services.database.source.createQueryRunner();
  const client = await ctx.services.database.background.connect();
  // What the runner would have taken from the pool of the people.
  Object.assign(runner, { databaseConnection: client, releaseCallback: (lost?: Error) => client.release(lost) });
  return beginWith(ctx, runner);
}

async function beginWith(ctx: RequestContext, runner: QueryRunner): Promise<Open> {
  try {
    const client = (await runner.connect()) as pg.PoolClient;
    await client.query('BEGIN');
    setActive(runner, true);
    const tx = new TransactionContext(ctx, runner.manager, client);
    tx.onEnd(() => setActive(runner, false));
    return { tx, release: () => runner.release() };
  } catch (error) {
    await runner.release();
    throw error;
  }
}

/** A quick transaction has no entities: it begins with its first statement, which they would not know. */
const noEntities = new Proxy({} as EntityManager, {
  get: () => {
    throw new Error('a quick transaction works by statements alone');
  },
});

async function quick(ctx: RequestContext): Promise<Open> {
  const client = await ctx.services.database.pool.connect();
  const tx = new TransactionContext(ctx, noEntities, client, true);
  return { tx, release: (isLost) => client.release(isLost) };
}

/** Repositories look here to know that they need no transaction of their own. */
function setActive(runner: QueryRunner, isActive: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = isActive;
}

function isPassing(error: unknown): boolean {
  if (error instanceof ChangedMeanwhile) return true;
  const found = error as { code?: string; driverError?: { code?: string } } | null;
  const code = found?.driverError?.code ?? found?.code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}
