import { listNotFinite, notFinite, outside } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';
import { median, medianAbsoluteDeviation } from '../statistics/quantile.js';

/** How often a customer buys, in days. */
export interface PurchaseCycle {
  /** Days between purchase days: the customer's own median, or shrunk towards the cohort below three gaps. */
  days: number;
  /** Median absolute deviation of the gaps in days; null below three gaps, where it would say nothing. */
  spread: number | null;
  gaps: number;
  /** True when the cohort's median was mixed in. */
  shrunk: boolean;
}

/**
 * Purchase cycle from distinct purchase days (day ordinals, whole days, any order; a day counts once).
 *
 * Formula: gaps g between neighbouring days, k of them. k ≥ 3: median(g), spread = MAD(g).
 * k = 1–2: (k·median(g) + 2·cohortMedian)/(k + 2). k = 0: TOO_FEW_PURCHASE_DAYS.
 * The 2 says that the cohort counts as two gaps of evidence. k = 1–2 without a cohort median: NO_COHORT.
 */
export function purchaseCycle(purchaseDays: ArrayLike<number>, cohortMedian: number | null): Outcome<PurchaseCycle> {
  const broken = listNotFinite('purchaseDays', purchaseDays) ?? outside(0, Infinity, { cohortMedian });
  if (broken) return broken;
  const days = Float64Array.from(new Set(Array.from(purchaseDays, Math.floor))).sort();
  const gaps = days.subarray(1).map((day, i) => day - days[i]!);

  if (gaps.length === 0) return refused('TOO_FEW_PURCHASE_DAYS', { have: days.length, need: 2 });
  if (gaps.length >= 3) {
    return measured({ days: median(gaps), spread: medianAbsoluteDeviation(gaps), gaps: gaps.length, shrunk: false });
  }
  if (cohortMedian === null || cohortMedian === 0) return refused('NO_COHORT', { input: 'cohortMedian' });
  const shrunk = (gaps.length * median(gaps) + 2 * cohortMedian) / (gaps.length + 2);
  return measured({ days: shrunk, spread: null, gaps: gaps.length, shrunk: true });
}

/** The day the next purchase is expected: last purchase day + cycle, in day ordinals, possibly with a fraction. */
export const nextExpectedDay = (lastDay: number, cycle: PurchaseCycle): Outcome<number> =>
  notFinite({ lastDay, 'cycle.days': cycle.days }) ?? measured(lastDay + cycle.days);

/** How overdue a customer is: (asOf − last purchase)/cycle, days over days. 1 is due today, 2 is a whole cycle late. */
export function overdueRatio(daysSinceLast: number, cycle: PurchaseCycle): Outcome<number> {
  const broken = outside(0, Infinity, { daysSinceLast });
  if (broken) return broken;
  if (!(cycle.days > 0)) return refused('OUT_OF_RANGE', { input: 'cycle.days', have: cycle.days });
  return measured(daysSinceLast / cycle.days);
}
