import type { Objective } from './bfgs.js';

/** Small enough for a truncation error of 10⁻¹⁰, large enough against rounding. */
const STEP = 1e-5;

/** Gives a function of a few variables of order 1 a gradient by central differences, good to about 10⁻⁹. */
export function centralDifferences(value: (at: Float64Array) => number): Objective {
  return (at, gradient) => {
    const probe = Float64Array.from(at);
    for (let i = 0; i < at.length; i += 1) {
      probe[i] = at[i]! + STEP;
      const above = value(probe);
      probe[i] = at[i]! - STEP;
      gradient[i] = (above - value(probe)) / (2 * STEP);
      probe[i] = at[i]!;
    }
    return value(at);
  };
}
