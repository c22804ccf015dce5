import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';
import type { LifecycleService } from '../lifecycle/index.js';
import type { ScoringService } from '../scoring/index.js';
import { Lanes } from './lanes.js';
import { forget, recallPage } from './write/memory.js';

const CUSTOMERS_A_BATCH = 4_000;

/**
 * Figures and stages of all customers an import has touched, once, when all rows are in. A batch is forgotten in the
 * transaction that reckons it, so that an interrupted import goes on with the rest.
 */
export async function reckon(
  ctx: RequestContext,
  jobId: string,
  { scoring, lifecycle }: { scoring: ScoringService; lifecycle: LifecycleService },
  signal?: AbortSignal,
): Promise<void> {
  const page = (after: string): Promise<string[]> => recallPage(ctx, jobId, 'touched', after, CUSTOMERS_A_BATCH);
  let ids = await page('');
  if (ids.length === 0) return;
  // The planner knows nothing yet of what has just come in.
  await ctx.rows(sql`ANALYZE customer, customer_metric, sales_order`);
  await scoring.refreshBaseline(ctx);
  const lanes = new Lanes();
  try {
    for (; ids.length > 0; ids = await page(ids.at(-1) ?? '')) {
      signal?.throwIfAborted();
      const own = ids;
      await lanes.run(2, () =>
        inTransaction(ctx, async (tx) => {
          await tx.rows(sql`SET LOCAL synchronous_commit = off`);
          await scoring.recompute(tx, own);
          await lifecycle.settle(tx, own);
          await forget(tx, jobId, 'touched', own);
        }),
      );
    }
    await lanes.idle();
  } finally {
    await lanes.settled();
  }
}
