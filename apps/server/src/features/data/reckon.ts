import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { inBackground, type TransactionContext } from '../../platform/transaction.js';
import { lockCustomers } from '../customers/index.js';
import type { LifecycleService } from '../lifecycle/index.js';
import type { ScoringService } from '../scoring/index.js';
import { Lanes } from './lanes.js';
import { forget, recallPage } from './write/memory.js';

/** Held in one transaction: people who write to one of them wait for it. */
const CUSTOMERS_A_BATCH = 1_000;

interface Reckoners {
  readonly scoring: ScoringService;
  readonly lifecycle: LifecycleService;
}

/**
 * Figures and stages of all customers an import has touched, once, when all rows are in. A batch is forgotten in the
 * transaction that reckons it, so that an interrupted import goes on with the rest.
 */
export async function reckon(
  ctx: RequestContext,
  jobId: string,
  { scoring, lifecycle }: Reckoners,
  signal?: AbortSignal,
): Promise<void> {
  const [touched] = await recallPage(ctx, jobId, 'touched', '', 1);
  if (touched !== undefined) {
    // The planner knows nothing yet of what has just come in; only columns that rows are found and joined by matter here.
    await ctx.rows(
      sql`ANALYZE customer (id, status), customer_metric (customer_id), sales_order (customer_id, ordered_at)`,
    );
    await scoring.refreshBaseline(ctx);
  }
  // How complete a record is hangs on what stands in it and on the class: whoever changes class is reckoned by the move.
  await each(ctx, jobId, 'changed', signal, (tx, ids) => scoring.refreshCompleteness(tx, ids));
  await each(ctx, jobId, 'touched', signal, async (tx, ids) => {
    await lockCustomers(tx, ids);
    await scoring.refreshUnlisted(tx, ids);
    await lifecycle.settle(tx, ids);
  });
}

/** Works through what is remembered, two batches at a time. */
async function each(
  ctx: RequestContext,
  jobId: string,
  about: 'touched' | 'changed',
  signal: AbortSignal | undefined,
  work: (tx: TransactionContext, ids: readonly string[]) => Promise<void>,
): Promise<void> {
  const lanes = new Lanes();
  try {
    for (let after = ''; ;) {
      const ids = await recallPage(ctx, jobId, about, after, CUSTOMERS_A_BATCH);
      if (ids.length === 0) break;
      after = ids.at(-1) ?? after;
      signal?.throwIfAborted();
      await lanes.run(2, () =>
        inBackground(ctx, async (tx) => {
          await tx.rows(sql`SET LOCAL synchronous_commit = off`);
          await work(tx, ids);
          await forget(tx, jobId, about, ids);
        }),
      );
    }
    await lanes.idle();
  } finally {
    await lanes.settled();
  }
}
