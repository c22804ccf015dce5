import { dayOf } from '../../platform/clock.js';
import type { RequestContext } from '../../platform/context.js';
import type { BinaryTarget } from '../../platform/copy-binary.js';
import { decimalsOf } from '../../platform/money.js';
import { sql, type Sql } from '../../platform/sql.js';
import { inBackground, type TransactionContext } from '../../platform/transaction.js';
import {
  completenessRows,
  completenessRules,
  completenessRulesAnew,
  lockCustomers,
  type CompletenessRules,
} from '../customers/index.js';
import { figuresRenewed } from './scoring.events.js';
import { measuresOf, weightsOf } from './settings/setting.policy.js';
import { scoreRules } from './settings/settings.js';
import { inRanges } from './customer-ranges.js';
import {
  followOrdersSql,
  keepPastDaySql,
  recomputeSql,
  refreshBaselineSql,
  refreshUnlistedSql,
} from './figures.statements.js';
import { rebuildFigures } from './rebuild.js';

/** Grows when a formula changes, so that old rows can be told from new ones. */
export const FORMULA_VERSION = 4;
const CUSTOMERS_A_BATCH = 1000;
const CUSTOMERS_A_RANGE = 20_000;
const FEW = 20;
/** Figures of so many customers are put right at once; of more, a moment later, so that a batch of events stays quick. */
export const FIGURED_AT_ONCE = 20;
const ENOUGH_CUSTOMERS = 100;

const newFigures: BinaryTarget = {
  table: 'customer_metric',
  columns: { customer_id: 'uuid', completeness: 'smallint', as_of: 'date', formula_version: 'integer' },
};

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

  /** Opens the rows of new customers that nothing has happened with yet: what `recompute` would write, without a look. */
  async begin(tx: TransactionContext, completeness: ReadonlyMap<string, number>): Promise<void> {
    const asOf = today(tx);
    await tx.copyBinary(
      newFigures,
      [...completeness].map(([customerId, percent]) => [customerId, percent, asOf, FORMULA_VERSION]),
    );
  }

  /** The same for a caller that holds the customers' rows, such as one that has just written an order. */
  async refresh(tx: TransactionContext, customerIds: readonly string[], asOf = today(tx)): Promise<void> {
    // Planning the statement anew costs many times what it costs for a few customers; a batch deserves a plan of its own.
    if (customerIds.length <= FEW && !tx.isQuick) await tx.rows(sql`SET LOCAL plan_cache_mode = force_generic_plan`);
    await tx.rows(recomputeSql, [[...new Set(customerIds)], ...(await settingsOf(tx, asOf))]);
  }

  /**
   * Keeps what the figures of these customers were at the end of a day gone by, for trends, from what is known today.
   *
   * @param asOf a day such as `2026-11-21`
   */
  async keepPastDay(ctx: RequestContext, customerIds: readonly string[], asOf: string): Promise<void> {
    await ctx.rows(keepPastDaySql, [[...customerIds], ...(await settingsOf(ctx, asOf))]);
  }

  /** The same for many whom the caller settles next: their rows of the list are written once, not twice. */
  async refreshUnlisted(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
    await tx.rows(refreshUnlistedSql, [[...customerIds], ...(await settingsOf(tx))]);
  }

  /** The same after an order of each of these customers. */
  async followOrders(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
    const written = await tx.rows<{ id: string }>(followOrdersSql, [[...customerIds], ...(await settingsOf(tx))]);
    if (written.length === customerIds.length) return;
    const known = new Set(written.map(({ id }) => id));
    await this.refresh(
      tx,
      customerIds.filter((id) => !known.has(id)),
    );
  }

  /** Stores how complete the records of these customers are; their rows of figures exist. */
  async refreshCompleteness(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
    const rules = await completenessRules(tx);
    await tx.rows(storeCompleteness((id) => sql`${id} = ANY(${customerIds}::uuid[])`, tx.now, rules));
  }

  /** Measures the boundaries of all scores anew. Rows keep their scores until they are recomputed. */
  async refreshBaseline(ctx: RequestContext, asOf = today(ctx)): Promise<void> {
    await ctx.rows(refreshBaselineSql, [asOf, ...(await measuredBy(ctx)), ctx.services.config.timezone]);
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

  /**
   * Works out the figures of everybody anew, by the boundaries that stand; measured again where a setting behind them is
   * another. Answers how many customers there were.
   */
  async recomputeAll(ctx: RequestContext, signal?: AbortSignal, asOf = today(ctx)): Promise<number> {
    const { measuredBy } = await scoreRules(ctx);
    const [stale] = await ctx.rows(
      sql`SELECT 1 FROM (SELECT measured_by FROM score_baseline ORDER BY version DESC LIMIT 1) b
          WHERE measured_by <> ${measuredBy}::int[]`,
    );
    return this.sweep(ctx, { asOf, signal, isMeasured: stale !== undefined });
  }

  /** The same by boundaries measured over the same figures. */
  async rebuild(ctx: RequestContext, signal?: AbortSignal): Promise<number> {
    return this.sweep(ctx, { asOf: today(ctx), signal, isMeasured: true });
  }

  private async sweep(
    ctx: RequestContext,
    { asOf, isMeasured, signal }: { asOf: string; isMeasured: boolean; signal: AbortSignal | undefined },
  ): Promise<number> {
    const [, timezone, formulaVersion, weights] = await settingsOf(ctx, asOf);
    await ctx.rows(lookAnew);
    const measures = isMeasured ? await measuredBy(ctx) : null;
    const again = (tx: TransactionContext, ids: readonly string[]): Promise<void> => this.refresh(tx, ids, asOf);
    const count = await rebuildFigures(ctx, { asOf, timezone, formulaVersion, weights, measures, again, signal });
    await this.weighRecords(ctx, signal);
    return count;
  }

  /** Stores how complete all records are, which changes as they age. */
  private async weighRecords(ctx: RequestContext, signal?: AbortSignal): Promise<void> {
    const rules = await completenessRulesAnew(ctx);
    await inRanges(ctx, CUSTOMERS_A_RANGE, signal, async (own, { first, last }) => {
      const rows = completenessRows((id) => sql`${id} BETWEEN ${first}::uuid AND ${last}::uuid`, ctx.now, rules);
      const others = await inBackground(own, async (tx) => {
        await tx.rows(manyAtOnce);
        return tx.rows<{ id: string }>(
          sql`SELECT m.customer_id AS id FROM customer_metric m JOIN (${rows}) x ON x.id = m.customer_id
              WHERE m.completeness <> x.percent AND m.customer_id BETWEEN ${first}::uuid AND ${last}::uuid`,
        );
      });
      if (others.length === 0) return;
      const ids = others.map(({ id }) => id);
      await inBackground(own, async (tx) => {
        await lockCustomers(tx, ids);
        await this.refreshCompleteness(tx, ids);
      });
    });
  }

  /** Recomputes many customers in short transactions. */
  async recomputeMany(ctx: RequestContext, customerIds: readonly string[], signal?: AbortSignal): Promise<void> {
    for (let i = 0; i < customerIds.length; i += CUSTOMERS_A_BATCH) {
      signal?.throwIfAborted();
      const some = customerIds.slice(i, i + CUSTOMERS_A_BATCH);
      await inBackground(ctx, async (tx) => {
        await this.recompute(tx, some);
        await figuresRenewed.publish(tx, { customerIds: some });
      });
    }
  }
}

