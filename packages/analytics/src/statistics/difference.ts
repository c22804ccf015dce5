import { listNotFinite, outside } from '../checks.js';
import { measured, refused, type Outcome, type Refusal } from '../outcome.js';
import { normalUpperTail } from '../numeric/normal.js';
import { studentQuantile, studentTwoSided } from '../numeric/student-t.js';
import { Z95 } from './wilson.js';

/** What a comparison of means needs to know of a group. */
export interface Moments {
  n: number;
  mean: number;
  /** Sample variance, divided by n − 1. */
  variance: number;
}

/** Mean of the first group minus that of the second, in the unit of the values, with its 95 % interval. */
export interface Difference {
  difference: number;
  standardError: number;
  low: number;
  high: number;
  /** The difference in standard errors. */
  statistic: number;
  /** Two-sided probability of one at least this large if there were none, 0–1. */
  p: number;
}

/** n, mean and sample variance of values, by Welford's update, which loses no digits. Under two values: TOO_FEW. */
export function momentsOf(values: ArrayLike<number>): Outcome<Moments> {
  const broken = listNotFinite('values', values);
  if (broken) return broken;
  if (values.length < 2) return refused('TOO_FEW', { input: 'values', have: values.length, need: 2 });
  let [mean, squares] = [0, 0];
  for (let i = 0; i < values.length; i += 1) {
    const gap = values[i]! - mean;
    mean += gap / (i + 1);
    squares += gap * (values[i]! - mean);
  }
  return measured({ n: values.length, mean, variance: squares / (values.length - 1) });
}

/** Moments of yes/no values from counts: mean = share, variance = n/(n − 1)·share·(1 − share). */
export function momentsOfShare(successes: number, n: number): Outcome<Moments> {
  const broken = outside(0, Number.MAX_SAFE_INTEGER, { n }) ?? outside(0, n, { successes });
  if (broken) return broken;
  if (n < 2) return refused('TOO_FEW', { input: 'n', have: n, need: 2 });
  const share = successes / n;
  return measured({ n, mean: share, variance: (share * (1 - share) * n) / (n - 1) });
}

/**
 * Welch's comparison of two means whose variances may differ, with the degrees of freedom it found.
 *
 * Formula: d ± t·√(v₁/n₁ + v₂/n₂), t of Student with (v₁/n₁ + v₂/n₂)²/((v₁/n₁)²/(n₁ − 1) + (v₂/n₂)²/(n₂ − 1)) degrees.
 * Source: Welch (1947), Biometrika 34. Neither group varies: NO_VARIATION.
 * Limits: for heavy-tailed amounts it needs hundreds of customers a side.
 */
export function welch(first: Moments, second: Moments): Outcome<Difference & { degreesOfFreedom: number }> {
  const broken = groupBroken(first) ?? groupBroken(second);
  if (broken) return broken;
  const [a, b] = [first.variance / first.n, second.variance / second.n];
  if (a + b === 0) return refused('NO_VARIATION');
  const share = a / (a + b);
  const degreesOfFreedom = 1 / (share ** 2 / (first.n - 1) + (1 - share) ** 2 / (second.n - 1));
  const found = differenceOf(first, second, studentQuantile(0.05, degreesOfFreedom));
  return measured({ ...found, p: studentTwoSided(found.statistic, degreesOfFreedom), degreesOfFreedom });
}

/**
 * The same difference with the normal interval d ± 1.959964·√(v₁/n₁ + v₂/n₂): for thousands of customers a side, where
 * Student and normal agree, and for shares of that size. Neither group varies: NO_VARIATION.
 */
export function normalDifference(first: Moments, second: Moments): Outcome<Difference> {
  const broken = groupBroken(first) ?? groupBroken(second);
  if (broken) return broken;
  if (first.variance / first.n + second.variance / second.n === 0) return refused('NO_VARIATION');
  const found = differenceOf(first, second, Z95);
  return measured({ ...found, p: Math.min(1, 2 * normalUpperTail(Math.abs(found.statistic))) });
}

function differenceOf(first: Moments, second: Moments, quantile: number) {
  const difference = first.mean - second.mean;
  const standardError = Math.sqrt(first.variance / first.n + second.variance / second.n);
  return {
    difference,
    standardError,
    low: difference - quantile * standardError,
    high: difference + quantile * standardError,
    statistic: difference / standardError,
  };
}

function groupBroken({ n, mean, variance }: Moments): Refusal | null {
  const broken = outside(-Infinity, Infinity, { mean }) ?? outside(0, Number.MAX_VALUE, { n, variance });
  return broken ?? (n < 2 ? refused('TOO_FEW', { input: 'n', have: n, need: 2 }) : null);
}
