/** Rows of equal length; small and dense. */
export type Matrix = Float64Array[];

/** The n×n identity. */
export const identity = (n: number): Matrix =>
  Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_cell, j) => Number(i === j)));

/** The inner product of two vectors of equal length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

/** Matrix times vector. */
export const multiply = (matrix: Matrix, vector: ArrayLike<number>): Float64Array =>
  Float64Array.from(matrix, (row) => dot(row, vector));

/**
 * Cholesky factor L (lower, A = L·Lᵀ) of a symmetric positive definite matrix, or null when a pivot falls below
 * `tolerance` times its diagonal entry: then columns repeat each other to working precision.
 */
export function cholesky(matrix: Matrix, tolerance = 1e-12): Matrix | null {
  const n = matrix.length;
  const lower: Matrix = matrix.map(() => new Float64Array(n));
  for (let j = 0; j < n; j += 1) {
    const pivot = matrix[j]![j]! - dotFirst(lower[j]!, lower[j]!, j);
    if (!(pivot > tolerance * matrix[j]![j]!)) return null;
    lower[j]![j] = Math.sqrt(pivot);
    for (let i = j + 1; i < n; i += 1) {
      lower[i]![j] = (matrix[i]![j]! - dotFirst(lower[i]!, lower[j]!, j)) / lower[j]![j]!;
    }
  }
  return lower;
}

/** Solves A·x = right given the Cholesky factor of A. */
export function solveCholesky(lower: Matrix, right: ArrayLike<number>): Float64Array {
  const n = lower.length;
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i += 1) x[i] = (x[i]! - dotFirst(lower[i]!, x, i)) / lower[i]![i]!;
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}

function dotFirst(a: Float64Array, b: Float64Array, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k += 1) sum += a[k]! * b[k]!;
  return sum;
}
