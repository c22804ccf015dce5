import type { LifecycleStage } from '@kehu/schema';

/** Who falls into the public pool, and who may take whom out of it. */
export interface PoolRule {
  readonly isOn: boolean;
  /** Only customers at these stages fall into it: whoever has bought is won. */
  readonly stages: readonly PoolStage[];
  /** Nobody was in touch for so many days. */
  readonly idleDays: number;
  /** So many customers a person takes out on one day. */
  readonly claimsADay: number;
  /** So long who had the customer before must leave them to others. */
  readonly blockedHours: number;
  /** So long no rule takes a claimed customer away again. */
  readonly protectedDays: number;
}

export const poolStages = ['LEAD', 'PROSPECT'] as const satisfies readonly LifecycleStage[];
export type PoolStage = (typeof poolStages)[number];

const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** Why somebody cannot take a customer out of the pool; null when they can. */
export type ClaimFault = 'NOT_IN_POOL' | 'BLOCKED' | 'LIMIT' | null;

/** What a claim is judged by. */
export interface Claim {
  readonly isOpen: boolean;
  readonly since: Date;
  readonly formerOwnerId: string | null;
  readonly claimerId: string;
  readonly claimedToday: number;
  readonly now: Date;
}

/** Whether the customer can be claimed, by the rule. */
export function claimFault(rule: PoolRule, claim: Claim): ClaimFault {
  if (!claim.isOpen) return 'NOT_IN_POOL';
  if (claim.formerOwnerId === claim.claimerId && blockedUntil(rule, claim.since) > claim.now) return 'BLOCKED';
  return claim.claimedToday >= rule.claimsADay ? 'LIMIT' : null;
}

/** Until when the former owner must leave the customer to others. */
export const blockedUntil = (rule: PoolRule, since: Date): Date =>
  new Date(since.getTime() + rule.blockedHours * HOUR_MS);
