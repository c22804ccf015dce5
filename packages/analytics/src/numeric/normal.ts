const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

/**
 * P(Z > z) of a standard normal Z, with about 13 correct digits in either tail.
 * The series of Abramowitz & Stegun 26.2.11 near the middle, the continued fraction 26.2.14 in the tails.
 */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  const density = Math.exp((-z * z) / 2) / SQRT_TWO_PI;
  if (z > 3) {
    let fraction = z;
    for (let k = 120; k >= 1; k -= 1) fraction = z + k / fraction;
    return density / fraction;
  }
  let term = z;
  let sum = z;
  for (let k = 3; term > 1e-17 * sum; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 - density * sum;
}

/** The z with P(Z > z) = tail, 0 < tail < 1, by halving: 1.96 for 0.025. */
export function normalUpperQuantile(tail: number): number {
  if (tail > 0.5) return -normalUpperQuantile(1 - tail);
  return byHalving((z) => normalUpperTail(z) > tail, 0, 40);
}

/** The place between low and high where a test turns from true to false, to the last digit. */
export function byHalving(isBelow: (at: number) => boolean, low: number, high: number): number {
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
