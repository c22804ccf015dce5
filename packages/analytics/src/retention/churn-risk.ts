import { clamp, notFinite, outside } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';

/** The seven signs of leaving. */
export type ChurnSign =
  'OVERDUE' | 'FREQUENCY_DROP' | 'AMOUNT_DROP' | 'INTERACTION_DROP' | 'LOW_SATISFACTION' | 'COMPLAINTS' | 'USAGE_DROP';

/** How much each sign weighs; any unit, only the proportions count. */
export type ChurnWeights = Readonly<Record<ChurnSign, number>>;

/** The weights Kehu starts with; they add up to 100. */
export const defaultChurnWeights: ChurnWeights = {
  OVERDUE: 35,
  FREQUENCY_DROP: 15,
  AMOUNT_DROP: 15,
  INTERACTION_DROP: 10,
  LOW_SATISFACTION: 10,
  COMPLAINTS: 10,
  USAGE_DROP: 5,
};

/** Last 90 days against the mean of the three 90-day spans before, in one unit of the caller's choice. */
export interface Change {
  recent: number;
  usual: number;
}

/** What is known about a customer; null where nothing is. */
export interface ChurnIndicators {
  overdueRatio: number | null;
  frequency: Change | null;
  amount: Change | null;
  interactions: Change | null;
  /** Satisfaction index, 0–100. */
  satisfaction: number | null;
  complaints: { openSevere: number; last90Days: number } | null;
  usage: Change | null;
}

/** One sign's share of the score: `points` of 0–100, `severity` 0–1, `weight` as configured. */
export interface ChurnReason {
  sign: ChurnSign;
  points: number;
  severity: number;
  weight: number;
}

/** The score, its band, and the signs behind it. */
export interface ChurnRisk {
  /** 0–100, higher is worse. */
  score: number;
  band: 'LOW' | 'MEDIUM' | 'HIGH';
  /** The three strongest signs, strongest first; signs that add nothing are left out. */
  reasons: ChurnReason[];
  /** Share of the weight that had data behind it, 0.4–1. */
  evidence: number;
}

const LEAST_EVIDENCE = 0.4;

/** Where signs begin and where bands lie. */
export interface ChurnRiskLimits {
  /** Cycles from the day a purchase is due to where it is wholly overdue. */
  readonly overdueSpan: number;
  readonly satisfactionBelow: number;
  /** Complaints within 90 days that are a sign by their number alone. */
  readonly complaintsMany: number;
  readonly mediumFrom: number;
  readonly highAbove: number;
}

/** The limits Kehu starts with. */
export const defaultChurnRiskLimits: ChurnRiskLimits = {
  ...{ overdueSpan: 2, satisfactionBelow: 60, complaintsMany: 2 },
  ...{ mediumFrom: 33, highAbove: 66 },
};

/**
 * Churn-risk score 0–100 with its reasons.
 *
 * Formula: 100·Σ wᵢ·xᵢ / Σ wᵢ over the signs with data, xᵢ in 0–1: overdue clamp((ratio − 1)/2); drops
 * clamp(1 − recent/usual); satisfaction clamp((60 − SI)/60); complaints 1 when a severe one is open or two came within
 * 90 days. Points of all signs add up to the score. Bands: < 33, 33–66, > 66.
 * A drop from a usual of zero has no data. Less than 40 % of the weight with data: TOO_FEW_INDICATORS.
 * Limits: a weighted checklist, not a probability; calibrate it against the model before reading it as one.
 */
export function churnRisk(
  indicators: ChurnIndicators,
  weights: ChurnWeights = defaultChurnWeights,
  leastEvidence: number = LEAST_EVIDENCE,
  limits: ChurnRiskLimits = defaultChurnRiskLimits,
): Outcome<ChurnRisk> {
  const { overdueSpan, satisfactionBelow, complaintsMany, mediumFrom, highAbove } = limits;
  const broken =
    outside(0, Number.MAX_VALUE, { ...weights, leastEvidence }) ??
    outside(Number.MIN_VALUE, Number.MAX_VALUE, { overdueSpan, satisfactionBelow, complaintsMany }) ??
    notFinite({ mediumFrom, highAbove }) ??
    indicatorsBroken(indicators);
  if (broken) return broken;
  const total = sum(Object.values(weights));
  if (total === 0) return refused('WEIGHTS_SUM_TO_ZERO');

  const severities = severitiesOf(indicators, limits);
  const signs = (Object.keys(defaultChurnWeights) as ChurnSign[]).filter((sign) => severities[sign] !== null);
  const available = sum(signs.map((sign) => weights[sign]));
  const evidence = available / total;
  if (evidence < leastEvidence || available === 0) {
    return refused('TOO_FEW_INDICATORS', { have: evidence, need: leastEvidence });
  }

  const all = signs.map((sign): ChurnReason => {
    const severity = severities[sign]!;
    return { sign, severity, weight: weights[sign], points: (100 * weights[sign] * severity) / available };
  });
  const score = clamp(sum(all.map((reason) => reason.points)), 0, 100);
  const reasons = all.filter((reason) => reason.points > 0).sort((a, b) => b.points - a.points);
  return measured({ score, band: bandOf(score, limits), reasons: reasons.slice(0, 3), evidence });
}

function severitiesOf(indicators: ChurnIndicators, limits: ChurnRiskLimits): Record<ChurnSign, number | null> {
  const { overdueRatio, satisfaction, complaints } = indicators;
  const { overdueSpan, satisfactionBelow, complaintsMany } = limits;
  return {
    OVERDUE: overdueRatio === null ? null : clamp((overdueRatio - 1) / overdueSpan, 0, 1),
    FREQUENCY_DROP: drop(indicators.frequency),
    AMOUNT_DROP: drop(indicators.amount),
    INTERACTION_DROP: drop(indicators.interactions),
    LOW_SATISFACTION:
      satisfaction === null ? null : clamp((satisfactionBelow - satisfaction) / satisfactionBelow, 0, 1),
    COMPLAINTS:
      complaints === null ? null : Number(complaints.openSevere >= 1 || complaints.last90Days >= complaintsMany),
    USAGE_DROP: drop(indicators.usage),
  };
}

function drop(change: Change | null): number | null {
  if (change === null || change.usual <= 0) return null;
  return clamp(1 - change.recent / change.usual, 0, 1);
}

function bandOf(score: number, { mediumFrom, highAbove }: ChurnRiskLimits): ChurnRisk['band'] {
  if (score < mediumFrom) return 'LOW';
  return score > highAbove ? 'HIGH' : 'MEDIUM';
}

function indicatorsBroken({ overdueRatio, satisfaction, complaints, ...changes }: ChurnIndicators) {
  return (
    outside(0, Number.MAX_VALUE, { overdueRatio, ...complaints }) ??
    outside(0, 100, { satisfaction }) ??
    notFinite({
      'frequency.recent': changes.frequency?.recent,
      'frequency.usual': changes.frequency?.usual,
      'amount.recent': changes.amount?.recent,
      'amount.usual': changes.amount?.usual,
      'interactions.recent': changes.interactions?.recent,
      'interactions.usual': changes.interactions?.usual,
      'usage.recent': changes.usage?.recent,
      'usage.usual': changes.usage?.usual,
    })
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
