import { decrypt } from '../../platform/keys.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import type { DataKey, StoredKey } from '../../platform/vault.js';
import { erasureRules, notHandedOut } from './erasure.policy.js';

type Row = Record<string, unknown>;

/** Everything that is kept about a customer, by table. */
export interface SubjectPackage {
  readonly customerId: string;
  readonly madeAt: string;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** Every row about the customer by table, with sealed values opened and without hashes. */
export async function packageOf(tx: TransactionContext, customerId: string): Promise<SubjectPackage> {
  const stored = await tx.rows<StoredKey>(
    sql`SELECT customer_id AS "customerId", generation, key_id AS "keyId", wrapped FROM customer_key
        WHERE customer_id = ${customerId}`,
  );
  const keys = new Map(stored.map((key) => [key.generation, tx.services.keys.dataKey(key)]));
  const tables: Record<string, Row[]> = {};
  for (const table of Object.keys(erasureRules).filter((name) => !notHandedOut.includes(name))) {
    const owner = sql.raw(table === 'customer' ? 'id' : 'customer_id');
    const rows = await tx.rows<{ row: Row }>(
      sql`SELECT to_jsonb(t) AS row FROM ${sql.raw(table)} t WHERE t.${owner} = ${customerId}`,
    );
    if (rows.length > 0) tables[table] = rows.map(({ row }) => readable(row, keys));
  }
  return { customerId, madeAt: tx.now.toISOString(), tables };
}

/** `phone_sealed` becomes `phone`, `sealed` becomes `value`; hashes tell nobody anything. */
function readable(row: Row, keys: ReadonlyMap<number, DataKey>): Row {
  if ('key_sealed' in row && 'content' in row) return withFile(row, keys);
  const cells = Object.entries(row).flatMap(([column, value]): [string, unknown][] => {
    if (column.endsWith('_hash')) return [];
    if (!/(^|_)sealed$/.test(column)) return [[column, value]];
    const name = column === 'sealed' ? 'value' : column.replace(/_sealed$/, '');
    return [[name, typeof value === 'string' ? opened(Buffer.from(value.slice(2), 'hex'), keys) : null]];
  });
  return Object.fromEntries(cells);
}

/** A file with a key of its own: its bytes are handed out in base64, the key is not. */
function withFile({ key_sealed: sealed, content, ...row }: Row, keys: ReadonlyMap<number, DataKey>): Row {
  const bytes = (value: unknown): Buffer => Buffer.from(String(value).slice(2), 'hex');
  const key = opened(bytes(sealed), keys);
  const clear = key === null ? null : decrypt(Buffer.from(key, 'base64'), bytes(content), String(row.id));
  return { ...readable(row, keys), content: clear?.toString('base64') ?? null };
}

const opened = (sealed: Buffer, keys: ReadonlyMap<number, DataKey>): string | null =>
  keys.get(sealed[0] ?? 0)?.open(sealed) ?? null;
