import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';

/** Jobs that failed, once more. */
export class JobRetryService {
  /** Lets a failed job run again at once, as if for the first time. @throws NOT_FOUND when none failed under this id */
  async retry(ctx: RequestContext, id: string): Promise<void> {
    await inTransaction(ctx, async (tx) => {
      const [job] = /^\d{1,18}$/.test(id)
        ? await tx.rows<{ name: string }>(
            sql`SELECT task_identifier AS name FROM graphile_worker.jobs
                WHERE id = ${id}::bigint AND last_error IS NOT NULL AND locked_at IS NULL`,
          )
        : [];
      if (!job) throw refuse('NOT_FOUND', 'No job failed under this id.', ['id']);
      await tx.rows(
        sql`SELECT FROM graphile_worker.reschedule_jobs(ARRAY[${id}::bigint], run_at => clock_timestamp(), attempts => 0)`,
      );
      const changes = { job: [null, job.name] } as const;
      tx.notes.push({ action: 'jobRetry', object: 'job', objectId: id, customerId: null, changes });
    });
  }
}
