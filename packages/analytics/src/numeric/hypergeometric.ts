const MOST_TERMS = 200_000;

/**
 * Gauss's ₂F₁(a, b; c; z) by its power series, 0 ≤ z < 1, c not 0, −1, −2, …
 *
 * Good to about 14 digits where the terms share a sign after the first few; callers bring their formulas into that form
 * (Euler's transformation). NaN when the series has not settled after 200,000 terms (z within 10⁻⁴ of 1).
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; k < MOST_TERMS; k += 1) {
    term *= ((a + k) * (b + k) * z) / ((c + k) * (k + 1));
    sum += term;
    if (Math.abs(term) <= 1e-16 * Math.abs(sum)) return sum;
  }
  return Number.NaN;
}
