import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';

/** As many the audit names one by one. */
const MOST_NAMED = 20;

/** Notes customers whose segments have to be asked again, in the transaction that changes them. */
export async function noteChanged(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
  if (customerIds.length === 0) return;
  await tx.rows(sql`INSERT INTO segment_change (customer_id) SELECT * FROM unnest(${customerIds}::uuid[])`);
}

/**
 * The same for what comes all day: an order or a contact that a person or program records needs no note, because its
 * entry in the audit, which the same transaction writes, names the customer.
 */
export async function noteUnlessTold(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
  const isTold = tx.operation !== null && tx.actor.kind !== 'SYSTEM' && customerIds.length <= MOST_NAMED;
  if (!isTold) await noteChanged(tx, customerIds);
}

/** Takes what was noted; it is there again when the transaction fails. */
export async function takeNoted(tx: TransactionContext): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`DELETE FROM segment_change RETURNING customer_id AS id`);
  return rows.map(({ id }) => id);
}
