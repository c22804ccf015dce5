import { dayOf } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { previewMoves, type SettingPreview } from './preview.js';
import type { ChurnSetting } from './setting.policy.js';

/**
 * Who would be in another band of churn risk with other weights, of those the actor may see. Reckoned from the stored
 * figures, whose means are rounded: a score on the edge may come out one point apart.
 */
export function previewChurn(ctx: RequestContext, churn: ChurnSetting): Promise<SettingPreview> {
  const { timezone } = ctx.services.config;
  const today = dayOf(ctx.now, timezone);
  const drop = (recent: string, before: string) =>
    sql.raw(
      `CASE WHEN ${before} > 0 THEN least(greatest(1 - ${recent}::float8 / (round(3 * ${before})::float8 / 3), 0), 1) END`,
    );
  const { overdueSpan, satisfactionBelow, complaintsMany, mediumFrom, highAbove } = churn;
  const weights = [
    ...[churn.overdue, churn.frequencyDrop, churn.amountDrop, churn.interactionDrop],
    ...[churn.satisfaction, churn.complaints, churn.usageDrop],
  ];
  return previewMoves(
    ctx,
    sql`WITH sign AS (
      SELECT c.id, c.code, c.name, c.value_minor, m.churn_band, ARRAY[
        CASE WHEN m.cycle_days IS NOT NULL THEN least(greatest(
          ((${today}::date - (m.last_order_at AT TIME ZONE ${timezone})::date)::float8 / m.cycle_days::float8 - 1)
            / ${overdueSpan}::float8, 0), 1) END,
        ${drop('m.orders_90', 'm.orders_90_before')}, ${drop('m.net_90_minor', 'm.net_90_before_minor')},
        ${drop('m.interactions_90', 'm.interactions_90_before')},
        CASE WHEN m.satisfaction IS NOT NULL
          THEN least(greatest((${satisfactionBelow}::float8 - m.satisfaction::float8) / ${satisfactionBelow}::float8, 0), 1) END,
        CASE WHEN m.severe_complaints >= 1 OR m.complaints_90 >= ${complaintsMany}::int THEN 1.0::float8 END,
        ${drop('m.usage_90', 'm.usage_90_before')}] AS x
      FROM customer c JOIN customer_metric m ON m.customer_id = c.id
      WHERE c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')}),
    reckoned AS (
      SELECT s.*, (SELECT CASE WHEN sum(u.w) FILTER (WHERE u.x IS NOT NULL) >= ${churn.leastWeight}::float8
          THEN floor(least(100 * sum(u.w * u.x) / nullif(sum(u.w) FILTER (WHERE u.x IS NOT NULL), 0), 100) + 0.5) END
        FROM unnest(s.x, ${weights}::float8[]) AS u (x, w)) AS score
      FROM sign s),
    moved AS (SELECT id, code, name, value_minor, churn_band AS "from",
      CASE WHEN score < ${mediumFrom}::float8 THEN 'LOW' WHEN score > ${highAbove}::float8 THEN 'HIGH'
        WHEN score IS NOT NULL THEN 'MEDIUM' END AS "to" FROM reckoned)`,
  );
}
