import type { VipTier } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { decimalsOf, toMoney } from '../../../platform/money.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import type { ClassBenefits } from '../rules.policy.js';
import { demandsOf } from './tier-reason.policy.js';
import { bookingYear } from './vip-budget.js';
import { benefitsOf, tiersInForce } from './tiers-in-force.js';
import type { VipBenefitsType, VipLeaverType, VipTiersType } from './vip.type.js';

const SHOWN_LEAVERS = 50;

const visible = (ctx: RequestContext) =>
  sql`c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')}`;

/** The tiers with what they ask and bring, who holds them, and who loses one soon; null before there are rules. */
export async function vipTiers(ctx: RequestContext): Promise<VipTiersType | null> {
  const found = await tiersInForce(ctx);
  if (!found) return null;
  const { rules, version, bounds } = found;
  const { graceDays = 0 } = rules;
  const counts = await ctx.rows<{ key: VipTier; holders: number; leaving: number }>(
    sql`SELECT k.key, count(*)::int AS holders, count(k.leaving_since)::int AS leaving
        FROM customer_class k JOIN customer c ON c.id = k.customer_id
        WHERE k.scheme = 'VIP' AND ${visible(ctx)} GROUP BY 1`,
  );
  const leavers = await ctx.rows<VipLeaverType>(
    sql`SELECT c.id AS "customerId", c.name AS "customerName", k.key AS "from", k.leaving_to AS "to", k.leaving_since AS since,
          k.leaving_since + make_interval(days => ${graceDays}::int) AS "on"
        FROM customer_class k JOIN customer c ON c.id = k.customer_id
        WHERE k.scheme = 'VIP' AND k.leaving_since IS NOT NULL AND ${visible(ctx)}
        ORDER BY k.leaving_since, c.id LIMIT ${SHOWN_LEAVERS}::int`,
  );
  const { currency, timezone } = ctx.services.config;
  const spent = await ctx.rows<{ key: VipTier; gifts: string; events: string }>(
    sql`SELECT k.key, coalesce(sum(b.amount_minor) FILTER (WHERE b.kind = 'GIFT'), 0)::text AS gifts,
          coalesce(sum(b.amount_minor) FILTER (WHERE b.kind = 'EVENT'), 0)::text AS events
        FROM vip_booking b JOIN customer_class k ON k.customer_id = b.customer_id AND k.scheme = 'VIP'
        JOIN customer c ON c.id = b.customer_id
        WHERE b.year = ${bookingYear(timezone)} AND b.cancelled_at IS NULL AND ${visible(ctx)} GROUP BY 1`,
  );
  const measures = bounds?.measures ?? {};
  const tiers = rules.classes.map(({ key, ways, stays = [] }) => {
    const [entry, exit] = [demandsOf(ways, measures), demandsOf(stays, measures)];
    const count = counts.find((one) => one.key === key);
    const booked = spent.find((one) => one.key === key);
    return {
      tier: key as VipTier,
      holders: count?.holders ?? 0,
      leaving: count?.leaving ?? 0,
      ...{ entryZh: entry.zh, entryEn: entry.en, exitZh: exit.zh, exitEn: exit.en },
      benefits: shownBenefits(ctx, benefitsOf(rules)[key as VipTier]),
      giftSpent: toMoney(booked?.gifts ?? 0, currency),
      eventSpent: toMoney(booked?.events ?? 0, currency),
    };
  });
  return { version, graceDays, tiers, leavers };
}

/** Benefits with their budgets as money. */
export function shownBenefits(ctx: RequestContext, benefits: ClassBenefits): VipBenefitsType {
  const { currency } = ctx.services.config;
  const money = (amount: number) => toMoney(Math.round(amount * 10 ** decimalsOf(currency)), currency);
  return { ...benefits, giftBudget: money(benefits.giftBudget), eventBudget: money(benefits.eventBudget) };
}
