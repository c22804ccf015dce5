import { VipTier } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { decimalsOf } from '../../platform/money.js';
import { sql } from '../../platform/sql.js';

/** What is enough to stay, as a share of what brings a customer in. */
const STAYS = 0.5;
/** A little more than enough, so that no two tiers ask the same. */
const more: Readonly<Record<VipTier, number>> = { NONE: 1, SILVER: 1, GOLD: 1.1, PLATINUM: 1.25, DIAMOND: 1.5 };
const ROUND = 1000;

/**
 * The company's own rules for its tiers: what people and organisations spend in a year, each measured by their own. The
 * amounts lie just above those who were not chosen, so that on the first day nobody moves up.
 */
export async function writeVipRules(ctx: RequestContext): Promise<void> {
  const unit = 10 ** decimalsOf(ctx.services.config.currency);
  const best = await ctx.rows<{ isPerson: boolean; tier: VipTier; most: number }>(
    sql`SELECT c.kind = 'INDIVIDUAL' AS "isPerson", c.vip_tier AS tier, max(m.net_365_minor)::float8 / ${unit}::float8 AS most
        FROM customer c JOIN customer_metric m ON m.customer_id = c.id GROUP BY 1, 2`,
  );
  const [found] = await ctx.rows<{ id: string; rules: { classes: { key: VipTier }[] } }>(
    sql`SELECT id, rules FROM class_version WHERE scheme = 'VIP' AND state = 'PUBLISHED'`,
  );
  if (!found) throw new Error('the tiers have no rules');
  const above = (tier: VipTier, isPerson: boolean): number => {
    const place = VipTier.keys.indexOf(tier);
    const below = best.filter((one) => one.isPerson === isPerson && VipTier.keys.indexOf(one.tier) < place);
    return (Math.floor((more[tier] * Math.max(0, ...below.map(({ most }) => most))) / ROUND) + 1) * ROUND;
  };
  const ways = (tier: VipTier, share: number) =>
    [['INDIVIDUAL'], ['CORPORATE', 'INSTITUTION']].map((kinds, i) => [
      { fact: 'kind', op: 'in', value: kinds },
      { fact: 'revenue365', op: 'gte', value: Math.round(above(tier, i === 0) * share) },
    ]);
  const classes = found.rules.classes.map((one) =>
    one.key === 'NONE' ? one : { ...one, ways: ways(one.key, 1), stays: ways(one.key, STAYS) },
  );
  const rules = JSON.stringify({ ...found.rules, classes });
  await ctx.rows(sql`UPDATE class_version SET rules = ${rules}::jsonb WHERE id = ${found.id}`);
}
