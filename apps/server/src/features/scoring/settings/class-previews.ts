import { rfmSegment } from '@kehu/analytics';
import { dayOf } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { decimalsOf } from '../../../platform/money.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { fifthsSql, sharesSql } from '../figures.statements.js';
import { previewMoves, type SettingPreview } from './preview.js';
import { measuresOf, type AbcSetting, type RfmSetting } from './setting.policy.js';
import { scoreRules } from './settings.js';

const FIFTHS = [1, 2, 3, 4, 5] as const;

/** The segment of each cell of recency and frequency, as rows of SQL. */
const cells = sql.raw(
  FIFTHS.flatMap((r) =>
    FIFTHS.flatMap((f) => {
      const segment = rfmSegment(r, f);
      return segment.ok ? [`(${r}, ${f}, '${segment.value}')`] : [];
    }),
  ).join(', '),
);

/** SQL of our own with values in the places that stand for them. */
function placed(text: string, values: Readonly<Record<string, unknown>>): Sql {
  const [first = '', ...rest] = text.split(/(\$\d)/);
  return rest.reduce(
    (before, piece) => sql`${before}${piece in values ? values[piece] : sql.raw(piece)}`,
    sql.raw(first),
  );
}

const seen = (ctx: RequestContext): Sql =>
  sql`c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')}`;

/**
 * Who would be in another RFM segment if purchases counted for another number of days, or scores were parted otherwise. Fifths are measured by the
 * orders of all customers of this moment, as they are when the setting is changed.
 */
export async function previewRfm(ctx: RequestContext, rfm: RfmSetting): Promise<SettingPreview> {
  const { timezone, currency } = ctx.services.config;
  const { windowDays } = rfm;
  const { abc } = await scoreRules(ctx);
  const measures = measuresOf({ rfm, abc }, 10 ** decimalsOf(currency));
  const today = dayOf(ctx.now, timezone);
  const score = (value: string, bounds: string): Sql =>
    sql.raw(`1 + width_bucket(${value}::float8, b.${bounds}::float8[])`);
  return previewMoves(
    ctx,
    sql`WITH bought AS (
      SELECT customer_id, is_purchase, net_minor, (ordered_at AT TIME ZONE ${timezone})::date AS day FROM sales_fact
      WHERE ordered_at >= (${today}::date - ${windowDays}::int + 1)::timestamp AT TIME ZONE ${timezone}
        AND ordered_at < (${today}::date + 1)::timestamp AT TIME ZONE ${timezone}),
    rhythm AS MATERIALIZED (
      SELECT b.customer_id, max(day) FILTER (WHERE is_purchase) AS last_day,
        count(DISTINCT day) FILTER (WHERE is_purchase)::int AS days_rfm, coalesce(sum(net_minor), 0)::bigint AS net_rfm_minor
      FROM bought b JOIN customer c ON c.id = b.customer_id AND c.status = 'ACTIVE' GROUP BY b.customer_id)
    ${placed(fifthsSql, { $1: today, $2: measures })},
    bounds AS (SELECT ${today}::date AS today, array_agg(r ORDER BY above) FILTER (WHERE r IS NOT NULL) AS recency,
      coalesce(array_agg(f::float8 ORDER BY above) FILTER (WHERE f IS NOT NULL), '{}') AS frequency FROM boundary),
    moved AS (SELECT c.id, c.code, c.name, c.value_minor, m.rfm_segment AS "from", cell.segment AS "to"
      FROM customer c JOIN customer_metric m ON m.customer_id = c.id CROSS JOIN bounds b
      LEFT JOIN rhythm k ON k.customer_id = c.id AND k.days_rfm > 0
      LEFT JOIN (VALUES ${cells}) AS cell (r, f, segment)
        ON cell.r = ${score('(k.last_day - b.today)', 'recency')} AND cell.f = ${score('k.days_rfm', 'frequency')}
      WHERE ${seen(ctx)})`,
  );
}

/** Who would be in another ABC class by other shares, measured over the revenue of all customers of this moment. */
export function previewAbc(ctx: RequestContext, { shareA, shareB }: AbcSetting): Promise<SettingPreview> {
  return previewMoves(
    ctx,
    sql`WITH rhythm AS MATERIALIZED (
      SELECT m.net_minor, true AS has_bought FROM customer_metric m
      JOIN customer c ON c.id = m.customer_id AND c.status = 'ACTIVE' WHERE m.orders > 0)
    ${placed(sharesSql, { $2: [0, shareA, shareB] })},
    moved AS (SELECT c.id, c.code, c.name, c.value_minor, m.abc_class AS "from",
        CASE WHEN m.orders = 0 THEN NULL WHEN m.net_minor <= 0 OR cut.b IS NULL THEN 'C'
          WHEN m.net_minor >= cut.a THEN 'A' WHEN m.net_minor >= cut.b THEN 'B' ELSE 'C' END AS "to"
      FROM customer c JOIN customer_metric m ON m.customer_id = c.id CROSS JOIN cut
      WHERE ${seen(ctx)})`,
  );
}
