import { describe, expect, test } from 'vitest';
import {
  bgNbdAlive,
  bgNbdExpected,
  bgNbdQuiet,
  expectedTracking,
  fitBgNbd,
  holdoutReport,
  predictBgNbd,
  purchaseHistory,
  type BgNbdParameters,
} from '../index.js';
import { relativeError, valueOf } from '../outcome.test-support.js';
import { cdnow } from './cdnow.test-support.js';
import { syntheticCustomers } from './synthetic.test-support.js';

/** Printed by the BTYD walkthrough. */
const btyd: BgNbdParameters = { r: 0.2425982, alpha: 4.4136842, a: 0.7929899, b: 2.4261667 };

describe('many customers at once', () => {
  const fit = valueOf(fitBgNbd(cdnow.histories));
  const predictions = valueOf(predictBgNbd(fit, cdnow.histories, { expectedWithin: 39, quietWithin: 13 }));

  test('get what each gets alone', () => {
    cdnow.histories.x.forEach((x, i) => {
      const own = { x, lastRepeat: cdnow.histories.lastRepeat[i]!, age: cdnow.histories.age[i]! };
      expect(predictions.alive[i]).toBe(valueOf(bgNbdAlive(fit, own)));
      expect(predictions.expected[i]).toBe(valueOf(bgNbdExpected(fit, own, 39)));
      expect(predictions.quiet[i]).toBe(valueOf(bgNbdQuiet(fit, own, 13)));
    });
  });

  test('meet the published holdout table of CDNOW', () => {
    const report = valueOf(holdoutReport(cdnow.histories.x, cdnow.holdout, predictions.expected));
    const printed = valueOf(predictBgNbd(btyd, cdnow.histories, { expectedWithin: 39, quietWithin: 13 })).expected;
    const atPrinted = valueOf(holdoutReport(cdnow.histories.x, cdnow.holdout, printed));
    expect(report.rows.map((row) => row.customers)).toEqual([1411, 439, 214, 100, 62, 38, 29, 64]);
    const actual = [0.2367116, 0.6970387, 1.392523, 1.56, 2.532258, 2.947368, 3.862069, 6.359375];
    const expected = [0.2250893, 0.5231364, 1.044126, 1.520256, 2.163824, 2.653789, 3.503957, 6.157036];
    report.rows.forEach((row, i) => {
      expect(row.actual).toBeCloseTo(actual[i]!, 6);
      expect(Math.abs(atPrinted.rows[i]!.expected - expected[i]!)).toBeLessThan(2e-5);
      expect(Math.abs(row.expected - expected[i]!)).toBeLessThan(2e-4);
    });
    expect(report.totals.actual).toBe(1882);
    expect(report.totals.expected).toBeCloseTo(1653.41, 2);
    expect(report.meanAbsoluteError).toBeCloseTo(0.78545, 5);
    expect(report.rootMeanSquareError).toBeCloseTo(1.60798, 5);
  });

  test('are tracked week by week as BTYD prints it, weeks 20 to 25', () => {
    const start = Math.max(...cdnow.histories.age);
    const firstAt = cdnow.histories.age.map((age) => start - age);
    const weeks = Array.from({ length: 78 }, (_, i) => i + 1);
    const cumulative = valueOf(expectedTracking(btyd, firstAt, weeks));
    const weekly = cumulative.map((value, i) => value - (cumulative[i - 1] ?? 0));
    [76.865, 74.888, 73.046, 71.322, 69.704, 68.182].forEach((value, i) =>
      expect(weekly[19 + i]).toBeCloseTo(value, 2),
    );
    expect(cumulative[19]).toBeCloseTo(1312.458, 1);
    expect(cumulative[24]).toBeCloseTo(1669.6, 1);
  });

  test('of their own kind are predicted without bias', () => {
    const { histories, later } = syntheticCustomers(40_000, { r: 0.8, alpha: 9, a: 0.8, b: 6 }, { holdoutDays: 182 });
    const own = valueOf(fitBgNbd(histories));
    const { expected } = valueOf(predictBgNbd(own, histories, { expectedWithin: 26, quietWithin: 13 }));
    const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
    expect(relativeError(total(expected), total(later))).toBeLessThanOrEqual(0.05);
  });

  test('are refused with the row that cannot be', () => {
    const broken = { x: [0, 2], lastRepeat: [0, 9], age: [4, 5] };
    expect(predictBgNbd(fit, broken, { expectedWithin: 1, quietWithin: 1 })).toMatchObject({ input: 'lastRepeat[1]' });
    expect(holdoutReport([1], [1, 2], [1])).toMatchObject({ reason: 'MIXED_LENGTHS' });
    expect(expectedTracking(fit, [], [1])).toMatchObject({ reason: 'NO_DATA' });
  });
});

describe('the history behind purchase days', () => {
  test('counts days once, up to the day of looking, in weeks', () => {
    expect(valueOf(purchaseHistory([40, 12, 12.7, 5, 90], 47))).toEqual({ x: 2, lastRepeat: 5, age: 6 });
    expect(purchaseHistory([90], 47)).toEqual({ ok: false, reason: 'NO_PURCHASE' });
    expect(purchaseHistory([Number.NaN], 47)).toMatchObject({ reason: 'NOT_FINITE' });
  });
});
