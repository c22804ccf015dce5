import { cellsBroken, listNotFinite, notFinite } from '../checks.js';
import { known, refused, type Outcome } from '../outcome.js';

/**
 * Scores 1…k in which equal values always share a score.
 *
 * Formula: score = 1 + floor(k·(rank − 1)/n), rank = SQL `RANK()` ascending by goodness (1 + how many are smaller).
 * Values are *goodness*: the higher the better, so recency in days goes in negated. Same order as the input.
 * Source: the quintiles of Hughes (1994), with ranks instead of equal-sized cells, so that two customers with the same
 * history never differ. Limits: with heavy ties the cells are unequal and the top scores may stay empty.
 */
export function tieSafeScores(goodness: ArrayLike<number>, k = 5): Outcome<number[]> {
  const boundaries = tieSafeBoundaries(goodness, k);
  if (!boundaries.ok) return boundaries;
  return known(Array.from(goodness, (value) => bucket(value, boundaries.value)));
}

/**
 * The thresholds that give exactly the tie-safe scores: `1 + width_bucket(value, boundaries)` in PostgreSQL.
 *
 * Boundary i (i = 1…k−1) is the smallest value whose score is above i, in the unit of the values, ascending.
 * Scores that nobody reaches have no boundary, so the list may be shorter than k − 1, even empty; `width_bucket`
 * takes both. A value never seen gets the score of the next smaller value seen.
 */
export function tieSafeBoundaries(goodness: ArrayLike<number>, k = 5): Outcome<number[]> {
  if (goodness.length === 0) return refused('NO_DATA');
  const broken = cellsBroken('k', k) ?? listNotFinite('goodness', goodness);
  if (broken) return broken;

  const ascending = Float64Array.from(goodness).sort();
  const n = ascending.length;
  const boundaries: number[] = [];
  for (let first = 0; first < n && boundaries.length < k - 1; first = afterTies(ascending, first)) {
    const value = ascending[first]!;
    const score = 1 + Math.floor((k * first) / n);
    while (boundaries.length < score - 1) boundaries.push(value);
  }
  return known(boundaries);
}

/** `1 + width_bucket(value, boundaries)`: one plus the number of boundaries not above the value. */
export function scoreByBoundaries(value: number, boundaries: readonly number[]): Outcome<number> {
  const broken = notFinite({ value }) ?? listNotFinite('boundaries', boundaries);
  return broken ?? known(bucket(value, boundaries));
}

function bucket(value: number, boundaries: readonly number[]): number {
  let score = 1;
  for (const boundary of boundaries) if (value >= boundary) score += 1;
  return score;
}

function afterTies(ascending: Float64Array, first: number): number {
  let next = first + 1;
  while (next < ascending.length && ascending[next] === ascending[first]) next += 1;
  return next;
}
