import { rfmSegment } from '@kehu/analytics';
import type { RfmSegment } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { decimalsOf, toMoney } from '../../../platform/money.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { VALUE_STEPS } from './value-steps.js';
import type {
  AbcRowType,
  HealthStepType,
  ParetoPointType,
  RfmCellType,
  ValueBoardType,
  ValueStepType,
} from './value-board.type.js';

const POINTS = 100;

/** Active customers the actor may see figures of, with their metric row `m`. */
const seen = (ctx: RequestContext): Sql =>
  sql`customer_metric m JOIN customer c ON c.id = m.customer_id AND c.status = 'ACTIVE'
    AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')}`;

/** What customers are worth: RFM, Pareto, predictions, each in one pass over the metric rows. */
export async function valueBoard(ctx: RequestContext): Promise<ValueBoardType> {
  const [rfm, pareto, abc, predicted, health] = await Promise.all([
    rfmCells(ctx),
    curve(ctx),
    abcRows(ctx),
    steps(ctx),
    healthSteps(ctx),
  ]);
  return { rfm, pareto, abc, predicted, health };
}

async function rfmCells(ctx: RequestContext): Promise<RfmCellType[]> {
  const { currency } = ctx.services.config;
  const rows = await ctx.rows<{ recency: number; frequency: number; customers: number; revenue: string }>(
    sql`SELECT m.r_score AS recency, m.f_score AS frequency, count(*)::int AS customers, sum(m.net_365_minor)::text AS revenue
        FROM ${seen(ctx)} WHERE m.r_score IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  return rows.map(({ revenue, ...row }) => {
    const segment = rfmSegment(row.recency, row.frequency);
    return {
      ...row,
      segment: (segment.ok ? segment.value : 'HIBERNATING') as RfmSegment,
      revenue: toMoney(revenue, currency),
    };
  });
}

/** Customers in a hundred parts of equal size, the best first. */
async function curve(ctx: RequestContext): Promise<ParetoPointType[]> {
  const rows = await ctx.rows<{ customers: number; revenue: number }>(
    sql`SELECT (sum(n) OVER up)::float8 / (sum(n) OVER ())::float8 AS customers, (sum(net) OVER up)::float8 / (sum(net) OVER ())::float8 AS revenue
        FROM (SELECT part, count(*) AS n, sum(net_minor) AS net
          FROM (SELECT m.net_minor, ntile(${POINTS}::int) OVER (ORDER BY m.net_minor DESC, m.customer_id) AS part
            FROM ${seen(ctx)} WHERE m.net_minor > 0) ranked GROUP BY part) parts
        WINDOW up AS (ORDER BY part) ORDER BY part`,
  );
  return rows.length === 0 ? [] : [{ customers: 0, revenue: 0 }, ...rows];
}

/** Ten steps of ten points; the last one holds 100 as well. */
async function healthSteps(ctx: RequestContext): Promise<HealthStepType[]> {
  const rows = await ctx.rows<{ step: number; customers: number }>(
    sql`SELECT least(m.health / 10, 9) AS step, count(*)::int AS customers
        FROM ${seen(ctx)} WHERE m.health IS NOT NULL GROUP BY 1`,
  );
  if (rows.length === 0) return [];
  const known = new Map(rows.map(({ step, customers }) => [step, customers]));
  return Array.from({ length: 10 }, (_, step) => ({
    from: 10 * step,
    to: step === 9 ? 100 : 10 * step + 9,
    customers: known.get(step) ?? 0,
  }));
}

async function abcRows(ctx: RequestContext): Promise<AbcRowType[]> {
  const rows = await ctx.rows<{ key: AbcRowType['key']; customers: number; revenue: string }>(
    sql`SELECT m.abc_class AS key, count(*)::int AS customers, sum(m.net_minor)::text AS revenue
        FROM ${seen(ctx)} WHERE m.abc_class IS NOT NULL GROUP BY 1 ORDER BY 1`,
  );
  return rows.map(({ revenue, ...row }) => ({ ...row, revenue: toMoney(revenue, ctx.services.config.currency) }));
}

async function steps(ctx: RequestContext): Promise<ValueStepType[]> {
  const { currency } = ctx.services.config;
  const bounds = VALUE_STEPS.map((step) => step * 10 ** decimalsOf(currency));
  const rows = await ctx.rows<{ step: number; customers: number; value: string }>(
    sql`SELECT width_bucket(p.value_minor, ${bounds}::bigint[]) AS step, count(*)::int AS customers, sum(p.value_minor)::text AS value
        FROM ${seen(ctx)} JOIN customer_prediction p ON p.customer_id = m.customer_id
        WHERE p.value_minor IS NOT NULL GROUP BY 1 ORDER BY 1`,
  );
  return rows.map(({ step, customers, value }) => ({
    from: toMoney(bounds[step - 1] ?? null, currency),
    to: toMoney(bounds[step] ?? null, currency),
    customers,
    value: toMoney(value, currency),
  }));
}
