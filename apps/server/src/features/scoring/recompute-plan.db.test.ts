import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useDatabase } from '../../../test/database.js';
import { sql } from '../../platform/sql.js';

const database = useDatabase();
const CUSTOMERS = 100_000;

test('at 100,000 customers figures are read from the covering index alone', async () => {
  const ctx = database.system();
  await ctx.rows(
    sql`INSERT INTO customer (id, code, kind, name, name_folded, name_sort)
        SELECT uuid7(), 'P' || n, 'INDIVIDUAL', 'P' || n, 'p' || n, 'p' || n FROM generate_series(1, ${CUSTOMERS}::int) n`,
  );
  await ctx.rows(
    sql`INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor, base_cost_minor)
        SELECT uuid7(), c.id, 'S', now() - n * interval '37 days', 'CNY', 1000, 1000, 1000, 400
        FROM customer c, generate_series(1, 2) n`,
  );
  await ctx.rows(sql`VACUUM ANALYZE sales_order`);
  await ctx.rows(sql`ANALYZE customer`);
  const text = readFileSync(new URL('./sql/recompute.sql', import.meta.url), 'utf8');
  const client = await database.kernel.services.database.pool.connect();
  try {
    await client.query('SET plan_cache_mode = force_generic_plan');
    await client.query(`PREPARE recompute (uuid[], date, text, int, float8[]) AS ${text}`);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (COSTS OFF) EXECUTE recompute ('{${'01890000-0000-7000-8000-000000000000'}}', '2026-11-21', 'UTC', 1, '{35,15,15,10,10,40}')`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Index Only Scan using sales_order_by_customer on sales_order/);
    expect(plan).not.toMatch(/Seq Scan on (sales_order|customer|interaction)/);
  } finally {
    client.release(true);
  }
}, 120_000);
