import { defaultVipSlopes, vipRankKey, vipTerms, type VipPoints, type VipTermCode } from '@kehu/analytics';
import type { RankTerm, Severity, TicketType, VipTier } from '@kehu/schema';

/** What is known of a customer that matters for a place in the queue. */
export interface CustomerWeight {
  readonly vipTier: VipTier;
  /** Quintile of spending, 1 to 5; null when unscored. */
  readonly monetaryScore: number | null;
  /** Quintile of purchase days, 1 to 5; null when unscored. */
  readonly frequencyScore: number | null;
  /** 0 to 100; null when unscored. */
  readonly churnScore: number | null;
}

/** What is known of a ticket that matters for its place. */
export interface TicketWeight {
  readonly severity: Severity;
  readonly type: TicketType;
  readonly isReopened: boolean;
}

/** Where a ticket stands, in a form from which every point can be told at any later minute. */
export interface Standing extends VipPoints {
  /** When it entered and when it is due, in minutes since 2020. */
  readonly enqueued: number;
  readonly due: number;
}

/** Points of each tier; the desk takes them from the rules of the tiers. */
export type TierPoints = Readonly<Record<VipTier, number>>;

/** Until there are rules. */
export const usualTierPoints: TierPoints = { NONE: 0, SILVER: 100, GOLD: 150, PLATINUM: 200, DIAMOND: 250 };
const severityPoints: Readonly<Record<Severity, number>> = { LOW: 0, NORMAL: 50, HIGH: 100, CRITICAL: 150 };
const REOPENED_POINTS = 40;
const COMPLAINT_POINTS = 20;
/**
 * A promise pulls a ticket forward by what is left of its minutes, whatever the hours they are counted by, and no
 * further apart than this: the bound on waiting rests on it.
 */
const MOST_MINUTES_DUE = 240;
const ORIGIN = Date.UTC(2020, 0, 1);
const MINUTE_MS = 60_000;
const MONETARY_SHARE = 14;
const FREQUENCY_SHARE = 6;

/** Points that do not depend on time. Value weighs spending 7 : 3 against frequency; a solution that did not hold weighs most among promises. */
export function pointsOf(
  customer: CustomerWeight,
  ticket: TicketWeight,
  tierPoints: TierPoints = usualTierPoints,
): VipPoints {
  const { monetaryScore, frequencyScore } = customer;
  return {
    tier: tierPoints[customer.vipTier],
    severity: severityPoints[ticket.severity],
    value: MONETARY_SHARE * (monetaryScore ?? 0) + FREQUENCY_SHARE * (frequencyScore ?? 0),
    churn: 0.6 * (customer.churnScore ?? 0),
    promise: ticket.isReopened ? REOPENED_POINTS : ticket.type === 'COMPLAINT' ? COMPLAINT_POINTS : 0,
  };
}

/**
 * The place of a ticket: its key orders the queue (highest first) and never changes by waiting.
 *
 * @param dueAt when its promise would be used up if time ran on; counted up to 240 minutes after it entered
 */
export function standingOf(points: VipPoints, enqueuedAt: Date, dueAt: Date) {
  const enqueued = minuteOf(enqueuedAt);
  const due = Math.min(Math.max(minuteOf(dueAt), enqueued), enqueued + MOST_MINUTES_DUE);
  const key = vipRankKey(points, { enqueued, due });
  if (!key.ok) throw new RangeError(`no rank: ${key.reason} ${key.input ?? ''}`);
  return { rankKey: key.value, standing: { ...points, enqueued, due } satisfies Standing };
}

const minuteOf = (at: Date): number => (at.getTime() - ORIGIN) / MINUTE_MS;

const termNames: Readonly<Record<VipTermCode, RankTerm>> = {
  tier: 'TIER',
  severity: 'SEVERITY',
  value: 'VALUE',
  churn: 'CHURN',
  promise: 'PROMISE',
  waiting: 'WAITING',
  due: 'DUE',
};

/** The points at a moment, whole and adding up exactly to `total`. All tickets gain at one rate, so their order stays. */
export function termsAt({ enqueued, due, ...points }: Standing, now: Date) {
  const explained = vipTerms(points, { enqueued, due }, minuteOf(now), defaultVipSlopes);
  if (!explained.ok) throw new RangeError(`no terms: ${explained.reason} ${explained.input ?? ''}`);
  const terms = explained.value.terms.map(({ code, points: own }) => ({ term: termNames[code], points: own }));
  return { terms, total: explained.value.total };
}
