import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';

/**
 * What a later batch has to know. `seen`: customers this import has spoken of. `alias`: keys by other names of a customer.
 * `order`: the customers of orders. `day`: how many orders a customer had on a day. `touched`: whose figures to reckon.
 * `changed`: whose record is another.
 */
type About = 'seen' | 'alias' | 'order' | 'day' | 'touched' | 'changed';

/** Remembers keys; answers those that were not known before. */
export async function remember(
  tx: TransactionContext,
  jobId: string,
  about: About,
  keys: Iterable<string>,
): Promise<Set<string>> {
  const wanted = [...new Set(keys)].sort();
  if (wanted.length === 0) return new Set();
  const rows = await tx.rows<{ key: string }>(
    sql`INSERT INTO import_memory (job_id, about, key) SELECT ${jobId}::uuid, ${about}::text, x FROM unnest(${wanted}::text[]) AS x
        ON CONFLICT DO NOTHING RETURNING key`,
  );
  return new Set(rows.map(({ key }) => key));
}

/** Remembers what keys stand for; the first one to say so is believed. */
export async function rememberValues(
  tx: TransactionContext,
  jobId: string,
  about: About,
  values: ReadonlyMap<string, string>,
): Promise<void> {
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.length === 0) return;
  await tx.rows(
    sql`INSERT INTO import_memory (job_id, about, key, value) SELECT ${jobId}::uuid, ${about}::text, x.key, x.value
        FROM unnest(${sorted.map(([key]) => key)}::text[], ${sorted.map(([, value]) => value)}::text[]) AS x (key, value)
        ON CONFLICT DO NOTHING`,
  );
}

/** What these keys stand for; the unknown are missing. */
export async function recall(
  ctx: RequestContext,
  jobId: string,
  about: About,
  keys: readonly string[],
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await ctx.rows<{ key: string; value: string }>(
    sql`SELECT key, value FROM import_memory
        WHERE job_id = ${jobId} AND about = ${about} AND key = ANY(${[...new Set(keys)]}::text[])`,
  );
  return new Map(rows.map(({ key, value }) => [key, value]));
}

/** Counts keys on, by how often each comes now; answers how often each came before. */
export async function countOn(
  tx: TransactionContext,
  jobId: string,
  about: About,
  times: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  const sorted = [...times].sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.length === 0) return new Map();
  const rows = await tx.rows<{ key: string; value: string }>(
    sql`INSERT INTO import_memory AS m (job_id, about, key, value) SELECT ${jobId}::uuid, ${about}::text, x.key, x.times::text
        FROM unnest(${sorted.map(([key]) => key)}::text[], ${sorted.map(([, n]) => n)}::int[]) AS x (key, times)
        ON CONFLICT (job_id, about, key) DO UPDATE SET value = (m.value::int + excluded.value::int)::text
        RETURNING key, value`,
  );
  return new Map(rows.map(({ key, value }) => [key, Number(value) - (times.get(key) ?? 0)]));
}

/** The next keys after this one, in their order. */
export async function recallPage(
  ctx: RequestContext,
  jobId: string,
  about: About,
  after: string,
  size: number,
): Promise<string[]> {
  const rows = await ctx.rows<{ key: string }>(
    sql`SELECT key FROM import_memory WHERE job_id = ${jobId} AND about = ${about} AND key > ${after}
        ORDER BY key LIMIT ${size}::int`,
  );
  return rows.map(({ key }) => key);
}

/** Forgets keys. */
export async function forget(
  tx: TransactionContext,
  jobId: string,
  about: About,
  keys: readonly string[],
): Promise<void> {
  await tx.rows(
    sql`DELETE FROM import_memory WHERE job_id = ${jobId} AND about = ${about} AND key = ANY(${keys}::text[])`,
  );
}
