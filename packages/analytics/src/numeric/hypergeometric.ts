const MOST_TERMS = 200_000;
const MOST_STEPS = 20_000;

/**
 * Gauss's ₂F₁(a, b; c; ·) as a function of z, by its power series, 0 ≤ z < 1, c not 0, −1, −2, …
 *
 * Good to about 14 digits where the terms share a sign after the first few; callers bring their formulas into that form
 * (Euler's transformation). The ratios of neighbouring terms do not depend on z and are kept, so that many z cost little.
 * NaN when the series has not settled after 200,000 terms (z within 10⁻⁴ of 1).
 */
export function hypergeometricSeries(a: number, b: number, c: number): (z: number) => number {
  const ratios: number[] = [];
  return (z) => {
    let term = 1;
    let sum = 1;
    for (let k = 0; k < MOST_TERMS; k += 1) {
      if (k === ratios.length) ratios.push(((a + k) * (b + k)) / ((c + k) * (k + 1)));
      term *= ratios[k]! * z;
      sum += term;
      if (Math.abs(term) <= 1e-16 * Math.abs(sum)) return sum;
    }
    return Number.NaN;
  };
}

/** ₂F₁(a, b; c; z) once. */
export const hypergeometric = (a: number, b: number, c: number, z: number): number => hypergeometricSeries(a, b, c)(z);

/**
 * ₂F₁(1, b; c; z) for 0 ≤ z < 1 and 0 < b < c + 1, by Gauss's continued fraction (Lentz's evaluation).
 *
 * Takes about 18/√(1 − z) steps where the series takes 35/(1 − z), and all its terms are positive: 14 digits and more.
 * Source: Abramowitz & Stegun; Cuyt et al., Handbook of Continued Fractions (2008), 15.3. NaN when it has not settled
 * after 20,000 steps (z within 10⁻⁶ of 1).
 */
export function hypergeometricOfOne(b: number, c: number, z: number): number {
  const m = c - 1;
  let fraction = 1;
  let upper = 1;
  let lower = 0;
  for (let k = 1; k < MOST_STEPS; k += 1) {
    const n = k >> 1;
    const factor = k % 2 === 1 ? (b + n) * (m + n) : n * (m - b + n);
    const step = (-factor * z) / ((m + k - 1) * (m + k));
    lower = 1 / (1 + step * lower);
    upper = 1 + step / upper;
    fraction *= upper * lower;
    if (Math.abs(upper * lower - 1) <= 1e-16) return 1 / fraction;
  }
  return Number.NaN;
}
