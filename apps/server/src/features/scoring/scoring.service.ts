import { dayOf } from '../../platform/clock.js';
import type { RequestContext } from '../../platform/context.js';
import { sql, sqlFile } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { completenessByCustomer, lockCustomers } from '../customers/index.js';

/** Grows when a formula changes, so that old rows can be told from new ones. */
export const FORMULA_VERSION = 1;
const CUSTOMERS_A_BATCH = 1000;
const FEW = 20;
const ENOUGH_CUSTOMERS = 100;

const recomputeSql = sqlFile(import.meta.url, './sql/recompute.sql');
const refreshBaselineSql = sqlFile(import.meta.url, './sql/refresh-baseline.sql');

/** Keeps the one row of figures of each customer. */
export class ScoringService {
  /**
   * Brings the figures of these customers up to date, in the caller's transaction. For imports and whoever does not
   * hold the customers' rows yet.
   *
   * @param asOf a day such as `2026-11-21`; today in the workspace's zone unless given
   */
  async recompute(tx: TransactionContext, customerIds: readonly string[], asOf?: string): Promise<void> {
    if (customerIds.length === 0) return;
    await lockCustomers(tx, customerIds);
    await this.refresh(tx, customerIds, asOf);
    await this.refreshCompleteness(tx, customerIds);
  }

  /** The same for a caller that holds the customers' rows, such as one that has just written an order. */
  async refresh(tx: TransactionContext, customerIds: readonly string[], asOf = today(tx)): Promise<void> {
    // Planning the statement anew costs many times what it costs for a few customers; a batch deserves a plan of its own.
    if (customerIds.length <= FEW) await tx.rows(sql`SET LOCAL plan_cache_mode = force_generic_plan`);
    await tx.rows(recomputeSql, [[...new Set(customerIds)], asOf, tx.services.config.timezone, FORMULA_VERSION]);
  }

  /** Stores how complete the records of these customers are; their rows of figures exist. */
  async refreshCompleteness(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
    const percents = await completenessByCustomer(tx, customerIds);
    await tx.rows(
      sql`UPDATE customer_metric m SET completeness = x.percent
          FROM unnest(${[...percents.keys()]}::uuid[], ${[...percents.values()]}::int[]) AS x (id, percent)
          WHERE m.customer_id = x.id AND m.completeness <> x.percent`,
    );
  }

  /** Measures the boundaries of all scores anew. Rows keep their scores until they are recomputed. */
  async refreshBaseline(ctx: RequestContext, asOf = today(ctx)): Promise<void> {
    await ctx.rows(refreshBaselineSql, [asOf, ctx.services.config.timezone]);
  }

  /** Whether the boundaries were measured over enough customers to last until the night. */
  async isMeasured(ctx: RequestContext): Promise<boolean> {
    const [row] = await ctx.rows<{ customers: number }>(
      sql`SELECT customers FROM score_baseline ORDER BY version DESC LIMIT 1`,
    );
    return (row?.customers ?? 0) >= ENOUGH_CUSTOMERS;
  }

  /** Measures the boundaries while few have bought, and gives those few their scores. */
  async measureEarly(ctx: RequestContext, signal?: AbortSignal): Promise<void> {
    if (await this.isMeasured(ctx)) return;
    await this.refreshBaseline(ctx);
    const buyers = await ctx.rows<{ id: string }>(sql`SELECT customer_id AS id FROM customer_metric WHERE orders > 0`);
    await this.recomputeMany(
      ctx,
      buyers.map((row) => row.id),
      signal,
    );
  }

  /** Recomputes every customer in short transactions, in the order of ids. Answers how many there were. */
  async recomputeAll(ctx: RequestContext, signal?: AbortSignal, asOf = today(ctx)): Promise<number> {
    let done = 0;
    for await (const ids of this.batches(ctx)) {
      signal?.throwIfAborted();
      await inTransaction(ctx, (tx) => this.recompute(tx, ids, asOf));
      done += ids.length;
    }
    return done;
  }

  /** Recomputes many customers in short transactions. */
  async recomputeMany(ctx: RequestContext, customerIds: readonly string[], signal?: AbortSignal): Promise<void> {
    for (let i = 0; i < customerIds.length; i += CUSTOMERS_A_BATCH) {
      signal?.throwIfAborted();
      await inTransaction(ctx, (tx) => this.recompute(tx, customerIds.slice(i, i + CUSTOMERS_A_BATCH)));
    }
  }

  private async *batches(ctx: RequestContext): AsyncGenerator<string[]> {
    for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
      const rows = await ctx.rows<{ id: string }>(
        sql`SELECT id FROM customer WHERE id > ${last}::uuid ORDER BY id LIMIT ${CUSTOMERS_A_BATCH}::int`,
      );
      if (rows.length === 0) return;
      yield rows.map((row) => row.id);
      last = rows.at(-1)?.id ?? last;
    }
  }
}

const today = (ctx: RequestContext): string => dayOf(ctx.now, ctx.services.config.timezone);
