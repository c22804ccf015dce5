import { measured, type Outcome } from '../outcome.js';
import { wilson, Z95 } from './wilson.js';

/** A share as it was counted. */
export interface Counted {
  successes: number;
  n: number;
}

/**
 * Difference of two shares (first − second, −1…1) with Newcombe's interval, 95 % unless `z` says otherwise.
 *
 * Formula: with Wilson limits lᵢ, uᵢ of each share, d − √((p₁ − l₁)² + (u₂ − p₂)²) … d + √((u₁ − p₁)² + (p₂ − l₂)²).
 * Source: Newcombe (1998), Statistics in Medicine 17, method 10. Holds for small groups and for shares of 0 or 1.
 */
export function newcombe(
  first: Counted,
  second: Counted,
  z: number = Z95,
): Outcome<{ difference: number; low: number; high: number }> {
  const one = wilson(first.successes, first.n, z);
  if (!one.ok) return one;
  const two = wilson(second.successes, second.n, z);
  if (!two.ok) return two;
  const [a, b] = [one.value, two.value];
  const difference = a.share - b.share;
  return measured({
    difference,
    low: difference - Math.hypot(a.share - a.low, b.high - b.share),
    high: difference + Math.hypot(a.high - a.share, b.share - b.low),
  });
}
