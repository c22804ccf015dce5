import type { RequestContext } from '../../platform/context.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { ACCESS_TOPIC, type Authentication } from './authentication.js';

/** Whatever changes who may do what: every process forgets whom it knew, this one at once. */
export async function changeAccess<T>(
  authentication: Authentication,
  ctx: RequestContext,
  work: (tx: TransactionContext) => Promise<T>,
): Promise<T> {
  const result = await inTransaction(ctx, async (tx) => {
    tx.announceWithCommit(ACCESS_TOPIC);
    return work(tx);
  });
  authentication.forget();
  return result;
}
