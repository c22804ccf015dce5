import type { Job } from '../../../platform/jobs.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { eraseRows, erasureCounts, erasureSteps } from '../erase-customer.js';
import { isUnderLegalHold } from '../hold.service.js';
import { noteErasure, rememberErased } from '../privacy.service.js';

interface Running {
  readonly customerId: string;
  readonly startedById: string | null;
}

/**
 * Erases a customer who asked for it: all in one transaction, so that a process that is killed leaves everything as it
 * was and the next one begins anew. Its steps are told beside the transaction.
 */
export const eraseOnRequest: Job<{ requestId: string }> = {
  name: 'privacy.erase',
  async run(ctx, { requestId }) {
    const [running] = await ctx.rows<Running>(
      sql`SELECT customer_id AS "customerId", started_by_id AS "startedById" FROM privacy_request
          WHERE id = ${requestId} AND state = 'RUNNING' AND kind = 'ERASURE'`,
    );
    if (!running) return;
    const { customerId, startedById } = running;
    const tell = (done: number) =>
      ctx.rows(
        sql`UPDATE privacy_request SET steps_done = ${done} WHERE id = ${requestId} AND customer_id = ${customerId}`,
      );
    const isErased = await inTransaction(ctx, async (tx) => {
      await tx.rows(sql`SELECT 1 FROM customer WHERE id = ${customerId} FOR NO KEY UPDATE`);
      if (await isUnderLegalHold(tx, customerId)) {
        await giveBack(tx, requestId);
        return false;
      }
      const counts = await erasureCounts(tx, customerId);
      await eraseRows(tx, customerId, { by: startedById, tell });
      noteErasure(tx, 'privacy.erase', customerId);
      tx.announce('customer', { customerId });
      await tx.rows(
        sql`UPDATE privacy_request SET state = 'DONE', closed_at = ${tx.now}, closed_by_id = ${startedById},
              steps_done = ${erasureSteps}, counts = ${JSON.stringify(counts)}::jsonb, version = version + 1
            WHERE id = ${requestId} AND customer_id = ${customerId}`,
      );
      return true;
    });
    if (isErased) rememberErased(ctx, customerId);
  },
};

/** A hold that was placed meanwhile wins: the request waits again. */
async function giveBack(tx: TransactionContext, requestId: string): Promise<void> {
  await tx.rows(
    sql`UPDATE privacy_request SET state = 'VERIFIED', started_at = NULL, started_by_id = NULL, version = version + 1
        WHERE id = ${requestId}`,
  );
}
