import { notFinite, outside } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';

/** What the health of a customer is made of. */
export type HealthTerm = 'RETENTION' | 'SATISFACTION' | 'ENGAGEMENT' | 'TREND';

/** How much each part weighs; any unit, only the proportions count. */
export type HealthWeights = Readonly<Record<HealthTerm, number>>;

/** The weights Kehu starts with. Payment, a tenth in the literature, has no data yet and so no place. */
export const defaultHealthWeights: HealthWeights = { RETENTION: 40, SATISFACTION: 25, ENGAGEMENT: 15, TREND: 10 };

/** What is known about a customer; null where nothing is. */
export interface HealthFacts {
  /** 0–100, higher is worse. */
  readonly churnScore: number | null;
  /** Index, 0–100. */
  readonly satisfaction: number | null;
  /** Contacts and reports of usage: of 90 days, and whether there were any in the 270 days before. */
  readonly contacts: { readonly recent: number; readonly before: number };
  /** Net revenue of 90 days, and the mean of the three 90-day spans before. */
  readonly revenue: { readonly recent: number; readonly usual: number };
}

/** One part's share: its `value` of 0–100, the `points` it brings and the `most` it could bring. */
export interface HealthShare {
  part: HealthTerm;
  value: number;
  points: number;
  most: number;
}

/** 0–100, higher is better, and what it is made of. */
export interface Health {
  score: number;
  parts: HealthShare[];
}

/**
 * Customer health: Σ w·x / Σ w over the parts that have data (the weighted mean of customer-success practice; Gainsight's
 * form). x: 100 − churn score; satisfaction index; 100·contacts of 90 days/`engagementFull`, at most 100, unknown where
 * nothing was heard for 360 days; 50·revenue of 90 days/usual revenue, 0 to 100, unknown where there was none before.
 *
 * Refused: TOO_FEW_INDICATORS when the parts with data weigh less than `leastWeight`; WEIGHTS_SUM_TO_ZERO.
 */
export function customerHealth(
  facts: HealthFacts,
  weights: HealthWeights = defaultHealthWeights,
  { leastWeight, engagementFull }: { leastWeight: number; engagementFull: number } = {
    leastWeight: 40,
    engagementFull: 3,
  },
): Outcome<Health> {
  const { churnScore, satisfaction, contacts, revenue } = facts;
  const broken =
    outside(0, Number.MAX_VALUE, { ...weights, leastWeight, ...contacts }) ??
    outside(Number.MIN_VALUE, Number.MAX_VALUE, { engagementFull }) ??
    outside(0, 100, { churnScore, satisfaction }) ??
    notFinite({ ...revenue });
  if (broken) return broken;
  const values: Readonly<Record<HealthTerm, number | null>> = {
    RETENTION: churnScore === null ? null : 100 - churnScore,
    SATISFACTION: satisfaction,
    ENGAGEMENT: contacts.recent + contacts.before > 0 ? Math.min(100, (100 * contacts.recent) / engagementFull) : null,
    TREND: revenue.usual > 0 ? Math.min(100, Math.max(0, 50 * (revenue.recent / revenue.usual))) : null,
  };
  const parts = (Object.keys(values) as HealthTerm[]).flatMap((part) => {
    const value = values[part];
    return value === null ? [] : [{ part, value, weight: weights[part] }];
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (Object.values(weights).every((weight) => weight === 0)) return refused('WEIGHTS_SUM_TO_ZERO');
  if (total === 0 || total < leastWeight) return refused('TOO_FEW_INDICATORS', { have: total, need: leastWeight });
  return measured({
    score: parts.reduce((sum, { value, weight }) => sum + weight * value, 0) / total,
    parts: parts.map(({ part, value, weight }) => ({
      part,
      value,
      points: (weight * value) / total,
      most: 100 * (weight / total),
    })),
  });
}
