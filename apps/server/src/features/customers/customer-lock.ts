import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import type { Permission } from '../access/index.js';
import { requireCustomer } from './customer-access.js';

/**
 * Finds a customer the actor may use the permission on and holds its row until the transaction ends, so that everything
 * that changes the figures of one customer happens one after the other. Ask first, before anything is read.
 *
 * @throws NOT_FOUND or FORBIDDEN naming the field
 */
export async function lockCustomer(
  tx: TransactionContext,
  id: string,
  permission: Permission,
  field: readonly string[] = ['customerId'],
): Promise<void> {
  await requireCustomer(tx, id, { permission, field, lock: true });
}

/** Holds the rows of several customers, always in the same order, so that two callers never wait for each other in a circle. */
export async function lockCustomers(tx: TransactionContext, ids: readonly string[]): Promise<void> {
  await tx.rows(sql`SELECT 1 FROM customer WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`);
}
