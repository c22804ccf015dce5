import { VipTier } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { RESYNC, type LiveHub } from '../../../platform/live.js';
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

/**
 * The VIP rules of this process, so that a customer's page need not read them again. Kept until any process changes them;
 * not trusted while notices do not arrive.
 */
class TierMemory {
  private known: TiersInForce | null | undefined;
  private changes = 0;

  constructor(private readonly live: LiveHub) {
    live.listen(({ topic }) => {
      if (topic !== CLASSES_TOPIC && topic !== RESYNC) return;
      this.changes += 1;
      this.known = undefined;
    });
  }

  get current(): TiersInForce | null | undefined {
    return this.live.isConnected ? this.known : undefined;
  }

  async read(ctx: RequestContext): Promise<TiersInForce | null> {
    if (this.current !== undefined) return this.current;
    const began = this.changes;
    const found = await tiersInForce(ctx);
    // What was read before a change is not kept beyond this answer.
    if (began === this.changes) this.known = found;
    return found;
  }
}

const memories = new WeakMap<LiveHub, TierMemory>();

function tierMemory({ services: { live } }: RequestContext): TierMemory {
  const known = memories.get(live) ?? new TierMemory(live);
  memories.set(live, known);
  return known;
}

/** The VIP rules in force, mostly from memory; null before the first were written. */
export const rememberedTiers = (ctx: RequestContext): Promise<TiersInForce | null> => tierMemory(ctx).read(ctx);

/** The same without waiting; undefined when they have to be read first. */
export const knownTiers = (ctx: RequestContext): TiersInForce | null | undefined => tierMemory(ctx).current;

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
