import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import type { FileStep } from './import-files.js';

/** Below it entering row by row is over soon. */
export const FIRST_LOAD_ROWS = 20_000;
/** More of what comes in may not be there before. */
const MOST_THERE = 0.1;
const PROBE_BYTES = 64 * 1024;
const NEWLINE = 0x0a;

/** The tables that are as good as empty beside what these files bring, so that their lists may do without indexes meanwhile. */
export async function tablesFirstFilled(
  ctx: RequestContext,
  steps: readonly FileStep[],
  least: number,
): Promise<string[]> {
  const coming = (as: 'customer' | 'order'): number =>
    steps.filter(({ step }) => step.as === as).reduce((sum, step) => sum + rowsIn(step), 0);
  const [customers, orders] = [coming('customer'), coming('order')];
  const tables: string[] = [];
  if (customers >= least && (await countUpTo(ctx, 'customer', customers * MOST_THERE)) <= customers * MOST_THERE)
    tables.push('customer', 'customer_search', 'customer_address', 'customer_key');
  if (orders >= least && (await countUpTo(ctx, 'sales_order', orders * MOST_THERE)) <= orders * MOST_THERE) {
    tables.push('sales_order', 'order_line');
    // Customers are written once more for their orders: it pays where nearly all of them are.
    if (customers + (await countUpTo(ctx, 'customer', orders)) <= orders) tables.push('customer');
  }
  return [...new Set(tables)];
}

/** How many rows a table has; one more than `most` stands for all above. */
async function countUpTo(ctx: RequestContext, table: 'customer' | 'sales_order', most: number): Promise<number> {
  const [there] = await ctx.rows<{ count: number }>(
    sql`SELECT count(*)::int AS count FROM (SELECT FROM ${sql.raw(table)} LIMIT ${Math.floor(most) + 1}::int) x`,
  );
  return there?.count ?? 0;
}

/** How many rows a file has, by the lines at its beginning; of a dump, whose lines hold any number of them, nobody knows. */
function rowsIn({ step, file }: FileStep): number {
  if (step.read === 'sql') return 0;
  const handle = openSync(file, 'r');
  try {
    const probe = Buffer.alloc(PROBE_BYTES);
    const head = probe.subarray(0, readSync(handle, probe, 0, PROBE_BYTES, 0));
    const lines = head.reduce((sum, byte) => sum + Number(byte === NEWLINE), 0);
    return Math.round((statSync(file).size * lines) / Math.max(1, head.length));
  } finally {
    closeSync(handle);
  }
}
