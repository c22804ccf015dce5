import type { RequestContext } from './context.js';
import { sql } from './sql.js';
import type { TransactionContext } from './transaction.js';

/** Work done apart from any request. Safe to repeat: it may run again after a crash. */
export interface Job<P = unknown> {
  readonly name: string;
  /** `minute hour day month weekday` in the workspace's time zone; absent for work that is asked for. */
  readonly schedule?: string;
  /** Jobs with the same word here run one after the other in all processes; one that waits takes no worker's place. */
  readonly inTurn?: string;
  /** Whether each run stands in the audit: for work that changes or removes records by itself. */
  readonly isTold?: boolean;
  /** Runs again so many seconds after it ended, in every process: it must bear the others. */
  readonly everySeconds?: number;
  /** Topics of notices that it also runs soon after. */
  readonly after?: readonly string[];
  /** @param ctx the system as actor, with the clock of this run; `signal` aborts when the server stops: throw then */
  run(ctx: RequestContext, payload: P, signal: AbortSignal): Promise<void>;
}

/** Queues a job in the same transaction: it runs only if the transaction commits. */
export async function enqueue<P extends object>(
  tx: TransactionContext,
  job: Job<P>,
  payload: P,
  options: { key?: string; runAt?: Date } = {},
): Promise<void> {
  await tx.rows(
    sql`SELECT graphile_worker.add_job(${job.name}, ${JSON.stringify(payload)}::json, run_at => ${options.runAt ?? null}::timestamptz, job_key => ${options.key ?? null}::text,
          queue_name => ${job.inTurn ?? null}::text)`,
  );
}

/** Takes a job out of the queue by its key; one that runs already goes on. */
export async function dequeue(tx: TransactionContext, key: string): Promise<void> {
  await tx.rows(sql`SELECT graphile_worker.remove_job(${key})`);
}
