import { known, refused, type Outcome } from '../outcome.js';
import { tieSafeScores } from '../rfm/tie-safe.js';
import { wilson } from '../statistics/wilson.js';
import { scored } from './scored.js';

/** Customers with similar predictions: what was said, and what happened with its 95 % Wilson interval. All 0–1. */
export interface CalibrationRow {
  customers: number;
  predicted: number;
  observed: number;
  low: number;
  high: number;
}

/** How far probabilities can be taken at their word. */
export interface Calibration {
  rows: CalibrationRow[];
  /** Mean squared error of the probabilities: 0 is perfect. */
  brier: number;
  /** Mean −ln of the probability given to what happened; Infinity when something called impossible happened. */
  logLoss: number;
  /** Expected events over those that happened; null when none happened. */
  ratio: number | null;
}

/**
 * Calibration table of probabilities against what happened, in `bins` groups by prediction.
 *
 * Groups are tie-safe quantiles: equal predictions stay together, so there may be fewer groups than asked for. Source:
 * Brier (1950); the reliability diagram. A probability outside 0–1: OUT_OF_RANGE.
 */
export function calibration(
  probabilities: ArrayLike<number>,
  happened: ArrayLike<boolean | number>,
  bins = 10,
): Outcome<Calibration> {
  const pairs = scored(probabilities, happened);
  if (!pairs.ok) return pairs;
  const { scores: values, happened: flags, events } = pairs.value;
  const wrong = values.findIndex((value) => value < 0 || value > 1);
  if (wrong >= 0) return refused('OUT_OF_RANGE', { input: `probabilities[${wrong}]`, have: values[wrong] });
  const groups = tieSafeScores(values, bins);
  if (!groups.ok) return groups;

  const sums = new Map<number, { customers: number; predicted: number; events: number }>();
  let [squared, logLoss, expected] = [0, 0, 0];
  values.forEach((value, i) => {
    const row = sums.get(groups.value[i]!) ?? { customers: 0, predicted: 0, events: 0 };
    row.customers += 1;
    row.predicted += value;
    row.events += flags[i]!;
    sums.set(groups.value[i]!, row);
    squared += (value - flags[i]!) ** 2;
    logLoss -= Math.log(flags[i] ? value : 1 - value);
    expected += value;
  });
  const rows: CalibrationRow[] = [];
  for (const [, row] of [...sums].sort(([a], [b]) => a - b)) {
    const interval = wilson(row.events, row.customers);
    if (!interval.ok) return interval;
    const { share: observed, low, high } = interval.value;
    rows.push({ customers: row.customers, predicted: row.predicted / row.customers, observed, low, high });
  }
  const n = values.length;
  return known({ rows, brier: squared / n, logLoss: logLoss / n, ratio: events > 0 ? expected / events : null });
}
