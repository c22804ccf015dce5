import { listNotFinite } from '../checks.js';
import { measured, type Outcome } from '../outcome.js';

/**
 * Whole numbers nearest to the given ones that still add up to the rounded total.
 *
 * Each value is rounded down, then the largest remainders are rounded up until the sum equals Math.round(Σ values);
 * on equal remainders the earlier one wins. No result is off by 1 or more. Source: Hare/Hamilton apportionment.
 * Limits: sums below 2⁵³. A value that is not finite: NOT_FINITE.
 */
export function largestRemainder(values: readonly number[]): Outcome<number[]> {
  const broken = listNotFinite('values', values);
  if (broken) return broken;
  const whole = values.map((value) => Math.floor(value) + 0);
  const total = Math.round(values.reduce((sum, value) => sum + value, 0));
  const missing = total - whole.reduce((sum, value) => sum + value, 0);
  const byRemainder = values.map((value, i) => ({ i, remainder: value - whole[i]! }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, missing)) whole[i]! += 1;
  return measured(whole);
}
