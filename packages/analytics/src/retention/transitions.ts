import { outside } from '../checks.js';
import { measured, refused, type Outcome, type Refusal } from '../outcome.js';

/**
 * Row-normalised transition matrix: `counts[i][j]` customers who were in state i and are in j one period later.
 *
 * Entry (i, j) is the share of i that went to j, 0–1; rows add to 1. A state nobody was in has no shares: NO_DATA naming
 * the row (leave the state out, or say what becomes of it).
 */
export function transitionShares(counts: readonly (readonly number[])[]): Outcome<number[][]> {
  const broken = squareBroken(counts, 'counts', Number.MAX_SAFE_INTEGER);
  if (broken) return broken;
  const shares: number[][] = [];
  for (const [i, row] of counts.entries()) {
    const total = row.reduce((sum, count) => sum + count, 0);
    if (total === 0) return refused('NO_DATA', { input: `counts[${i}]`, have: 0, need: 1 });
    shares.push(row.map((count) => count / total));
  }
  return measured(shares);
}

/**
 * Customers per state after 0, 1, … `periods` periods: n·Pᵏ. The first row is `now` itself.
 *
 * Shares must add to 1 in every row (within 10⁻⁹), so that no customer appears or is lost.
 * Limits: assumes next month's moves are like those counted and depend only on where somebody is now.
 */
export function projectStates(
  now: readonly number[],
  shares: readonly (readonly number[])[],
  periods: number,
): Outcome<number[][]> {
  const broken = squareBroken(shares, 'shares', 1) ?? outside(0, 1200, { periods });
  if (broken) return broken;
  if (!Number.isInteger(periods)) return refused('OUT_OF_RANGE', { input: 'periods', have: periods });
  if (now.length !== shares.length) return refused('MIXED_LENGTHS', { have: now.length, need: shares.length });
  for (const [i, row] of shares.entries()) {
    const total = row.reduce((sum, share) => sum + share, 0);
    if (Math.abs(total - 1) > 1e-9) return refused('OUT_OF_RANGE', { input: `shares[${i}]`, have: total, need: 1 });
    const negative = outside(0, Number.MAX_SAFE_INTEGER, { [`now[${i}]`]: now[i] });
    if (negative) return negative;
  }
  const path = [[...now]];
  for (let period = 1; period <= periods; period += 1) {
    const before = path[period - 1]!;
    path.push(shares.map((_, j) => before.reduce((sum, count, i) => sum + count * shares[i]![j]!, 0)));
  }
  return measured(path);
}

function squareBroken(matrix: readonly (readonly number[])[], input: string, most: number): Refusal | null {
  if (matrix.length === 0) return refused('NO_DATA', { input });
  for (const [i, row] of matrix.entries()) {
    if (row.length !== matrix.length) return refused('MIXED_LENGTHS', { input: `${input}[${i}]`, have: row.length });
    for (const [j, cell] of row.entries()) {
      const broken = outside(0, most, { [`${input}[${i}][${j}]`]: cell });
      if (broken) return broken;
    }
  }
  return null;
}
