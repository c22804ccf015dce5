import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';

/**
 * Holds the rows of several customers until the transaction ends, always in the same order, so that two callers never
 * wait for each other in a circle.
 */
export async function lockCustomers(tx: TransactionContext, ids: readonly string[]): Promise<void> {
  await tx.rows(sql`SELECT 1 FROM customer WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`);
}
