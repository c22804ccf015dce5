import { measured, refused, type Outcome } from '../outcome.js';
import { normalUpperTail } from '../numeric/normal.js';
import { departureTimes, observationsBroken } from './observations.js';

/** Observations of one group, as `kaplanMeier` takes them. */
export interface Observations {
  durations: ArrayLike<number>;
  left: ArrayLike<boolean | number>;
}

/** Whether two groups leave alike. */
export interface LogRank {
  /** χ² with one degree of freedom. */
  chiSquare: number;
  /** Probability of a difference at least this large if they left alike, 0–1 (0 where it underflows). */
  p: number;
  /** Departures of the first group, and how many were expected if both left alike. */
  observed: number;
  expected: number;
}

/**
 * Log-rank test of two groups.
 *
 * Formula: (O − E)²/V, E = Σ dₜ·n₁ₜ/nₜ, V = Σ dₜ·(n₁ₜ/nₜ)(1 − n₁ₜ/nₜ)(nₜ − dₜ)/(nₜ − 1) over times with departures.
 * Source: Mantel (1966); Peto & Peto (1972). Limits: blind to curves that cross. No departures at all, or never two
 * groups at risk together: NO_VARIATION.
 */
export function logRank(first: Observations, second: Observations): Outcome<LogRank> {
  const broken = observationsBroken(first.durations, first.left) ?? observationsBroken(second.durations, second.left);
  if (broken) return broken;
  const durations = [...Array.from(first.durations), ...Array.from(second.durations)];
  const left = [...Array.from(first.left), ...Array.from(second.left)];
  const ownDurations = Float64Array.from(first.durations).sort();
  let observed = 0;
  for (let i = 0; i < first.left.length; i += 1) if (first.left[i]) observed += 1;

  let [expected, variance, gone] = [0, 0, 0];
  for (const { time, atRisk, departures } of departureTimes(durations, left)) {
    while (gone < ownDurations.length && ownDurations[gone]! < time) gone += 1;
    const share = (ownDurations.length - gone) / atRisk;
    expected += departures * share;
    if (atRisk > 1) variance += (departures * share * (1 - share) * (atRisk - departures)) / (atRisk - 1);
  }
  if (variance === 0) return refused('NO_VARIATION');
  const chiSquare = (observed - expected) ** 2 / variance;
  return measured({ chiSquare, p: Math.min(1, 2 * normalUpperTail(Math.sqrt(chiSquare))), observed, expected });
}
