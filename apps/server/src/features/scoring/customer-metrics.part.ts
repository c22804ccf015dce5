import { dayOf } from '../../platform/clock.js';
import type { RequestContext } from '../../platform/context.js';
import { toMoney, withMoney } from '../../platform/money.js';
import { askedColumns, jsonRow, jsonRows } from '../../platform/parts.js';
import { sql, type Sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import { customerPart } from '../customers/graphql.js';
import { churnReasonsOf } from './churn-reasons.policy.js';
import { healthPartsOf, type StoredVitals } from './health-parts.policy.js';
import { scoreRules, type ScoreRules } from './settings/settings.js';
import { ChurnRiskType, CustomerHealthType, CustomerMetricsType, type MonthRevenue } from './customer-metrics.type.js';

const zone = (ctx: RequestContext): string => ctx.services.config.timezone;
const timezoneOf = (ctx: RequestContext): Sql => sql.own(ctx, zone);
const today = (ctx: RequestContext): Sql => sql.own(ctx, (one) => dayOf(one.now, zone(one)));
/** In the smallest unit; amounts are written out when the answer is made. */
const money = (column: string): Sql => sql.raw(`(${column})::text`);
const amounts = [
  'grossRevenue',
  'netRevenue',
  'returned',
  'margin',
  'averageOrderValue',
  'revenue365',
  'historicValue',
] as const;

const MONTHS = 12;

/** The months with an order among the twelve up to the one of today; the others are added when the answer is made. */
function recentMonths(ctx: RequestContext, customer: Sql): Sql {
  const timezone = timezoneOf(ctx);
  const first = sql`(date_trunc('month', ${today(ctx)}::timestamp) - interval '${sql.raw(String(MONTHS - 1))} months')`;
  return jsonRows(sql`
    SELECT left(month::date::text, 7) AS month, net_minor::text AS revenue, orders
    FROM (
      SELECT date_trunc('month', ordered_at AT TIME ZONE ${timezone}) AS month, sum(net_minor)::bigint AS net_minor,
        count(*) FILTER (WHERE is_purchase) AS orders
      FROM sales_fact
      WHERE customer_id = ${customer}.id AND ordered_at >= ${first} AT TIME ZONE ${timezone}
      GROUP BY 1) of_month`);
}

/** Twelve months up to the one of this day, those without an order as well. */
function everyMonth(known: readonly MonthRevenue[], day: string, currency: string): MonthRevenue[] {
  const byMonth = new Map(known.map((one) => [one.month, withMoney(one, ['revenue'], currency)]));
  const last = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS }, (_, i) => {
    const number = last - MONTHS + 1 + i;
    const month = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
    return byMonth.get(month) ?? { month, revenue: toMoney(0, currency), orders: 0 };
  });
}

export const customerMetrics = customerPart({
  field: 'metrics',
  type: () => CustomerMetricsType,
  description: 'Value, rhythm and scores; null before anything was counted.',
  permission: 'metrics:read',
  nullable: true,
  sql({ ctx, parent, asks }) {
    const silence = sql`(${today(ctx)}::date - (m.last_order_at AT TIME ZONE ${timezoneOf(ctx)})::date)`;
    const columns = {
      orders: sql.raw('m.orders'),
      units: sql.raw('trim_scale(m.units)::text'),
      purchaseDays: sql.raw('m.purchase_days'),
      grossRevenue: money('m.gross_minor'),
      netRevenue: money('m.net_minor'),
      returned: money('m.returned_minor'),
      margin: money('m.margin_minor'),
      averageOrderValue: money('CASE WHEN m.orders > 0 THEN round(m.net_minor::numeric / m.orders)::bigint END'),
      firstOrderAt: sql.raw('m.first_order_at'),
      lastOrderAt: sql.raw('m.last_order_at'),
      daysSinceLastOrder: silence,
      cycleDays: sql.raw('m.cycle_days'),
      cycleSpread: sql.raw('m.cycle_spread'),
      nextExpectedOn: sql.raw('m.next_expected_on'),
      overdueRatio: sql`round(${silence} / nullif(m.cycle_days, 0), 3)`,
      orders90: sql.raw('m.orders_90'),
      usage90: sql.raw('m.usage_90'),
      satisfaction: sql.raw('m.satisfaction'),
      satisfactionConfidence: sql.raw('m.satisfaction_confidence'),
      complaints90: sql.raw('m.complaints_90'),
      openComplaints: sql.raw('m.open_complaints'),
      worstComplaint: sql.raw('m.worst_complaint'),
      orders365: sql.raw('m.orders_365'),
      revenue365: money('m.net_365_minor'),
      rfm: sql.raw(`CASE WHEN m.rfm_segment IS NOT NULL THEN json_build_object('recency', m.r_score,
        'frequency', m.f_score, 'monetary', m.m_score, 'segment', m.rfm_segment) END`),
      abcClass: sql.raw('m.abc_class'),
      historicValue: money('m.net_minor'),
      recentMonths: recentMonths(ctx, parent),
      asOf: sql.raw('greatest(m.as_of, (SELECT rebuilt_on FROM score_baseline ORDER BY version DESC LIMIT 1))'),
      formulaVersion: sql.raw('m.formula_version'),
      updatedAt: sql.raw('m.updated_at'),
    };
    return jsonRow(sql`SELECT ${askedColumns(asks, columns)}
      FROM customer_metric m WHERE m.customer_id = ${parent}.id AND ${visibleCustomer(ctx, parent, 'metrics:read')}`);
  },
  finish(metrics: CustomerMetricsType | null, _args, ctx) {
    const { timezone, currency } = ctx.services.config;
    if (!metrics) return null;
    withMoney(metrics, amounts, currency);
    if (!metrics.recentMonths) return metrics;
    metrics.recentMonths = everyMonth(metrics.recentMonths, dayOf(ctx.now, timezone), currency);
    return metrics;
  },
});

