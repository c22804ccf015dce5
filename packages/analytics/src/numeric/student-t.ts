import { logBeta } from './gamma.js';
import { byHalving } from './normal.js';

/** P(|T| > t) for Student's t with `degrees` of freedom: I_{d/(d + t²)}(d/2, ½). */
export const studentTwoSided = (t: number, degrees: number): number =>
  incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t));

/** The t with P(|T| > t) = twoSided, 0 < twoSided < 1: 2.228 for 0.05 and 10 degrees. */
export function studentQuantile(twoSided: number, degrees: number): number {
  let high = 2;
  while (studentTwoSided(high, degrees) > twoSided && high < 1e150) high *= 2;
  return byHalving((t) => studentTwoSided(t, degrees) > twoSided, 0, high);
}

/** Regularised incomplete beta function I_x(a, b), by the continued fraction of Numerical Recipes 6.4. */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, 1 - x);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  return front * betaFraction(a, b, x);
}

/** Lentz's method; 1e-300 keeps a vanishing denominator from dividing by zero. */
function betaFraction(a: number, b: number, x: number): number {
  const away = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return fraction;
}
