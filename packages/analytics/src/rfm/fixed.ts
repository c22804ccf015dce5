import { cellsBroken, listNotFinite } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';
import { scoreByBoundaries } from './tie-safe.js';
import { quantile } from '../statistics/quantile.js';

/**
 * Fixed thresholds from quantiles, in the rule of R's `rfm` package: boundary i = type-7 quantile(i/k) + 1.
 *
 * Unit: that of the values; the `+ 1` moves a whole-numbered quantile into the lower cell, so it means whole units.
 * Use with `scoreByBoundaries` (frequency, monetary) or `reversedScoreByBoundaries` (recency in days). Each measure is
 * cut alone, not nested. Source: rsquaredacademy/rfm, R/utils.R. Limits: ties share a score, so cells are unequal.
 */
export function quantileBoundaries(values: ArrayLike<number>, k = 5): Outcome<number[]> {
  if (values.length === 0) return refused('NO_DATA');
  const broken = cellsBroken('k', k) ?? listNotFinite('values', values);
  if (broken) return broken;
  const ascending = Float64Array.from(values).sort();
  return measured(Array.from({ length: k - 1 }, (_, i) => quantile(ascending, (i + 1) / k) + 1));
}

/** The score where less is better (days since the last purchase): k + 1 minus the plain score, k = boundaries + 1. */
export function reversedScoreByBoundaries(value: number, boundaries: readonly number[]): Outcome<number> {
  const score = scoreByBoundaries(value, boundaries);
  return score.ok ? measured(boundaries.length + 2 - score.value) : score;
}
