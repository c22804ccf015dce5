import { dot, identity, multiply, type Matrix } from './matrix.js';

/** A function to make small: returns its value at a point and writes its gradient into the second argument. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

/** Where a search ended. `converged` is false when the gradient did not vanish: do not use the point then. */
export interface Minimum {
  at: Float64Array;
  value: number;
  converged: boolean;
  evaluations: number;
}

/** How long to search; `onEvaluation` hears how many evaluations are done. */
export interface SearchLimits {
  tolerance?: number;
  mostEvaluations?: number;
  onEvaluation?: (done: number) => void;
}

/** Steps longer than this leave the region the quadratic picture holds for. */
const LONGEST_STEP = 3;
/** Sums of a million terms are good to this share of themselves; smaller changes are rounding. */
const ROUNDING = 1e-12;

interface Point {
  at: Float64Array;
  value: number;
  gradient: Float64Array;
}

/**
 * Minimum of a smooth function of a few variables by BFGS with Armijo backtracking.
 *
 * Converged when the largest component of the gradient is below `tolerance`, or when no step improves any more and the
 * gradient is within the square root of it. Variables should be of order 1 (we search over logarithms of parameters).
 * Source: Nocedal & Wright, Numerical Optimization (2006), algorithm 6.1. Limits: finds a local minimum.
 */
export function minimise(objective: Objective, start: readonly number[], limits: SearchLimits = {}): Minimum {
  const { tolerance = 1e-8, mostEvaluations = 400, onEvaluation } = limits;
  let evaluations = 0;
  const evaluate = (at: Float64Array): Point => {
    const gradient = new Float64Array(at.length);
    const value = objective(at, gradient);
    evaluations += 1;
    onEvaluation?.(evaluations);
    return { at, value, gradient };
  };

  let here = evaluate(Float64Array.from(start));
  let inverse = identity(start.length);
  let fresh = true;
  while (evaluations < mostEvaluations && largest(here.gradient) > tolerance) {
    const direction = multiply(inverse, here.gradient).map((component) => -component);
    const next = lineSearch(evaluate, here, direction, fresh ? 1 : LONGEST_STEP);
    if (!next && fresh) break;
    if (next) inverse = updated(inverse, difference(next.at, here.at), difference(next.gradient, here.gradient), fresh);
    else inverse = identity(start.length);
    fresh = !next;
    here = next ?? here;
  }
  const converged = largest(here.gradient) <= Math.sqrt(tolerance) && Number.isFinite(here.value);
  return { at: here.at, value: here.value, evaluations, converged };
}

/** The first point along the direction that improves enough for its distance, or null when none does. */
function lineSearch(
  evaluate: (at: Float64Array) => Point,
  from: Point,
  direction: Float64Array,
  longest: number,
): Point | null {
  const slope = dot(direction, from.gradient);
  const length = Math.sqrt(dot(direction, direction));
  if (!(slope < 0)) return null;
  const noise = ROUNDING * Math.abs(from.value);
  for (let step = Math.min(1, longest / length); step * length > 1e-10; step /= 3) {
    const point = evaluate(from.at.map((component, i) => component + step * direction[i]!));
    if (point.value <= from.value + 1e-4 * step * slope + noise) return point;
  }
  return null;
}

/** The BFGS update of the inverse Hessian; left alone where curvature is not positive. */
function updated(inverse: Matrix, step: Float64Array, change: Float64Array, first: boolean): Matrix {
  const curvature = dot(step, change);
  if (!(curvature > 1e-14 * dot(change, change))) return inverse;
  const scaled = first ? inverse.map((row) => row.map((cell) => (cell * curvature) / dot(change, change))) : inverse;
  const bent = multiply(scaled, change);
  const factor = (1 + dot(change, bent) / curvature) / curvature;
  return scaled.map((row, i) =>
    row.map((cell, j) => cell + factor * step[i]! * step[j]! - (bent[i]! * step[j]! + step[i]! * bent[j]!) / curvature),
  );
}

const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - b[i]!);
