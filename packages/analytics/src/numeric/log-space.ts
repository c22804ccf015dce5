/** ln(eᵃ + eᵇ) without overflow. */
export function logAdd(a: number, b: number): number {
  const larger = Math.max(a, b);
  if (larger === -Infinity) return -Infinity;
  return larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
}

/** ln(eᵃ − eᵇ) for a ≥ b; −∞ when they are equal (or b is above a by rounding). */
export function logSubtract(a: number, b: number): number {
  return b >= a ? -Infinity : a + Math.log(-Math.expm1(b - a));
}
