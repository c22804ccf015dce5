import type { CustomerKind, IdentityKind } from '@kehu/schema';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import type { StoredKey } from '../../platform/vault.js';
import { searchRowOf } from './search-tokens.js';

interface Known {
  id: string;
  name: string;
  code: string;
  kind: CustomerKind;
}

/** Writes the search tokens of a customer anew, after the name or an identity changed. */
export const refreshSearch = (tx: TransactionContext, customerId: string): Promise<void> =>
  refreshSearchOf(tx, [customerId]);

/** The same for many customers. */
export async function refreshSearchOf(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
  if (customerIds.length === 0) return;
  const customers = await tx.rows<Known>(
    sql`SELECT id, name, code, kind FROM customer WHERE id = ANY(${customerIds}::uuid[])`,
  );
  const sealed = await tx.rows<StoredKey & { kind: IdentityKind; sealed: Buffer }>(
    sql`SELECT i.kind, i.sealed, k.customer_id AS "customerId", k.generation, k.key_id AS "keyId", k.wrapped
        FROM identity i JOIN customer_key k ON k.customer_id = i.customer_id AND k.generation = get_byte(i.sealed, 0)
        WHERE i.customer_id = ANY(${customerIds}::uuid[]) AND i.kind IN ('PHONE', 'EMAIL')`,
  );
  const { keys } = tx.services;
  const byCustomer = new Map<string, { kind: IdentityKind; value: string }[]>(customers.map(({ id }) => [id, []]));
  for (const { kind, sealed: value, ...key } of sealed)
    byCustomer.get(key.customerId)?.push({ kind, value: keys.dataKey(key).open(value) });
  const rows = customers.map((customer) => {
    const { tokens, more } = searchRowOf(customer, byCustomer.get(customer.id) ?? [], keys);
    return { id: customer.id, tokens: Array.from(tokens, String), more: Array.from(more, String) };
  });
  await tx.rows(
    sql`INSERT INTO customer_search (customer_id, tokens, more)
        SELECT x.id, x.tokens, x.more
        FROM json_to_recordset(${JSON.stringify(rows)}::json) AS x (id uuid, tokens bigint[], more bigint[])
        ON CONFLICT (customer_id) DO UPDATE SET tokens = excluded.tokens, more = excluded.more`,
  );
}
