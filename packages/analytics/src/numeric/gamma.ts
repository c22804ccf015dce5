/** Coefficients B₂ₖ/(2k(2k − 1)) of Stirling's series. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
/** Coefficients B₂ₖ/2k of the series of ψ. */
const psi = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12];
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** From here on the series above are good to the last digits; below, the recurrence lifts the argument. */
const SERIES_FROM = 8;

/** ln Γ(x) for x > 0, to about 15 digits (absolute near the zeros at 1 and 2). Source: Abramowitz & Stegun 6.1.41. */
export function logGamma(x: number): number {
  let product = 1;
  let lifted = x;
  for (; lifted < SERIES_FROM; lifted += 1) product *= lifted;
  const series = inInverseSquares(stirling, lifted) / lifted;
  return (lifted - 0.5) * Math.log(lifted) - lifted + HALF_LOG_TWO_PI + series - Math.log(product);
}

/** ψ(x) = d ln Γ/dx for x > 0, to about 15 digits. Source: Abramowitz & Stegun 6.3.18. */
export function digamma(x: number): number {
  let lower = 0;
  let lifted = x;
  for (; lifted < SERIES_FROM; lifted += 1) lower += 1 / lifted;
  return Math.log(lifted) - 0.5 / lifted - inInverseSquares(psi, lifted) / (lifted * lifted) - lower;
}

/** ln B(a, b) for a, b > 0. */
export const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

function inInverseSquares(coefficients: readonly number[], x: number): number {
  const inverseSquare = 1 / (x * x);
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k -= 1) sum = sum * inverseSquare + coefficients[k]!;
  return sum;
}