/** Of customers newer than its last look the planner expects one, and would go through all records anew for each. */
const manyAtOnce = sql`SET LOCAL enable_nestloop = off`;
/** What the figures of ranges of customers are found by. */
const lookAnew = sql`ANALYZE customer (id, status), customer_metric (customer_id), sales_order (customer_id, ordered_at),
  identity (customer_id), customer_address (customer_id)`;
/** What boundaries are measured by: $2 and $3 of `refresh-baseline.sql`. */
async function measuredBy(ctx: RequestContext): Promise<[number[], readonly number[]]> {
  const rules = await scoreRules(ctx);
  return [measuresOf(rules, 10 ** decimalsOf(ctx.services.config.currency)), rules.measuredBy];
}

const today = (ctx: RequestContext): string => dayOf(ctx.now, ctx.services.config.timezone);

/** What the figures hang on beside the customer: $2 to $5 of the statement. */
async function settingsOf(ctx: RequestContext, asOf = today(ctx)): Promise<[string, string, number, number[]]> {
  return [asOf, ctx.services.config.timezone, FORMULA_VERSION, weightsOf(await scoreRules(ctx))];
}

const storeCompleteness = (whose: (id: Sql) => Sql, asOf: Date, rules: CompletenessRules): Sql =>
  sql`UPDATE customer_metric m SET completeness = x.percent FROM (${completenessRows(whose, asOf, rules)}) x
      WHERE m.customer_id = x.id AND m.completeness <> x.percent`;
