import { LifecycleStage } from '@kehu/schema';
import { addDays, beginOfDay, dayOf, endOfDay } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { requestError } from '../../../platform/errors.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { stageAt } from '../stage-at.js';
import type { CohortType, FunnelStepType, StageCellType, StageTimeType } from './lifecycle-board.type.js';

const c = sql.raw('c');
const seen = (ctx: RequestContext): Sql =>
  sql`c.status = 'ACTIVE' AND ${visibleCustomer(ctx, c, 'customers:read', 'metrics:read')}`;

/** How far customers came: everybody who ever stood at a step, and the customers behind each. */
export async function funnel(ctx: RequestContext): Promise<FunnelStepType[]> {
  const [row] = await ctx.rows<Record<LifecycleStage, number>>(
    sql`SELECT count(*)::int AS "LEAD", count(*) FILTER (WHERE c.stage <> 'LEAD')::int AS "PROSPECT",
          count(*) FILTER (WHERE m.purchase_days >= 1)::int AS "FIRST_PURCHASE", count(*) FILTER (WHERE m.purchase_days >= 2)::int AS "REPEAT",
          count(*) FILTER (WHERE c.stage = 'LOYAL' OR c.stage NOT IN ('LEAD', 'PROSPECT', 'FIRST_PURCHASE')
            AND EXISTS (SELECT FROM stage_move s WHERE s.customer_id = c.id AND s.to_stage = 'LOYAL'))::int AS "LOYAL"
        FROM customer c LEFT JOIN customer_metric m ON m.customer_id = c.id WHERE ${seen(ctx)}`,
  );
  return Object.entries(steps).map(([stage, filter]) => ({
    stage: stage as LifecycleStage,
    customers: row?.[stage as LifecycleStage] ?? 0,
    filter,
  }));
}

/** The steps of the funnel, and who has come as far. */
const steps: Partial<Record<LifecycleStage, object>> = {
  LEAD: {},
  PROSPECT: { not: { stage: { eq: 'LEAD' } } },
  FIRST_PURCHASE: { purchaseDays: { gte: 1 } },
  REPEAT: { purchaseDays: { gte: 2 } },
  LOYAL: {
    or: [
      { stage: { eq: 'LOYAL' } },
      { stage: { in: ['REPEAT', 'AT_RISK', 'CHURNED', 'REACTIVATED'] }, enteredStage: { stage: 'LOYAL' } },
    ],
  },
};

/** How many stand at each stage, and for how long they have. Days are whole ones up to today. */
export async function timeInStage(ctx: RequestContext): Promise<StageTimeType[]> {
  const { timezone } = ctx.services.config;
  const rows = await ctx.rows<Omit<StageTimeType, 'filter'>>(
    sql`SELECT stage, count(*)::int AS customers, percentile_cont(0.5) WITHIN GROUP (ORDER BY days) AS "medianDays",
          percentile_cont(0.9) WITHIN GROUP (ORDER BY days) AS "longDays"
        FROM (SELECT c.stage, greatest(${dayOf(ctx.now, timezone)}::date - (c.stage_since AT TIME ZONE ${timezone})::date, 0)::float8 AS days
          FROM customer c WHERE ${seen(ctx)}) x GROUP BY stage`,
  );
  const byStage = new Map(rows.map((row) => [row.stage, row]));
  return LifecycleStage.keys.map((stage) => ({
    ...(byStage.get(stage) ?? { customers: 0, medianDays: null, longDays: null }),
    stage,
    filter: { stage: { eq: stage } },
  }));
}

/** Who stood where when two days ended: all who were there at the second, and `from` null for who came between them. */
export async function stageFlow(ctx: RequestContext, { from, to }: Days): Promise<StageCellType[]> {
  const { timezone } = ctx.services.config;
  requireOrder({ from, to });
  const rows = await ctx.rows<Omit<StageCellType, 'filter'>>(
    sql`SELECT was AS "from", now_is AS "to", count(*)::int AS customers
        FROM (SELECT ${stageAt(c, endOfDay(from, timezone))} AS was, ${stageAt(c, endOfDay(to, timezone))} AS now_is
          FROM customer c WHERE ${seen(ctx)} AND c.created_at < ${endOfDay(to, timezone)}::timestamptz) x
        GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  const began = { createdAt: { gte: endOfDay(from, timezone).toISOString() } };
  return rows.map((cell) => {
    const before = cell.from === null ? began : { stageOn: { stage: cell.from, on: from } };
    return { ...cell, filter: { and: [before, { stageOn: { stage: cell.to, on: to } }] } };
  });
}

/** Two days, both `2026-11-21`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

function requireOrder({ from, to }: Days): void {
  if (from > to) throw requestError('BAD_USER_INPUT', 'to: is not before `from`.');
}

/**
 * Of those who bought for the first time in a month, how many bought in each month after. Months are those of the
 * workspace's zone; the first of a cohort is complete by definition, the last one runs still.
 */
export async function cohorts(ctx: RequestContext, months: number): Promise<CohortType[]> {
  const { timezone } = ctx.services.config;
  const today = dayOf(ctx.now, timezone);
  const first = monthAfter(today.slice(0, 7), 1 - months);
  const begin = beginOfDay(`${first}-01`, timezone);
  const rows = await ctx.rows<{ month: string; active: string; customers: number }>(
    sql`WITH cohort AS MATERIALIZED (
          SELECT c.id, to_char(m.first_order_at AT TIME ZONE ${timezone}, 'YYYY-MM') AS month
          FROM customer c JOIN customer_metric m ON m.customer_id = c.id
          WHERE ${seen(ctx)} AND m.first_order_at >= ${begin}::timestamptz AND m.first_order_at <= ${ctx.now}::timestamptz),
        bought AS (
          SELECT f.customer_id, to_char(f.ordered_at AT TIME ZONE ${timezone}, 'YYYY-MM') AS month
          FROM sales_fact f
          WHERE f.is_purchase AND f.ordered_at >= ${begin}::timestamptz AND f.ordered_at <= ${ctx.now}::timestamptz GROUP BY 1, 2)
        SELECT k.month, b.month AS active, count(*)::int AS customers
        FROM cohort k JOIN bought b ON b.customer_id = k.id GROUP BY 1, 2`,
  );
  const counts = new Map(rows.map(({ month, active, customers }) => [`${month} ${active}`, customers]));
  return Array.from({ length: months }, (_, i) => cohortOf(monthAfter(first, i), today, timezone, counts));
}

function cohortOf(month: string, today: string, timezone: string, counts: ReadonlyMap<string, number>): CohortType {
  const customers = counts.get(`${month} ${month}`) ?? 0;
  const days = daysOf(month);
  const begun = {
    firstOrderAt: {
      gte: beginOfDay(days.from, timezone).toISOString(),
      lt: endOfDay(days.to, timezone).toISOString(),
    },
  };
  const cells = [];
  for (let later = 0; monthAfter(month, later) <= today.slice(0, 7); later += 1) {
    const active = counts.get(`${month} ${monthAfter(month, later)}`) ?? 0;
    const filter = { ...begun, purchased: daysOf(monthAfter(month, later)) };
    cells.push({ later, customers: active, share: customers === 0 ? null : active / customers, filter });
  }
  return { month, customers, filter: begun, cells };
}

/** The month so many after another, as `2026-11`. */
function monthAfter(month: string, count: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

const daysOf = (month: string): Days => ({ from: `${month}-01`, to: addDays(`${monthAfter(month, 1)}-01`, -1) });
