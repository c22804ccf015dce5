import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import type { StoredKey } from '../../platform/vault.js';
import { forgetSearches, forgetUploads } from '../data/index.js';
import { forgetInRules } from '../segments/index.js';
import { erasureRules, type ErasureRule } from './erasure.policy.js';

const touched = Object.entries(erasureRules).filter(
  (entry): entry is [string, Exclude<ErasureRule, 'KEEP'>] => entry[1] !== 'KEEP',
);

/** How many steps an erasure has. */
export const erasureSteps = touched.length;

/** Who wants an erasure, and who is told how far it has come. */
interface Erasure {
  readonly by?: string | null;
  readonly tell?: (stepsDone: number) => Promise<unknown>;
}

/** How many rows of each table an erasure touches; tables without any are left out. */
export async function erasureCounts(ctx: RequestContext, customerId: string): Promise<Record<string, number>> {
  const counts = touched.map(([table]) => {
    const owner = sql.raw(table === 'customer' ? 'id' : 'customer_id');
    return sql`SELECT ${table} AS name, count(*)::integer AS count FROM ${sql.raw(table)} WHERE ${owner} = ${customerId}`;
  });
  const rows = await ctx.rows<{ name: string; count: number }>(sql.join(counts, ' UNION ALL '));
  return Object.fromEntries(rows.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]));
}

/**
 * Forgets a customer in this transaction: the data key is destroyed, so that nothing sealed with it can be read again,
 * neither here nor in the audit; every other row is emptied of words or taken away. Safe to repeat.
 */
export async function eraseRows(tx: TransactionContext, customerId: string, how: Erasure = {}): Promise<void> {
  await eraseQuotes(tx, customerId);
  await tx.rows(sql`DELETE FROM customer_relation WHERE related_id = ${customerId}`);
  for (const [done, [table, rule]] of touched.entries()) {
    // Its row is locked from here on, so nothing beside the transaction may be told any more.
    if (table !== 'privacy_request') await how.tell?.(done);
    const owner = sql.raw(table === 'customer' ? 'id' : 'customer_id');
    if (rule === 'DELETE') {
      await tx.rows(sql`DELETE FROM ${sql.raw(table)} WHERE ${owner} = ${customerId}`);
      continue;
    }
    const columns = Object.entries(rule).map(([column, value]) => `${column} = ${value}`);
    await tx.rows(sql`UPDATE ${sql.raw(table)} SET ${sql.raw(columns.join(', '))} WHERE ${owner} = ${customerId}`);
  }
  await tx.rows(
    sql`UPDATE customer SET erased_at = ${tx.now}, version = version + 1, updated_at = ${tx.now} WHERE id = ${customerId}`,
  );
  await tx.rows(
    sql`INSERT INTO erased_customer (customer_id, erased_at, erased_by) VALUES (${customerId}, ${tx.now}, ${how.by ?? tx.actor.id})
        ON CONFLICT DO NOTHING`,
  );
}

/** What others wrote belongs to nobody, but may quote the customer: remarks of imports, rules of segments, views and exports that search for them. */
async function eraseQuotes(tx: TransactionContext, customerId: string): Promise<void> {
  const words = await wordsOf(tx, customerId);
  await tx.rows(
    sql`UPDATE import_remark SET reasons = '[]'
        WHERE EXISTS (SELECT FROM jsonb_path_query(reasons, '$[*].values[*]') AS v, unnest(${words}::text[]) AS w (word)
          WHERE strpos(v #>> '{}', w.word) > 0)`,
  );
  await forgetSearches(tx, words);
  // Files on their way in may speak of anybody.
  await forgetUploads(tx, '0 seconds');
  await forgetInRules(tx, customerId, words);
  const views = await tx.rows<{ id: string; name: string; address: string }>(
    sql`SELECT id, name, address FROM saved_view`,
  );
  const quoting = views.filter(({ name, address }) => {
    const text = `${name} ${[...new URLSearchParams(address).values()].join(' ')}`;
    return words.some((word) => text.includes(word));
  });
  await tx.rows(sql`DELETE FROM saved_view WHERE id = ANY(${quoting.map(({ id }) => id)}::uuid[])`);
}

/** The customer's name and number, and every identity as people write it. */
async function wordsOf(tx: TransactionContext, customerId: string): Promise<string[]> {
  const sealed = await tx.rows<StoredKey & { sealed: Buffer }>(
    sql`SELECT i.sealed, k.customer_id AS "customerId", k.generation, k.key_id AS "keyId", k.wrapped
        FROM identity i JOIN customer_key k ON k.customer_id = i.customer_id AND k.generation = get_byte(i.sealed, 0)
        WHERE i.customer_id = ${customerId}`,
  );
  const values = sealed.map(({ sealed: value, ...key }) => tx.services.keys.dataKey(key).open(value));
  const [customer] = await tx.rows<{ name: string; code: string }>(
    sql`SELECT name, code FROM customer WHERE id = ${customerId}`,
  );
  const plain = values.map((value) => value.replace(/^\+86|^[^:]*:/, ''));
  return [...values, ...plain, customer?.name ?? '', customer?.code ?? ''].filter((word) => word.length > 1);
}
