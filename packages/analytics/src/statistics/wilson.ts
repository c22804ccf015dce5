import { measured, refused, type Outcome } from '../outcome.js';

/** Two-sided 95 % point of the normal distribution. */
export const Z95 = 1.959963984540054;

/** A share with its interval, all between 0 and 1. */
export interface ShareInterval {
  share: number;
  low: number;
  high: number;
}

/**
 * Wilson score interval of a share (successes of n), 95 % unless `z` says otherwise.
 *
 * Formula: (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Source: Wilson (1927), JASA 22.
 * Holds for small n and for 0 or n successes, where the plain normal interval collapses. n = 0: NO_DATA.
 */
export function wilson(successes: number, n: number, z: number = Z95): Outcome<ShareInterval> {
  if (!Number.isFinite(successes) || !Number.isFinite(n) || !Number.isFinite(z)) return refused('NOT_FINITE');
  if (n === 0) return refused('NO_DATA');
  if (n < 0 || successes < 0 || successes > n) {
    return refused('OUT_OF_RANGE', { input: 'successes', have: successes, need: n });
  }
  const p = successes / n;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return measured({
    share: p,
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  });
}
