import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';
import type { Kernel } from '../../server.js';

const CUSTOMERS_A_BATCH = 4000;
const HANDS = 2;

/** Figures, stages and VIP tiers of everybody: by the areas' own ways, two batches at a time. */
export async function refreshFigures({ app }: Kernel, ctx: RequestContext): Promise<void> {
  await app.scoring.refreshBaseline(ctx);
  const rows = await ctx.rows<{ id: string }>(sql`SELECT id FROM customer ORDER BY id`);
  const batches: string[][] = [];
  for (let i = 0; i < rows.length; i += CUSTOMERS_A_BATCH) {
    batches.push(rows.slice(i, i + CUSTOMERS_A_BATCH).map(({ id }) => id));
  }
  const work = async (): Promise<void> => {
    for (let ids = batches.shift(); ids; ids = batches.shift()) {
      const own = ids;
      await inTransaction(ctx, async (tx) => {
        await app.scoring.recompute(tx, own);
        await app.lifecycle.settle(tx, own);
      });
    }
  };
  await Promise.all(Array.from({ length: HANDS }, work));
}
