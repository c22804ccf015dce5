import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import type { DataKey, StoredKey } from '../../../platform/vault.js';

const columns = sql`customer_id AS "customerId", generation, key_id AS "keyId", wrapped`;

/** The customer's data key of this moment, made with the first secret. */
export async function dataKeyOf(tx: TransactionContext, customerId: string): Promise<DataKey> {
  const known = await newest(tx, customerId);
  if (known) return known;
  await storeDataKey(tx, tx.services.keys.newDataKey(customerId));
  const stored = await newest(tx, customerId);
  if (!stored) throw new Error('the data key of a customer was destroyed while it was made');
  return stored;
}

/** The data keys of many customers, by customer. */
export async function dataKeysOf(
  tx: TransactionContext,
  customerIds: readonly string[],
): Promise<Map<string, DataKey>> {
  const rows = await tx.rows<StoredKey>(
    sql`SELECT DISTINCT ON (customer_id) ${columns} FROM customer_key WHERE customer_id = ANY(${customerIds}::uuid[])
        ORDER BY customer_id, generation DESC`,
  );
  const keys = new Map(rows.map((row) => [row.customerId, tx.services.keys.dataKey(row)]));
  // Whoever had nothing sealed so far gets a key now.
  for (const id of customerIds) if (!keys.has(id)) keys.set(id, await dataKeyOf(tx, id));
  return keys;
}

/** Keeps a new data key; another one of the same generation that was quicker stays. */
export async function storeDataKey(tx: TransactionContext, { customerId, generation, keyId, wrapped }: DataKey) {
  await tx.rows(
    sql`INSERT INTO customer_key (customer_id, generation, key_id, wrapped)
        VALUES (${customerId}, ${generation}, ${keyId}, ${wrapped}) ON CONFLICT DO NOTHING`,
  );
}

async function newest(ctx: RequestContext, customerId: string): Promise<DataKey | null> {
  const [row] = await ctx.rows<StoredKey>(
    sql`SELECT ${columns} FROM customer_key WHERE customer_id = ${customerId} ORDER BY generation DESC LIMIT 1`,
  );
  return row ? ctx.services.keys.dataKey(row) : null;
}

/** What SQL gives of a sealed value and the key of its generation, both in hexadecimal; the key is null when destroyed. */
export interface SealedHex {
  readonly sealed: string | null;
  readonly wrapped: string | null;
}

/** The value opened; null for null, and where its key is gone. */
export function openSealed(ctx: RequestContext, { sealed, wrapped }: SealedHex, customerId: string): string | null {
  if (sealed === null || wrapped === null) return null;
  try {
    const stored = { customerId, generation: 0, keyId: '', wrapped: Buffer.from(wrapped, 'hex') };
    return ctx.services.keys.dataKey(stored).open(Buffer.from(sealed, 'hex'));
  } catch (err) {
    ctx.log.warn({ err, customerId }, 'a sealed value cannot be opened; it is shown masked');
    return null;
  }
}