/** What there has to be before health has a figure, for whoever asks why it has none. */
const healthNeeds = sql.raw(
  `(SELECT (value->>'leastWeight')::float8 FROM score_setting WHERE kind = 'HEALTH' ORDER BY version DESC LIMIT 1)`,
);

const TREND_STEP = 30;
const TREND_STEPS = 6;

/** The health at the ends of some days gone by: figures are kept when they change, so that the last before a day is its own. */
const healthTrend = (ctx: RequestContext, customer: Sql): Sql =>
  jsonRows(sql`
    SELECT s.day, k.health AS score
    FROM (
      SELECT ${today(ctx)}::date - ${sql.raw(String(TREND_STEP))} * step AS day
      FROM generate_series(1, ${sql.raw(String(TREND_STEPS))}) AS step
    ) s
    CROSS JOIN LATERAL (
      SELECT d.health FROM customer_metric_daily d
      WHERE d.customer_id = ${customer}.id AND d.day <= s.day ORDER BY d.day DESC LIMIT 1
    ) k
    ORDER BY s.day`);

/** The figures of the row `m` that the parts of health follow from. */
export const storedVitals = sql.raw(`CASE WHEN m.health IS NOT NULL THEN json_build_array(m.churn_score, m.satisfaction,
  m.interactions_90 + m.usage_90, m.interactions_90_before + m.usage_90_before, m.net_90_minor, m.net_90_before_minor) END`);

type StoredHealth = Omit<CustomerHealthType, 'parts'> & { readonly parts?: StoredVitals | null };

export const customerHealth = customerPart({
  field: 'health',
  type: () => CustomerHealthType,
  description: 'How well things stand with the customer, and what that is made of.',
  permission: 'metrics:read',
  nullable: true,
  sql: ({ ctx, parent, asks }) =>
    jsonRow(
      sql`SELECT ${askedColumns(asks, {
        score: sql.raw('m.health'),
        parts: storedVitals,
        trend: healthTrend(ctx, parent),
        reason: sql.raw(`CASE WHEN m.health IS NULL THEN 'TOO_LITTLE_KNOWN' END`),
        need: sql`CASE WHEN m.health IS NULL THEN ${healthNeeds} END`,
        scoredAt: sql.raw('m.updated_at'),
      })}
      FROM (SELECT) nothing LEFT JOIN customer_metric m ON m.customer_id = ${parent}.id
      WHERE ${visibleCustomer(ctx, parent, 'metrics:read')}`,
    ),
  finish(row: StoredHealth | null, _args, ctx) {
    const vitals = row?.parts;
    if (!row || vitals === undefined) return row;
    const rules = scoreRules(ctx);
    const shown = ({ health }: ScoreRules) => ({ ...row, parts: healthPartsOf(vitals, health) });
    return rules instanceof Promise ? rules.then(shown) : shown(rules);
  },
});

export const customerChurnRisk = customerPart({
  field: 'churnRisk',
  type: () => ChurnRiskType,
  description: 'The risk of losing the customer with its reasons; null when there is too little to tell.',
  permission: 'metrics:read',
  nullable: true,
  sql: ({ ctx, parent, fields }) =>
    jsonRow(
      sql`
      SELECT m.churn_score AS score, m.churn_points AS reasons, m.updated_at AS "scoredAt", m.churn_band AS band
      FROM customer_metric m WHERE m.customer_id = ${parent}.id AND m.churn_score IS NOT NULL
        AND ${visibleCustomer(ctx, parent, 'metrics:read')}`,
      fields(),
    ),
  finish: (row: (Omit<ChurnRiskType, 'reasons'> & { readonly reasons?: readonly number[] }) | null) =>
    row?.reasons ? { ...row, reasons: churnReasonsOf(row.reasons) } : row,
});
