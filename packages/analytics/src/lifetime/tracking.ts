import { listNotFinite } from '../checks.js';
import { known, refused, type Outcome } from '../outcome.js';
import { bgNbdBroken } from './bg-nbd.js';
import type { BgNbdParameters } from './bg-nbd-fit.js';
import { expectedIfAlive } from './bg-nbd-formulas.js';

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
  const cumulative = ends.map((end) => {
    let sum = 0;
    for (const [start, customers] of customersByStart) {
      if (start < end) sum += customers * expectedIfAlive(parameters, 0, 0, end - start);
    }
    return sum;
  });
  return cumulative.every(Number.isFinite) ? known(cumulative) : refused('NO_CONVERGENCE');
}
