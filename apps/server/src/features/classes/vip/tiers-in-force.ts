import { VipTier } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { memoryOf } from '../../../platform/memory.js';
import { sql } from '../../../platform/sql.js';
import type { Bounds } from '../bounds.js';
import type { ClassBenefits, ClassRules } from '../rules.policy.js';

/** The rules of the VIP tiers at this moment. */
export interface TiersInForce {
  readonly version: number;
  readonly rules: ClassRules;
  readonly bounds: Bounds | null;
}

/** The VIP rules in force; null before the first were written. */
export async function tiersInForce(ctx: RequestContext): Promise<TiersInForce | null> {
  const [row] = await ctx.rows<TiersInForce>(
    sql`SELECT version, rules, bounds FROM class_version WHERE scheme = 'VIP' AND state = 'PUBLISHED'`,
  );
  return row ?? null;
}

/** Tells every process that classes have other rules or were judged anew. */
export const CLASSES_TOPIC = 'classes';

/** The VIP rules in force, so that a customer's page need not read them again. */
export const tierMemory = memoryOf([CLASSES_TOPIC], tiersInForce);

const nothing: ClassBenefits = { rankPoints: 0, dedicatedAgent: false, giftBudget: 0, eventBudget: 0 };

/** What each tier brings, by the rules. */
export function benefitsOf(rules: ClassRules): Record<VipTier, ClassBenefits> {
  const given = VipTier.keys.map((key) => [key, rules.classes.find((one) => one.key === key)?.benefits ?? nothing]);
  return Object.fromEntries(given) as Record<VipTier, ClassBenefits>;
}

/** What each tier brings now; null before there are rules. */
export async function vipBenefits(ctx: RequestContext): Promise<Record<VipTier, ClassBenefits> | null> {
  const found = await tiersInForce(ctx);
  return found && benefitsOf(found.rules);
}
