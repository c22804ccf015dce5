import type { RequestContext } from '../../platform/context.js';
import { waitForLock } from '../../platform/held-lock.js';
import { sql } from '../../platform/sql.js';
import { inBackground, type TransactionContext } from '../../platform/transaction.js';
import { inRanges } from './customer-ranges.js';
import { draftBaselineSql, draftSql, settleDraftSql } from './figures.statements.js';

/** Facts are found out without holding anybody up. */
const CUSTOMERS_A_DRAFT = 20_000;
/** Whoever writes an order of one of these waits until they are written. */
const CUSTOMERS_A_WRITE = 5_000;

const ONLY_ONE = 'customer_metric_draft';
const clear = sql`TRUNCATE customer_metric_draft`;
/** Ranges differ too much for one plan, and what is lost with a crash is worked out again. */
const byRange = sql`SELECT set_config('plan_cache_mode', 'force_custom_plan', true), set_config('synchronous_commit', 'off', true)`;

export interface Rebuild {
  readonly asOf: string;
  readonly timezone: string;
  readonly formulaVersion: number;
  /** Of the churn score. */
  readonly weights: readonly number[];
  /** What the boundaries of the scores are measured anew by: $2 and $3 of `refresh-baseline.sql`; null where they stand. */
  readonly measures: readonly [readonly number[], readonly number[]] | null;
  /** Brings the figures of customers up to date whose rows the transaction holds. */
  again(tx: TransactionContext, customerIds: readonly string[]): Promise<void>;
  readonly signal: AbortSignal | undefined;
}

/**
 * Works out the figures of everybody: first what is known of each, which is put aside; then the boundaries by that; then
 * the scores, written where the row says something else. A customer whose row somebody has written since its facts were
 * read is worked out again while its row is held, so nothing that happens meanwhile is lost. One rebuild at a time;
 * killed, it leaves nothing that the next would use. Answers how many customers there were.
 */
export async function rebuildFigures(ctx: RequestContext, rebuild: Rebuild): Promise<number> {
  const { asOf, timezone, measures, signal } = rebuild;
  let count = 0;
  const release = await waitForLock(ctx.services.database.locks, ONLY_ONE);
  try {
    await ctx.rows(clear);
    await inRanges(ctx, CUSTOMERS_A_DRAFT, signal, (own, { first, last }) =>
      inBackground(own, async (tx) => {
        await tx.rows(byRange);
        await tx.rows(draftSql, [first, asOf, timezone, last, rebuild.weights]);
      }),
    );
    if (measures) await inBackground(ctx, (tx) => tx.rows(draftBaselineSql, [asOf, ...measures]));
    await inRanges(ctx, CUSTOMERS_A_WRITE, signal, async (own, { first, last }) => {
      const settled = await inBackground(own, (tx) => settle(tx, rebuild, first, last));
      count += settled;
    });
    await ctx.rows(
      sql`UPDATE score_baseline SET rebuilt_on = ${asOf}::date WHERE version = (SELECT max(version) FROM score_baseline)`,
    );
    await ctx.rows(clear);
  } finally {
    await release();
  }
  return count;
}

async function settle(
  tx: TransactionContext,
  { asOf, formulaVersion, weights, again }: Rebuild,
  first: string,
  last: string,
): Promise<number> {
  await tx.rows(byRange);
  const [held] = await tx.rows<{ count: number }>(
    sql`SELECT count(*)::int AS count FROM (
          SELECT 1 FROM customer WHERE id BETWEEN ${first}::uuid AND ${last}::uuid ORDER BY id FOR NO KEY UPDATE) c`,
  );
  const left = await tx.rows<{ id: string }>(settleDraftSql, [first, asOf, last, formulaVersion, weights]);
  if (left.length > 0)
    await again(
      tx,
      left.map(({ id }) => id),
    );
  return held?.count ?? 0;
}
