import { clamp, outside } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';

/** What the churn rule looks at; days are whole days up to `asOf`, null where there is none. */
export interface ChurnFacts {
  daysSinceLast: number | null;
  cycleDays: number | null;
  /** Days since the contract ended, negative while it runs, null without a contract. */
  daysSinceContractEnd: number | null;
}

/** The limits of the rule, in days. */
export interface ChurnLimits {
  cycles: number;
  least: number;
  most: number;
  withoutCycle: number;
  afterContract: number;
}

/** The limits Kehu starts with. */
export const defaultChurnLimits: ChurnLimits = {
  cycles: 3,
  least: 60,
  most: 365,
  withoutCycle: 180,
  afterContract: 30,
};

/** Whether a customer has left, by which rule, and the limit in days that decided it. */
export interface ChurnVerdict {
  churned: boolean;
  rule: 'CONTRACT' | 'CYCLE' | 'NO_CYCLE';
  limitDays: number;
}

/**
 * Whether a customer counts as churned.
 *
 * Contract: from `afterContract` days after its end (day 30 itself counts). Otherwise churned when
 * daysSinceLast > clamp(3·cycle, 60, 365), or > 180 without a cycle. No contract and no purchase: NO_PURCHASE.
 * Limits: a rule, not a probability; the model's P(no purchase) is the second opinion.
 */
export function churnVerdict(facts: ChurnFacts, limits: ChurnLimits = defaultChurnLimits): Outcome<ChurnVerdict> {
  const { daysSinceLast, cycleDays, daysSinceContractEnd } = facts;
  const broken =
    outside(-Infinity, Infinity, { daysSinceContractEnd }) ?? outside(0, Infinity, { daysSinceLast, cycleDays });
  if (broken) return broken;

  if (daysSinceContractEnd !== null) {
    const limitDays = limits.afterContract;
    return measured({ churned: daysSinceContractEnd >= limitDays, rule: 'CONTRACT', limitDays });
  }
  if (daysSinceLast === null) return refused('NO_PURCHASE');
  if (cycleDays === null) {
    return measured({ churned: daysSinceLast > limits.withoutCycle, rule: 'NO_CYCLE', limitDays: limits.withoutCycle });
  }
  const limitDays = clamp(limits.cycles * cycleDays, limits.least, limits.most);
  return measured({ churned: daysSinceLast > limitDays, rule: 'CYCLE', limitDays });
}
