import { listNotFinite } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';

/** Customers with one calibration frequency: what they did afterwards and what was expected, mean per customer. */
export interface HoldoutRow {
  /** Repeats in the calibration time; the last row holds this many or more. */
  frequency: number;
  customers: number;
  actual: number;
  expected: number;
}

/** A prediction held against what happened. */
export interface HoldoutReport {
  rows: HoldoutRow[];
  /** Sums over all customers. */
  totals: { actual: number; expected: number };
  /** Mean absolute and root mean square error per customer. */
  meanAbsoluteError: number;
  rootMeanSquareError: number;
}

/**
 * The classic back-test table: customers grouped by how often they bought before, 0, 1, … and `most` or more.
 *
 * `x` calibration repeats, `actual` and `expected` purchases in the holdout, in one order. Frequencies nobody has get
 * no row. Source: the conditional expectation tables of Fader, Hardie & Lee (2005).
 */
export function holdoutReport(
  x: ArrayLike<number>,
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  most = 7,
): Outcome<HoldoutReport> {
  if (x.length !== actual.length || x.length !== expected.length) return refused('MIXED_LENGTHS');
  if (x.length === 0) return refused('NO_DATA');
  const broken = listNotFinite('x', x) ?? listNotFinite('actual', actual) ?? listNotFinite('expected', expected);
  if (broken) return broken;

  const sums = new Map<number, HoldoutRow>();
  let [absolute, squared] = [0, 0];
  for (let i = 0; i < x.length; i += 1) {
    const frequency = Math.min(x[i]!, most);
    const row = sums.get(frequency) ?? { frequency, customers: 0, actual: 0, expected: 0 };
    row.customers += 1;
    row.actual += actual[i]!;
    row.expected += expected[i]!;
    sums.set(frequency, row);
    const error = expected[i]! - actual[i]!;
    absolute += Math.abs(error);
    squared += error * error;
  }
  const rows = [...sums.values()].sort((a, b) => a.frequency - b.frequency);
  const total = (of: 'actual' | 'expected') => rows.reduce((sum, row) => sum + row[of], 0);
  return measured({
    totals: { actual: total('actual'), expected: total('expected') },
    rows: rows.map((row) => ({
      ...row,
      actual: row.actual / row.customers,
      expected: row.expected / row.customers,
    })),
    meanAbsoluteError: absolute / x.length,
    rootMeanSquareError: Math.sqrt(squared / x.length),
  });
}
