import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import { dequeue } from '../../platform/jobs.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import type { ImportProgress } from './import-progress.js';
import { ImportBatch, ImportJob, ImportMemory, ImportPart } from './import.entity.js';

/** The job in the queue that goes on with an import should its process die. */
export const queueKey = (jobId: string): string => `import ${jobId}`;

/** Sets an import going. Its clock is the moment it first began. @throws CONFLICT when it has ended or its files changed */
export async function beginImport(ctx: RequestContext, jobId: string): Promise<ImportJob> {
  const jobs = ctx.db.getRepository(ImportJob);
  const job = await jobs.findOneByOrFail({ id: jobId });
  if (job.state === 'QUEUED') {
    await jobs.update({ id: jobId }, { state: 'RUNNING', startedAt: ctx.now });
    return { ...job, state: 'RUNNING', startedAt: ctx.now };
  }
  if (job.state !== 'RUNNING') throw refuse('CONFLICT', 'This import has ended.');
  return job;
}

/** Records the end, and forgets what only a running import needs. */
export async function endImport(
  ctx: RequestContext,
  progress: ImportProgress,
  { id: jobId, isRehearsal }: Pick<ImportJob, 'id' | 'isRehearsal'>,
  how: Partial<ImportJob>,
): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await progress.save(tx, { ...how, finishedAt: new Date() });
    if (!isRehearsal) noteImport(tx, jobId, { state: how.state, failure: how.failure });
    for (const table of [ImportBatch, ImportMemory, ImportPart]) await tx.db.getRepository(table).delete({ jobId });
    await dequeue(tx, queueKey(jobId));
  });
}

/** Tells the audit what is done with an import. */
export function noteImport(tx: TransactionContext, objectId: string, told: Readonly<Record<string, unknown>>): void {
  const given = Object.entries(told).filter(([, value]) => value !== undefined);
  const changes = Object.fromEntries(given.map(([name, value]) => [name, [null, value] as const]));
  tx.notes.push({ action: 'import', object: 'import', objectId, customerId: null, changes });
}
