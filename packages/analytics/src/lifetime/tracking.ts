import { listNotFinite } from '../checks.js';
import { known, refused, type Outcome } from '../outcome.js';
import type { BgNbdParameters } from './bg-nbd-parameters.js';
import { expectationOf } from './bg-nbd-formulas.js';
import { bgNbdBroken } from './soundness.js';

/**
 * Cumulative repeat purchases BG/NBD expects of a cohort by each of the given times, for the tracking chart.
 *
 * `firstAt[i]` is when customer i first bought and `ends` the times asked for, both in the model's unit from one common
 * start: Σ over customers with firstAt < end of E[X(end − firstAt)]. Differences of neighbours are the weekly bars.
 */
export function expectedTracking(
  parameters: BgNbdParameters,
  firstAt: ArrayLike<number>,
  ends: readonly number[],
): Outcome<number[]> {
  const broken = bgNbdBroken(parameters) ?? listNotFinite('firstAt', firstAt) ?? listNotFinite('ends', ends);
  if (broken) return broken;
  if (firstAt.length === 0) return refused('NO_DATA');
  const customersByStart = new Map<number, number>();
  for (let i = 0; i < firstAt.length; i += 1) {
    customersByStart.set(firstAt[i]!, (customersByStart.get(firstAt[i]!) ?? 0) + 1);
  }
  const ofNew = expectationOf(parameters, 0);
  const cumulative = ends.map((end) => {
    let sum = 0;
    for (const [start, customers] of customersByStart) {
      if (start < end) sum += customers * ofNew(0, end - start);
    }
    return sum;
  });
  return cumulative.every(Number.isFinite) ? known(cumulative) : refused('NO_CONVERGENCE');
}
