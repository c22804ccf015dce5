import type { RequestContext } from '../../../platform/context.js';
import { decimalsOf } from '../../../platform/money.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { previewInBatches, previewMoves, type SettingPreview } from '../settings/preview.js';
import type { AdviceSetting, LifetimeSetting } from '../settings/setting.policy.js';
import { scoreRules } from '../settings/settings.js';
import { VALUE_STEPS } from '../value/value-steps.js';
import { insightColumns, insightFacts, type FactRow } from './insight-facts.js';
import { nextBestAction } from './insight.policy.js';
import { inThread } from './model-task.js';
import { columnsOf, lifetimeRules } from './prediction.service.js';
import { readBuyers } from './read-histories.js';

/** Who would be given another advice by other limits; null is none. */
export async function previewAdvice(ctx: RequestContext, limits: AdviceSetting): Promise<SettingPreview> {
  const { advice: present } = await scoreRules(ctx);
  return previewInBatches(ctx, async (customerIds) => {
    const rows = await ctx.rows<{ id: string; facts: FactRow }>(
      sql`SELECT c.id, to_json(f) AS facts FROM customer c, LATERAL (${insightColumns(ctx, sql.raw('c'))}) f
          WHERE c.id = ANY(${customerIds}::uuid[])`,
    );
    return rows.map(({ id, facts: row }) => {
      const facts = insightFacts(ctx, row);
      const by = (of: AdviceSetting): string | null => nextBestAction(facts, of)?.action ?? null;
      return { customerId: id, from: by(present), to: by(limits) };
    });
  });
}

/**
 * Whose predicted value would lie in another of the steps of the value board: places are the lower ends of the steps in units
 * of the currency, `-` below none, null without a value. Fitted to the day of the predictions in force, so that only the setting differs.
 */
export async function previewLifetime(ctx: RequestContext, setting: LifetimeSetting): Promise<SettingPreview> {
  const [model] = await ctx.rows<{ asOf: string }>(
    sql`SELECT as_of AS "asOf" FROM score_model WHERE kind = 'LIFETIME' AND state IN ('READY', 'REFUSED') ORDER BY version DESC LIMIT 1`,
  );
  if (!model) return { cells: [], movers: [] };
  const buyers = await readBuyers(ctx, { asOf: model.asOf, days: 0 });
  const input = { rules: lifetimeRules(setting), today: columnsOf(buyers), past: null };
  const { predictions } = await inThread({ kind: 'LIFETIME', input }, { tell: () => undefined });
  const unit = 10 ** decimalsOf(ctx.services.config.currency);
  const minor = buyers.ids.map((_id, i) => {
    const value = Math.round((predictions?.value[i] ?? Number.NaN) * unit);
    return Number.isSafeInteger(value) ? value : null;
  });
  const bounds = VALUE_STEPS.map((step) => step * unit);
  const place = (value: string) =>
    sql`CASE WHEN ${sql.raw(value)} < 0 THEN '-' ELSE ((${VALUE_STEPS}::text[])[width_bucket(${sql.raw(value)}, ${bounds}::bigint[])]) END`;
  return previewMoves(
    ctx,
    sql`WITH fresh AS (SELECT * FROM unnest(${buyers.ids}::uuid[], ${minor}::bigint[]) AS f (id, value)),
    moved AS (SELECT c.id, c.code, c.name, c.value_minor, ${place('p.value_minor')} AS "from", ${place('f.value')} AS "to"
      FROM fresh f JOIN customer c ON c.id = f.id LEFT JOIN customer_prediction p ON p.customer_id = c.id
      WHERE c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')})`,
  );
}
