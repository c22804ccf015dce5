import { sql } from './sql.js';
import type { TransactionContext } from './transaction.js';

/** Whether the database lets us; asked once. */
const permitted = new WeakMap<object, Promise<boolean>>();

/**
 * Writes rows that refer to nothing but rows this very transaction has just made, or holds. PostgreSQL need not look up and lock the
 * customer of each of ten rows that came with it: that is a sixth of what a new customer costs. Where the database does not let
 * us tell it so (the operator's guide says how to), it looks.
 *
 * @param work makes rows only, and only such rows
 */
export async function withOwnReferences(tx: TransactionContext, work: () => Promise<void>): Promise<void> {
  if (!(await isPermitted(tx))) return work();
  await tx.rows(sql`SET LOCAL session_replication_role = replica`);
  await work();
  await tx.rows(sql`SET LOCAL session_replication_role = origin`);
}

function isPermitted(tx: TransactionContext): Promise<boolean> {
  const { database } = tx.services;
  const known = permitted.get(database);
  if (known) return known;
  const asked = tx
    .rows<{ is: boolean }>(
      sql`SELECT CASE WHEN current_setting('is_superuser')::boolean THEN true
            ELSE has_parameter_privilege('session_replication_role', 'SET') END AS is`,
    )
    .then(([row]) => row?.is ?? false);
  permitted.set(database, asked);
  asked.catch(() => permitted.delete(database));
  return asked;
}
