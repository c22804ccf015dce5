/**
 * Quantile of ascending values by linear interpolation: h = (n − 1)·p (R's type 7, PostgreSQL's `percentile_cont`).
 * The caller guarantees at least one value and 0 ≤ p ≤ 1.
 */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  const h = (ascending.length - 1) * p;
  const below = Math.floor(h);
  const low = ascending[below]!;
  if (below + 1 >= ascending.length) return low;
  return low + (h - below) * (ascending[below + 1]! - low);
}

/** Median of values in any order; the mean of the two middle ones when even. The caller guarantees at least one. */
export const median = (values: ArrayLike<number>): number => quantile(Float64Array.from(values).sort(), 0.5);

/** Median absolute deviation from the median, not scaled to a normal standard deviation. Same unit as the values. */
export function medianAbsoluteDeviation(values: ArrayLike<number>): number {
  const middle = median(values);
  return median(Float64Array.from(values, (value) => Math.abs(value - middle)));
}
