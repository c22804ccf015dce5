import type { CustomerKind, IdentityKind } from '@kehu/schema';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
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
  const sealed = await tx.rows<{ kind: IdentityKind; sealed: Buffer }>(
    sql`SELECT kind, sealed FROM identity WHERE customer_id = ${customerId} AND kind IN ('PHONE', 'EMAIL')`,
  );
  const { keys } = tx.services;
  const identities = sealed.map(({ kind, sealed: value }) => ({ kind, value: keys.open(value, customerId) }));
  await tx.rows(
    sql`INSERT INTO customer_search (customer_id, tokens) VALUES (${customerId}, ${tokensOf(customer, identities, keys)}::text[])
        ON CONFLICT (customer_id) DO UPDATE SET tokens = excluded.tokens`,
  );
}
