import type { RequestContext } from '../../platform/context.js';
import { requestError } from '../../platform/errors.js';
import { toMoney, type Money } from '../../platform/money.js';
import { sql, type Sql } from '../../platform/sql.js';
import { tooDear } from './price.js';
import { compileRule, reachOf, type Rule } from './rule.js';
import type { SegmentSums } from './segment-sums.js';
import { segmentSnapshot } from './snapshot/snapshot.js';

/** How many customers have one value of a classification. */
export interface ClassCount {
  readonly key: string;
  readonly count: number;
}

/** Figures over the customers a rule holds for. */
export interface SegmentFigures {
  readonly size: number;
  /** Net revenue so far. */
  readonly revenue: Money;
  /** Net revenue by orders; null when there are no orders. */
  readonly averageOrderValue: Money | null;
  /** Net revenue by customers; null when there are none. */
  readonly averageValue: Money | null;
  /** Over those who have a score. */
  readonly averageChurnScore: number | null;
  readonly churned: number;
  readonly byBaseClass: ClassCount[];
  readonly byAbc: ClassCount[];
  readonly byStage: ClassCount[];
  readonly asOf: Date;
  /** What answered: "sql", or "snapshot" for the copy in memory. */
  readonly servedBy: string;
}

/** The figures of the customers a rule holds for and the actor may see: from the copy in memory where it can, else by SQL. */
export async function figuresOf(ctx: RequestContext, rule: Rule): Promise<SegmentFigures> {
  const { currency } = ctx.services.config;
  const known = await segmentSnapshot(ctx.services).sums(ctx, rule, PERMISSION);
  if (known) return figuresFrom(known.sums, currency, known.asOf, 'snapshot');
  const reason = await tooDear(ctx, rule);
  if (reason) throw requestError('TOO_EXPENSIVE', reason);
  return figuresFrom(await sumsBySql(ctx, rule), currency, ctx.now, 'sql');
}

/** What lets somebody see figures of groups. */
const PERMISSION = 'segments:read';

type SumRow = {
  baseClass: string;
  stage: string;
  abc: string | null;
  size: string;
  revenue: string;
  orders: string;
  scored: string;
  scores: string;
};

/** One group for each combination of classes that occurs, added up here: the classes are few. */
export async function sumsBySql(ctx: RequestContext, rule: Rule): Promise<SegmentSums> {
  const rows = await ctx.figures<SumRow>(sumStatement(ctx, rule));
  const byBaseClass: Record<string, number> = {};
  const byAbc: Record<string, number> = {};
  const byStage: Record<string, number> = {};
  let [size, scored, churnScores, revenue, orders] = [0, 0, 0, 0n, 0n];
  for (const row of rows) {
    const count = Number(row.size);
    size += count;
    scored += Number(row.scored);
    churnScores += Number(row.scores);
    revenue += BigInt(row.revenue);
    orders += BigInt(row.orders);
    byBaseClass[row.baseClass] = (byBaseClass[row.baseClass] ?? 0) + count;
    byStage[row.stage] = (byStage[row.stage] ?? 0) + count;
    if (row.abc !== null) byAbc[row.abc] = (byAbc[row.abc] ?? 0) + count;
  }
  return { size, revenue, orders, scored, churnScores, byBaseClass, byAbc, byStage };
}

function sumStatement(ctx: RequestContext, rule: Rule): Sql {
  const { joins, condition } = compileRule(ctx, rule, { withMetric: true });
  return sql`SELECT c.base_class AS "baseClass", c.stage, m.abc_class AS abc, count(*) AS size,
      sum(c.value_minor) AS revenue, coalesce(sum(m.orders), 0) AS orders,
      count(*) FILTER (WHERE c.churn_score >= 0) AS scored,
      coalesce(sum(c.churn_score) FILTER (WHERE c.churn_score >= 0), 0) AS scores
    FROM customer c ${joins} WHERE ${reachOf(ctx, rule, PERMISSION)} AND ${condition} GROUP BY 1, 2, 3`;
}

/** Figures from sums. */
export function figuresFrom(sums: SegmentSums, currency: string, asOf: Date, servedBy: string): SegmentFigures {
  const { size, revenue, orders, scored, churnScores } = sums;
  return {
    size,
    revenue: toMoney(revenue, currency) as Money,
    averageOrderValue: orders > 0n ? toMoney(rounded(revenue, orders), currency) : null,
    averageValue: size > 0 ? toMoney(rounded(revenue, BigInt(size)), currency) : null,
    averageChurnScore: scored > 0 ? churnScores / scored : null,
    churned: sums.byStage.CHURNED ?? 0,
    byBaseClass: countsOf(sums.byBaseClass),
    byAbc: countsOf(sums.byAbc),
    byStage: countsOf(sums.byStage),
    asOf,
    servedBy,
  };
}

/** Counts by key, in the order of the keys. */
export const countsOf = (counts: Readonly<Record<string, number>>): ClassCount[] =>
  Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => ({ key, count }));

/** The quotient, rounded half away from zero. */
function rounded(sum: bigint, by: bigint): bigint {
  const twice = (sum < 0n ? -sum : sum) * 2n + by;
  const quotient = twice / (by * 2n);
  return sum < 0n ? -quotient : quotient;
}
