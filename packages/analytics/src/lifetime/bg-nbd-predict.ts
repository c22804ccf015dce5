import { known, refused, type Outcome } from '../outcome.js';
import type { BgNbdParameters } from './bg-nbd-parameters.js';
import { aliveOf, expectationsByRepeats, quietOf } from './bg-nbd-formulas.js';
import type { PurchaseHistories } from './history.js';
import { mergeHistories, spread } from './merge.js';
import { bgNbdBroken, historiesBroken, horizonBroken } from './soundness.js';

/** Predictions in the order of the histories. */
export interface BgNbdPredictions {
  /** P(alive), 0–1. */
  alive: Float64Array;
  /** Expected purchase days within the horizon. */
  expected: Float64Array;
  /** P(no purchase within the horizon), 0–1. */
  quiet: Float64Array;
}

/**
 * All predictions for many customers at once: the formulas of `bgNbdAlive`, `bgNbdExpected` and `bgNbdQuiet`,
 * computed once per distinct history. `expectedWithin` and `quietWithin` are in the time unit of the histories.
 * One history that cannot be refuses the whole call and names its row.
 */
export function predictBgNbd(
  parameters: BgNbdParameters,
  histories: PurchaseHistories,
  { expectedWithin, quietWithin }: { expectedWithin: number; quietWithin: number },
): Outcome<BgNbdPredictions> {
  const broken =
    bgNbdBroken(parameters) ??
    horizonBroken(expectedWithin) ??
    horizonBroken(quietWithin) ??
    historiesBroken(histories);
  if (broken) return broken;

  const { x, lastRepeat, age, rowOf } = mergeHistories(histories);
  const alive = x.map((own, i) => aliveOf(parameters, own, lastRepeat[i]!, age[i]!));
  const expectationFor = expectationsByRepeats(parameters);
  const expected = x.map((own, i) => Math.max(0, alive[i]! * expectationFor(own)(age[i]!, expectedWithin)));
  const quiet = x.map((own, i) => quietOf(parameters, alive[i]!, own, age[i]!, quietWithin));
  if (![alive, expected, quiet].every((values) => values.every(Number.isFinite))) return refused('NO_CONVERGENCE');
  return known({ alive: spread(alive, rowOf), expected: spread(expected, rowOf), quiet: spread(quiet, rowOf) });
}
