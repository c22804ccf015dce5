import { dayOf } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { decimalsOf } from '../../../platform/money.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import type { StoredSign } from './churn-model.policy.js';
import { signWords } from './churn-words.policy.js';
import type { InsightFacts } from './insight.policy.js';

/** The facts as SQL tells them: amounts in minor units, the sign as it is stored. */
export type FactRow = Omit<InsightFacts, 'churnSign' | 'net' | 'net365' | 'value' | 'currency'> & {
  readonly net: number;
  readonly net365: number;
  readonly value: number | null;
  readonly sign: StoredSign | null;
};

/** Days from a moment to today; the moment that stands for never gives null. */
function daysSince(ctx: RequestContext, column: Sql): Sql {
  const { timezone } = ctx.services.config;
  const today = dayOf(ctx.now, timezone);
  return sql`CASE WHEN ${column} > '1900-01-01T00:00:00Z'
    THEN greatest(0, ${today}::date - (${column} AT TIME ZONE ${timezone})::date) END`;
}

/** What is known of the customer row `parent`, as columns of a `FactRow`; nothing outside what the actor may see. */
export const insightColumns = (ctx: RequestContext, parent: Sql): Sql => sql`
  SELECT ${parent}.stage, coalesce(m.orders, 0) AS orders, coalesce(m.purchase_days, 0) AS "purchaseDays",
    ${daysSince(ctx, sql.raw('m.first_order_at'))} AS "daysSinceFirst", ${daysSince(ctx, sql.raw('m.last_order_at'))} AS "daysSinceLast",
    ${daysSince(ctx, sql`${parent}.last_contact_at`)} AS "daysSinceContact",
    (SELECT o.id FROM sales_order o WHERE o.customer_id = ${parent}.id AND o.return_of_id IS NULL
        AND ${visibleCustomer(ctx, parent, 'orders:read')}
      ORDER BY o.ordered_at DESC, o.id DESC LIMIT 1) AS "lastOrderId",
    coalesce(m.net_minor, 0)::float8 AS net, coalesce(m.net_365_minor, 0)::float8 AS net365,
    m.abc_class AS "abcClass", m.cycle_days AS "cycleDays", m.next_expected_on AS "nextExpectedOn",
    coalesce(m.orders_90, 0) AS orders90, coalesce(m.orders_90_before, 0)::float8 AS "orders90Before",
    coalesce(m.interactions_90, 0) AS contacts90, m.churn_score AS "churnScore",
    p.churn_probability AS "churnProbability", p.churn_signs -> 0 AS sign, p.expected_365 AS expected365,
    p.value_minor::float8 AS value, coalesce(m.completeness, 0) AS completeness,
    (SELECT json_build_object('id', t.id, 'number', t.number) FROM ticket t
      WHERE t.customer_id = ${parent}.id AND t.type = 'COMPLAINT' AND t.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')
        AND ${visibleCustomer(ctx, parent, 'tickets:read')}
      ORDER BY t.opened_at DESC, t.id DESC LIMIT 1) AS complaint,
    (SELECT json_build_object('id', n.id, 'text', n.description) FROM customer_need n
      WHERE n.customer_id = ${parent}.id AND NOT n.is_met ORDER BY n.observed_at DESC, n.id LIMIT 1) AS need
  FROM (SELECT) nothing LEFT JOIN customer_metric m ON m.customer_id = ${parent}.id
  LEFT JOIN customer_prediction p ON p.customer_id = ${parent}.id
  WHERE ${visibleCustomer(ctx, parent, 'metrics:read')}`;

/** The facts in units of the currency and in words. */
export function insightFacts(ctx: RequestContext, { sign, ...row }: FactRow): InsightFacts {
  const { currency } = ctx.services.config;
  const unit = 10 ** decimalsOf(currency);
  return {
    ...row,
    currency,
    net: row.net / unit,
    net365: row.net365 / unit,
    value: row.value === null ? null : row.value / unit,
    churnSign: sign ? signWords(sign) : null,
  };
}
