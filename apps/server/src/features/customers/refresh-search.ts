import type { CustomerKind, IdentityKind } from '@kehu/schema';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import type { StoredKey } from '../../platform/vault.js';
import { tokensOf } from './search-tokens.js';

interface Known {
  name: string;
  code: string;
  kind: CustomerKind;
}

/** Writes the search tokens of a customer anew, after the name or an identity changed. */
export async function refreshSearch(tx: TransactionContext, customerId: string): Promise<void> {
  const [customer] = await tx.rows<Known>(sql`SELECT name, code, kind FROM customer WHERE id = ${customerId}`);
  if (!customer) return;
  const sealed = await tx.rows<StoredKey & { kind: IdentityKind; sealed: Buffer }>(
    sql`SELECT i.kind, i.sealed, k.customer_id AS "customerId", k.generation, k.key_id AS "keyId", k.wrapped
        FROM identity i JOIN customer_key k ON k.customer_id = i.customer_id AND k.generation = get_byte(i.sealed, 0)
        WHERE i.customer_id = ${customerId} AND i.kind IN ('PHONE', 'EMAIL')`,
  );
  const { keys } = tx.services;
  const identities = sealed.map(({ kind, sealed: value, ...key }) => ({ kind, value: keys.dataKey(key).open(value) }));
  await tx.rows(
    sql`INSERT INTO customer_search (customer_id, tokens) VALUES (${customerId}, ${tokensOf(customer, identities, keys)}::text[])
        ON CONFLICT (customer_id) DO UPDATE SET tokens = excluded.tokens`,
  );
}
