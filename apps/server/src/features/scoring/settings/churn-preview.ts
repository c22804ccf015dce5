import { dayOf } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { jsonRows } from '../../../platform/parts.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { weightsOf, type ChurnSetting } from './setting.policy.js';

/** A customer who would stand elsewhere. */
export interface SettingMover {
  readonly customerId: string;
  readonly code: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Who would move by another setting: how many from where to where, and the first of them by value. */
export interface SettingPreview {
  readonly cells: readonly { readonly from: string | null; readonly to: string | null; readonly count: number }[];
  readonly movers: readonly SettingMover[];
}

const SHOWN = 50;

/**
 * Who would be in another band of churn risk with other weights, of those the actor may see. Reckoned from the stored
 * figures, whose means are rounded: a score on the edge may come out one point apart.
 */
export async function previewChurn(ctx: RequestContext, churn: ChurnSetting): Promise<SettingPreview> {
  const { timezone } = ctx.services.config;
  const today = dayOf(ctx.now, timezone);
  const drop = (recent: string, before: string) =>
    sql.raw(
      `CASE WHEN ${before} > 0 THEN least(greatest(1 - ${recent}::float8 / (round(3 * ${before})::float8 / 3), 0), 1) END`,
    );
  const band = (score: string) =>
    sql.raw(`CASE WHEN ${score} < 33 THEN 'LOW' WHEN ${score} <= 66 THEN 'MEDIUM' WHEN ${score} > 66 THEN 'HIGH' END`);
  const moving = sql`WITH sign AS (
      SELECT c.id, c.code, c.name, c.value_minor, m.churn_score, ARRAY[
        CASE WHEN m.cycle_days IS NOT NULL THEN least(greatest(
          ((${today}::date - (m.last_order_at AT TIME ZONE ${timezone})::date)::float8 / m.cycle_days::float8 - 1) / 2, 0), 1) END,
        ${drop('m.orders_90', 'm.orders_90_before')}, ${drop('m.net_90_minor', 'm.net_90_before_minor')},
        ${drop('m.interactions_90', 'm.interactions_90_before')},
        CASE WHEN m.severe_complaints >= 1 OR m.complaints_90 >= 2 THEN 1.0::float8 END] AS x
      FROM customer c JOIN customer_metric m ON m.customer_id = c.id
      WHERE c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')}),
    reckoned AS (
      SELECT s.*, (SELECT CASE WHEN sum(u.w) FILTER (WHERE u.x IS NOT NULL) >= ${churn.leastWeight}::float8
          THEN floor(least(100 * sum(u.w * u.x) / nullif(sum(u.w) FILTER (WHERE u.x IS NOT NULL), 0), 100) + 0.5) END
        FROM unnest(s.x, ${weightsOf(churn).slice(0, -1)}::float8[]) AS u (x, w)) AS score
      FROM sign s),
    moved AS (SELECT id, code, name, value_minor, ${band('churn_score')} AS "from", ${band('score')} AS "to" FROM reckoned)`;
  const cells = sql`SELECT "from", "to", count(*)::int AS count FROM moved GROUP BY 1, 2 ORDER BY 1, 2`;
  const movers = sql`SELECT id AS "customerId", code, name, "from", "to" FROM moved WHERE "from" IS DISTINCT FROM "to"
    ORDER BY value_minor DESC, id DESC LIMIT ${SHOWN}::int`;
  const [preview] = await ctx.rows<SettingPreview>(
    sql`${moving} SELECT ${jsonRows(cells)} AS cells, ${jsonRows(movers)} AS movers`,
  );
  return preview ?? { cells: [], movers: [] };
}
