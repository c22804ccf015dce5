import type { BinaryTarget, BinaryValue } from '../../platform/copy-binary.js';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';

/** The person to talk to at a company, as a file names them. */
export interface FileContact {
  readonly name: string;
  readonly title: string | null;
}

export const contactTarget: BinaryTarget = {
  table: 'contact',
  columns: {
    ...{
      id: 'uuid',
      customer_id: 'uuid',
      name: 'text',
      title: 'text',
      is_primary: 'boolean',
      created_at: 'timestamptz',
    },
  },
};

/** The row of a new customer's contact: the first one, and the primary. */
export const contactRow = (customerId: string, { name, title }: FileContact, createdAt: Date): BinaryValue[] => [
  ...[newId(), customerId, name, title, true, createdAt],
];

/**
 * Makes each the customer's primary contact: written where there is none, changed where name or title differ; a title that
 * is not given stays. Answers the customers whose contact is new or other.
 */
export async function setPrimaryContacts(
  tx: TransactionContext,
  contacts: ReadonlyMap<string, FileContact>,
): Promise<Set<string>> {
  if (contacts.size === 0) return new Set();
  const given = [...contacts].map(([customerId, contact]) => ({ ...contact, customerId, id: newId() }));
  const rows = await tx.rows<{ id: string }>(
    sql`WITH x AS (
          SELECT * FROM json_to_recordset(${JSON.stringify(given)}::json) AS x (id uuid, "customerId" uuid, name text, title text)
        ), renamed AS (
          UPDATE contact t SET name = x.name, title = coalesce(x.title, t.title), version = t.version + 1
          FROM x WHERE t.customer_id = x."customerId" AND t.is_primary
            AND (x.name, coalesce(x.title, t.title)) IS DISTINCT FROM (t.name, t.title)
          RETURNING t.customer_id
        ), added AS (
          INSERT INTO contact (id, customer_id, name, title, is_primary, created_at)
          SELECT x.id, x."customerId", x.name, x.title, true, ${tx.now} FROM x
          WHERE NOT EXISTS (SELECT FROM contact t WHERE t.customer_id = x."customerId" AND t.is_primary)
          RETURNING customer_id
        )
        SELECT customer_id AS id FROM renamed UNION SELECT customer_id FROM added`,
  );
  return new Set(rows.map(({ id }) => id));
}
