import { sqlFile } from '../../platform/sql.js';
import type { RequestContext } from '../../platform/context.js';
import type { StoredKey } from '../../platform/vault.js';
import type { PreparedCustomer } from './prepare-customer.js';

const statement = sqlFile(import.meta.url, './sql/insert-customers.sql');

/** Writes new customers with identities and search tokens in one statement; their identities are claimed before. */
export async function insertCustomers(ctx: RequestContext, prepared: readonly PreparedCustomer[]): Promise<void> {
  const customers = prepared.map(({ customer }) => customer);
  const identities = prepared
    .flatMap((one) => one.identities)
    .map(({ value: _secret, sealed, valueHash, ...row }) => ({
      ...row,
      sealed: sealed.toString('base64'),
      valueHash: valueHash.toString('base64'),
    }));
  const search = prepared.map(({ customer, search: { tokens, more } }) => ({
    customerId: customer.id,
    tokens: Array.from(tokens, String),
    more: Array.from(more, String),
  }));
  const keys = prepared.flatMap(({ dataKey }) => dataKey ?? []).map(keyRow);
  await ctx.rows(
    statement,
    [customers, identities, search, keys].map((rows) => JSON.stringify(rows)),
  );
}

function keyRow({ customerId, generation, keyId, wrapped }: StoredKey) {
  return { customerId, generation, keyId, wrapped: wrapped.toString('base64') };
}
