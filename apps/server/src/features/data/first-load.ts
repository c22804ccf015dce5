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

/** The tables whose lists nobody uses yet, by the step that fills them; the customers are written again for their orders. */
const filledBy = {
  customer: { counted: 'customer', tables: ['customer', 'customer_search', 'customer_address', 'customer_key'] },
  order: { counted: 'sales_order', tables: ['sales_order', 'order_line', 'customer'] },
} as const;

/** The tables that are as good as empty beside what these files bring. */
export async function tablesFirstFilled(
  ctx: RequestContext,
  steps: readonly FileStep[],
  least: number,
): Promise<string[]> {
  const tables = new Set<string>();
  for (const as of ['customer', 'order'] as const) {
    const { counted, tables: filled } = filledBy[as];
    const coming = steps.filter(({ step }) => step.as === as).reduce((sum, step) => sum + rowsIn(step), 0);
    if (coming < least) continue;
    const most = Math.floor(coming * MOST_THERE);
    const [there] = await ctx.rows<{ count: number }>(
      sql`SELECT count(*)::int AS count FROM (SELECT FROM ${sql.raw(counted)} LIMIT ${most + 1}::int) x`,
    );
    if ((there?.count ?? 0) <= most) for (const table of filled) tables.add(table);
  }
  return [...tables];
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
