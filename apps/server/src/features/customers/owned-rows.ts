import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';

/** The tables whose rows belong to a customer and have an id of their own, with the most a customer may have. */
const most = {
  identity: 50,
  customer_address: 50,
  contact: 200,
  customer_relation: 500,
  note: 5_000,
  customer_need: 100,
  customer_preference: 200,
  important_date: 50,
} as const;

export type OwnedTable = keyof typeof most;

/** Refuses more rows than anybody can look through. */
export async function requireRoom(tx: TransactionContext, table: OwnedTable, customerId: string): Promise<void> {
  const [row] = await tx.rows<{ count: string }>(
    sql`SELECT count(*) AS count FROM ${sql.raw(table)} WHERE customer_id = ${customerId}`,
  );
  if (Number(row?.count) >= most[table]) throw refuse('PRECONDITION', `At most ${most[table]} for one customer.`);
}

/** Takes a row of the customer away. @throws NOT_FOUND naming the field that holds its id */
export async function removeOwned(
  tx: TransactionContext,
  table: OwnedTable,
  customerId: string,
  id: string,
  field: readonly string[],
): Promise<void> {
  const removed = isId(id)
    ? await tx.rows(sql`DELETE FROM ${sql.raw(table)} WHERE id = ${id} AND customer_id = ${customerId} RETURNING id`)
    : [];
  if (removed.length === 0) throw refuse('NOT_FOUND', 'The customer has no such record.', field);
}

/** Changes a versioned row of the customer. @throws CONFLICT with the current version, NOT_FOUND when there is none */
export async function updateOwned<T extends OwnedVersion>(
  tx: TransactionContext,
  entity: new () => T,
  { id, customerId }: { id: string; customerId: string },
  expectedVersion: number,
  changes: Partial<NoInfer<T>>,
): Promise<void> {
  const rows = tx.db.getRepository<OwnedVersion>(entity);
  const current = isId(id) ? await rows.findOneBy({ id, customerId }) : null;
  if (!current) throw refuse('NOT_FOUND', 'The customer has no such record.');
  if (current.version !== expectedVersion) throw changedMeanwhile(current.version);
  // An empty change would not be written, and its version must grow all the same.
  await rows.update({ id, customerId, version: expectedVersion }, { ...changes, customerId });
}

interface OwnedVersion {
  id: string;
  customerId: string;
  version: number;
}

/** The refusal of a change that is based on an older version. */
export const changedMeanwhile = (version: number) =>
  refuse('CONFLICT', `Somebody changed it meanwhile; it is version ${version} now.`, ['expectedVersion']);

/** Makes one row the first choice and the others not. */
export async function makePrimary(
  tx: TransactionContext,
  table: 'customer_address' | 'contact',
  customerId: string,
  id: string,
): Promise<void> {
  await tx.rows(
    sql`UPDATE ${sql.raw(table)} SET is_primary = (id = ${id}) WHERE customer_id = ${customerId} AND is_primary <> (id = ${id})`,
  );
}
