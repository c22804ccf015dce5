import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { previewMoves, type SettingPreview } from './preview.js';
import type { HealthSetting } from './setting.policy.js';

/**
 * Whose health would be in another ten of its hundred points: places are `0`, `10` … `90`, null without a figure. From the
 * figures as they are stored, which is what health is reckoned from.
 */
export function previewHealth(ctx: RequestContext, health: HealthSetting): Promise<SettingPreview> {
  const weights = [health.retention, health.contentment, health.engagement, health.trend];
  return previewMoves(
    ctx,
    sql`WITH part AS (
      SELECT c.id, c.code, c.name, c.value_minor, m.health, ARRAY[
        (100 - m.churn_score)::float8, m.satisfaction::float8,
        CASE WHEN m.interactions_90 + m.interactions_90_before + m.usage_90 + m.usage_90_before > 0
          THEN least(100 * (m.interactions_90 + m.usage_90)::float8 / ${health.engagementFull}::float8, 100) END,
        CASE WHEN m.net_90_before_minor > 0
          THEN least(greatest(50 * (m.net_90_minor::float8 / m.net_90_before_minor::float8), 0), 100) END] AS x
      FROM customer c JOIN customer_metric m ON m.customer_id = c.id
      WHERE c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')}),
    reckoned AS (
      SELECT p.*, (SELECT CASE WHEN sum(u.w) FILTER (WHERE u.x IS NOT NULL) >= ${health.leastWeight}::float8
          THEN floor(sum(u.w * u.x) / sum(u.w) FILTER (WHERE u.x IS NOT NULL) + 0.5) END
        FROM unnest(p.x, ${weights}::float8[]) AS u (x, w)) AS score
      FROM part p),
    moved AS (SELECT id, code, name, value_minor, (10 * least(floor(health / 10.0), 9))::int::text AS "from",
      (10 * least(floor(score / 10), 9))::int::text AS "to" FROM reckoned)`,
  );
}
