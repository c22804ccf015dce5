import type { BinaryTarget, BinaryValue } from '../../platform/copy-binary.js';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';

/** The address a file gives for a customer. */
export interface FileAddress {
  readonly country: string | null;
  readonly province: string | null;
  readonly city: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
}

const HOME_COUNTRY = 'CN';

export const addressTarget: BinaryTarget = {
  table: 'customer_address',
  columns: {
    ...{ id: 'uuid', customer_id: 'uuid', country: 'text', province: 'text', city: 'text', street: 'text' },
    ...{ postal_code: 'text', is_primary: 'boolean', created_at: 'timestamptz' },
  },
};

/** The row of a new customer's address: the first one, and the primary. */
export function addressRow(customerId: string, a: FileAddress, createdAt: Date): BinaryValue[] {
  const { country, province, city, street, postalCode } = a;
  return [newId(), customerId, country ?? HOME_COUNTRY, province, city, street, postalCode, true, createdAt];
}

/**
 * Makes each the customer's primary address: written where there is none, changed where it differs. Answers the customers
 * whose address is new or other.
 */
export async function setPrimaryAddresses(
  tx: TransactionContext,
  given: ReadonlyMap<string, FileAddress>,
): Promise<Set<string>> {
  if (given.size === 0) return new Set();
  const rowsGiven = [...given].map(([customerId, address]) => ({ ...address, customerId, id: newId() }));
  const rows = await tx.rows<{ id: string }>(
    sql`WITH x AS (
          SELECT * FROM json_to_recordset(${JSON.stringify(rowsGiven)}::json) AS x (id uuid, "customerId" uuid, country text,
            province text, city text, street text, "postalCode" text)
        ), moved AS (
          UPDATE customer_address a SET country = coalesce(x.country, a.country), province = x.province, city = x.city,
            street = x.street, postal_code = x."postalCode"
          FROM x WHERE a.customer_id = x."customerId" AND a.is_primary
            AND (coalesce(x.country, a.country), x.province, x.city, x.street, x."postalCode")
              IS DISTINCT FROM (a.country, a.province, a.city, a.street, a.postal_code)
          RETURNING a.customer_id
        ), added AS (
          INSERT INTO customer_address (id, customer_id, country, province, city, street, postal_code, is_primary, created_at)
          SELECT x.id, x."customerId", coalesce(x.country, ${HOME_COUNTRY}), x.province, x.city, x.street, x."postalCode", true,
            ${tx.now}
          FROM x
          WHERE NOT EXISTS (SELECT FROM customer_address a WHERE a.customer_id = x."customerId" AND a.is_primary)
          RETURNING customer_id
        )
        SELECT customer_id AS id FROM moved UNION SELECT customer_id FROM added`,
  );
  return new Set(rows.map(({ id }) => id));
}
