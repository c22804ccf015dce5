import { dayOf } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { previewMoves, type SettingPreview } from './preview.js';
import type { SatisfactionSetting } from './setting.policy.js';

/**
 * Whose satisfaction index would be in another ten of its hundred points: places are `0`, `10` … `90`, null without an
 * index. From everything the visible customers said within two years.
 */
export function previewSatisfaction(ctx: RequestContext, mood: SatisfactionSetting): Promise<SettingPreview> {
  const { timezone } = ctx.services.config;
  const today = sql`${dayOf(ctx.now, timezone)}::date`;
  const within = (moment: string) =>
    sql`${sql.raw(moment)} >= (${today} - 729)::timestamp AT TIME ZONE ${timezone}
      AND ${sql.raw(moment)} < (${today} + 1)::timestamp AT TIME ZONE ${timezone}`;
  const faded = sql`told.weight * power(0.5::float8, (${today} - (told.at AT TIME ZONE ${timezone})::date) / ${mood.halfLifeDays}::float8)`;
  return previewMoves(
    ctx,
    sql`WITH told AS (
      SELECT customer_id, occurred_at AS at, ${mood.ratingWeight}::float8 AS weight, (rating - 1) * 25.0::float8 AS score
      FROM interaction WHERE rating IS NOT NULL AND ${within('occurred_at')}
      UNION ALL
      SELECT f.customer_id, e.at, ${mood.complaintWeight}::float8, e.score
      FROM complaint_fact f, LATERAL (VALUES (f.ended_at, ${mood.settledScore}::float8),
        (f.broken_at, ${mood.brokenScore}::float8)) AS e (at, score)
      WHERE ${within('e.at')}),
    heard AS (SELECT customer_id, sum(${faded}) AS weight, sum(${faded} * told.score) AS total FROM told GROUP BY 1),
    prior AS (SELECT satisfaction::float8 AS mean FROM score_baseline ORDER BY version DESC LIMIT 1),
    reckoned AS (
      SELECT h.customer_id, (total + coalesce(${mood.priorWeight}::float8 * p.mean, 0))
        / (weight + CASE WHEN p.mean IS NULL THEN 0 ELSE ${mood.priorWeight}::float8 END) AS satisfaction
      FROM heard h LEFT JOIN prior p ON true WHERE weight > 0 AND weight >= ${mood.leastWeight}::float8),
    moved AS (
      SELECT c.id, c.code, c.name, c.value_minor, (10 * least(floor(m.satisfaction / 10), 9))::int::text AS "from",
        (10 * least(floor(round(r.satisfaction::numeric, 2) / 10), 9))::int::text AS "to"
      FROM customer c JOIN customer_metric m ON m.customer_id = c.id LEFT JOIN reckoned r ON r.customer_id = c.id
      WHERE c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')})`,
  );
}
