import { known, refused, type Outcome } from '../outcome.js';
import { dot, multiply, type Matrix } from '../numeric/matrix.js';

/** Columns of mean 0 and standard deviation 1, and the way back for coefficients fitted on them. */
export interface Standardised {
  columns: Float64Array[];
  /** From (intercept, slopes) on standardised columns to the original units. */
  original: (at: Float64Array) => { intercept: number; coefficients: number[] };
  /** From the covariance of those to standard errors in the original units. */
  originalErrors: (covariance: Matrix) => { intercept: number; coefficients: number[] };
}

/** Standardises columns, so that a fit does not depend on units. A constant column is SINGULAR and named. */
export function standardised(columns: readonly ArrayLike<number>[]): Outcome<Standardised> {
  const means: number[] = [];
  const deviations: number[] = [];
  const scaled: Float64Array[] = [];
  for (const [j, column] of columns.entries()) {
    const values = Float64Array.from(column);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const centred = values.map((value) => value - mean);
    const deviation = Math.sqrt(dot(centred, centred) / values.length);
    if (!(deviation > 1e-12 * Math.abs(mean))) return refused('SINGULAR', { input: `columns[${j}]` });
    means.push(mean);
    deviations.push(deviation);
    scaled.push(centred.map((value) => value / deviation));
  }
  return known({
    columns: scaled,
    original: (at) => ({
      intercept: at[0]! - means.reduce((sum, mean, j) => sum + (at[j + 1]! * mean) / deviations[j]!, 0),
      coefficients: deviations.map((deviation, j) => at[j + 1]! / deviation),
    }),
    originalErrors: (covariance) => {
      const toIntercept = [1, ...means.map((mean, j) => -mean / deviations[j]!)];
      return {
        intercept: Math.sqrt(dot(toIntercept, multiply(covariance, toIntercept))),
        coefficients: deviations.map((deviation, j) => Math.sqrt(covariance[j + 1]![j + 1]!) / deviation),
      };
    },
  });
}
