import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../test/database.js';
import { firstCompletenessRules } from '../../features/customers/completeness-templates.policy.js';
import { completenessFrom, knownFieldsJson, type KnownFields } from '../../features/customers/completeness.facts.js';
import { sql } from '../../platform/sql.js';
import { checksums } from '../checksums.test-support.js';
import { seedScale, type ScaleReport } from './seed-scale.js';

const CUSTOMERS = 400;
const QUITE_A_WHILE = 120_000;
const first = useDatabase();
const second = useDatabase();
const quiet = (): void => undefined;

const value = async (statement: string): Promise<unknown> => {
  const { rows } = await first.kernel.services.database.pool.query<Record<string, unknown>>(statement);
  return Object.values(rows[0] ?? {})[0];
};
const count = async (of: string): Promise<number> => Number(await value(`SELECT count(*) ${of}`));
const indexes = `SELECT string_agg(indexdef, E'\\n' ORDER BY indexdef) FROM pg_indexes WHERE schemaname = 'public' AND tablename !~ '^interaction_'`;

const now = new Date();
let report: ScaleReport | null = null;
let before: unknown;
beforeAll(async () => {
  before = await value(indexes);
  report = await seedScale(first.kernel, CUSTOMERS, quiet, now);
  await seedScale(second.kernel, CUSTOMERS, quiet, now);
}, QUITE_A_WHILE);

test('there is as much of everything as asked for', async () => {
  expect(report).toMatchObject({ customers: 400, orders: 4000, interactions: 4000, tickets: 200 });
  expect(await count('FROM customer')).toBe(400);
  expect(await count('FROM sales_order')).toBe(4000);
  expect(Math.abs((await count('FROM order_line')) / 8000 - 1)).toBeLessThan(0.05);
  expect(await count('FROM customer_metric')).toBe(400);
  expect(await count(`FROM queue_item WHERE state = 'WAITING'`)).toBe(4);
  expect(await count('FROM customer_search WHERE cardinality(tokens) > 5')).toBe(400);
});

test('the indexes are those there were', async () => {
  expect(await value(indexes)).toBe(before);
});

test('every row points at one that is there, and lines add up to orders', async () => {
  const { pool } = first.kernel.services.database;
  const { rows } = await pool.query<{ statement: string }>(
    `SELECT format('SELECT count(*)::int AS n FROM %s c WHERE (%s) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %s p WHERE %s)',
       k.conrelid::regclass, string_agg(format('c.%I', a.attname), ', ' ORDER BY o.n) FILTER (WHERE o.n = 1), k.confrelid::regclass,
       string_agg(format('p.%I = c.%I', b.attname, a.attname), ' AND ' ORDER BY o.n)) AS statement
     FROM pg_constraint k, LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY AS o (own, other, n)
     JOIN pg_attribute a ON true JOIN pg_attribute b ON true
     WHERE k.contype = 'f' AND a.attrelid = k.conrelid AND a.attnum = o.own AND b.attrelid = k.confrelid AND b.attnum = o.other
     GROUP BY k.oid, k.conrelid, k.confrelid`,
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const { statement } of rows) {
    const found = await pool.query<{ n: number }>(statement);
    expect(found.rows[0]?.n, statement).toBe(0);
  }
  const wrong = `FROM sales_order o WHERE net_minor <> (SELECT sum(net_minor) FROM order_line l WHERE l.order_id = o.id)`;
  expect(await count(wrong)).toBe(0);
});

test('the same day gives the same data', async () => {
  const [one, other] = [await checksums(first), await checksums(second)];
  expect(other).toEqual(one);
});

test('a database that holds customers is left alone', async () => {
  expect(await seedScale(first.kernel, CUSTOMERS, quiet)).toBeNull();
});

test('the completeness in the figures is that of the record, for every class', async () => {
  const ctx = first.kernel.system('completeness');
  const rows = await ctx.rows<{ fields: KnownFields; baseClass: string; stored: number }>(
    sql`SELECT ${knownFieldsJson(sql.raw('c'))} AS fields, c.base_class AS "baseClass", m.completeness AS stored
        FROM customer c JOIN customer_metric m ON m.customer_id = c.id`,
  );
  expect(rows.map(({ stored }) => stored)).toEqual(
    rows.map(({ fields }) => completenessFrom(fields, now, firstCompletenessRules).percent),
  );
  expect(new Set(rows.map(({ baseClass }) => baseClass)).size).toBe(5);
});
