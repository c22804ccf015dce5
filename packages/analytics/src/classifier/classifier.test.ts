import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alarmReport,
  auc,
  calibration,
  fitLogistic,
  liftTable,
  logisticContributions,
  logisticProbabilities,
  logisticProbability,
} from '../index.js';
import { relativeError, valueOf } from '../outcome.test-support.js';
import { randomSource } from '../random.test-support.js';

// Launch temperatures (°F) and O-ring distress of the 23 flights before Challenger: Dalal, Fowlkes & Hoadley (1989).
const temperature = [66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58];
const distress = [0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1];

/** 4,000 rows whose truth is known: intercept −1, slopes 0.8, −0.5 and 0. */
const synthetic = (() => {
  const random = randomSource(7);
  const columns = [0, 1, 2].map(() => Array.from({ length: 4000 }, () => random.normal()));
  const events = Array.from({ length: 4000 }, (_, i) => {
    const odds = -1 + 0.8 * columns[0]![i]! - 0.5 * columns[1]![i]!;
    return random.uniform() < 1 / (1 + Math.exp(-odds));
  });
  return { columns, events };
})();

describe('logistic regression', () => {
  test('gives the published fit of the Challenger flights', () => {
    const fit = valueOf(fitLogistic([temperature], distress, { leastEventsPerFeature: 5 }));
    expect(fit.intercept).toBeCloseTo(15.0429, 4);
    expect(fit.coefficients[0]).toBeCloseTo(-0.2322, 4);
    expect(fit.standardErrors!.intercept).toBeCloseTo(7.3786, 3);
    expect(fit.standardErrors!.coefficients[0]).toBeCloseTo(0.1082, 4);
    expect(-2 * fit.logLikelihood).toBeCloseTo(20.315, 3);
    expect(-2 * fit.nullLogLikelihood).toBeCloseTo(28.267, 3);
    expect(valueOf(logisticProbability(fit, [31]))).toBeGreaterThan(0.999);
  });

  test('recovers the truth within its own standard errors', () => {
    const fit = valueOf(fitLogistic(synthetic.columns, synthetic.events));
    [0.8, -0.5, 0].forEach((truth, j) => {
      expect(Math.abs(fit.coefficients[j]! - truth)).toBeLessThan(4 * fit.standardErrors!.coefficients[j]!);
    });
    expect(Math.abs(fit.intercept + 1)).toBeLessThan(4 * fit.standardErrors!.intercept);
  });

  test('expects as many events as there were, in each feature too', () => {
    const fit = valueOf(fitLogistic(synthetic.columns, synthetic.events));
    const probabilities = valueOf(logisticProbabilities(fit, synthetic.columns));
    for (const column of [synthetic.events.map(() => 1), ...synthetic.columns]) {
      const gap = column.reduce((sum, value, i) => sum + value * (Number(synthetic.events[i]) - probabilities[i]!), 0);
      expect(Math.abs(gap)).toBeLessThan(1e-4);
    }
    const row = synthetic.columns.map((column) => column[5]!);
    expect(valueOf(logisticProbability(fit, row))).toBeCloseTo(probabilities[5]!, 14);
  });

  test('follows the units of its features', () => {
    const plain = valueOf(fitLogistic([temperature], distress, { leastEventsPerFeature: 5 }));
    const celsius = temperature.map((fahrenheit) => ((fahrenheit - 32) * 5) / 9);
    const other = valueOf(fitLogistic([celsius], distress, { leastEventsPerFeature: 5 }));
    expect(relativeError(other.coefficients[0]!, (plain.coefficients[0]! * 9) / 5)).toBeLessThan(1e-6);
    expect(relativeError(other.intercept, plain.intercept + 32 * plain.coefficients[0]!)).toBeLessThan(1e-6);
    expect(other.logLikelihood).toBeCloseTo(plain.logLikelihood, 9);
  });

  test('explains a row against another, adding up exactly', () => {
    const fit = valueOf(fitLogistic(synthetic.columns, synthetic.events));
    const [own, usual] = [
      [1, 2, 0.5],
      [0, 0, 0],
    ];
    const parts = valueOf(logisticContributions(fit, own!, usual!));
    const logOdds = (row: number[]) => Math.log(1 / (1 / valueOf(logisticProbability(fit, row)) - 1));
    const total = parts.reduce((sum, part) => sum + part.logOdds, 0);
    expect(total).toBeCloseTo(logOdds(own!) - logOdds(usual!), 9);
    expect(Math.abs(parts[0]!.logOdds)).toBeGreaterThanOrEqual(Math.abs(parts[1]!.logOdds));
  });

  test('says why it cannot', () => {
    const loose = { leastEventsPerFeature: 1 };
    const x = Array.from({ length: 40 }, (_, i) => i);
    const late = x.map((value) => value >= 20);
    expect(fitLogistic([x], late, loose)).toMatchObject({ ok: false, reason: 'SEPARATED' });
    expect(
      fitLogistic(
        [x],
        x.map((value) => value >= 30 || value === 3),
        loose,
      ).ok,
    ).toBe(true);
    expect(fitLogistic([x], late, { ridge: 1 })).toMatchObject({ ok: true, value: { standardErrors: null } });
    expect(fitLogistic([temperature, temperature], distress, loose)).toMatchObject({ reason: 'SINGULAR' });
    expect(fitLogistic([x.map(() => 5)], late, loose)).toMatchObject({ reason: 'SINGULAR', input: 'columns[0]' });
    expect(fitLogistic([temperature], distress)).toMatchObject({ reason: 'TOO_FEW_EVENTS', have: 7, need: 10 });
    expect(
      fitLogistic(
        [x],
        x.map(() => true),
      ),
    ).toMatchObject({ reason: 'TOO_FEW_EVENTS', have: 0 });
    expect(fitLogistic([[1, Number.NaN]], [0, 1])).toMatchObject({ reason: 'NOT_FINITE', input: 'columns[0][1]' });
    expect(fitLogistic([[1]], [0, 1])).toMatchObject({ reason: 'MIXED_LENGTHS', input: 'columns[0]' });
    expect(fitLogistic([], [])).toMatchObject({ reason: 'NO_DATA' });
  });
});

const scoredPairs = fc
  .array(fc.record({ score: fc.integer({ min: 0, max: 12 }), event: fc.boolean() }), { minLength: 12, maxLength: 60 })
  .filter((rows) => rows.filter((row) => row.event).length >= 2 && rows.filter((row) => !row.event).length >= 2)
  .map((rows) => ({ scores: rows.map((row) => row.score / 12), events: rows.map((row) => row.event) }));

describe('AUC', () => {
  test('equals counting every pair', () => {
    fc.assert(
      fc.property(scoredPairs, ({ scores, events }) => {
        const own = scores.filter((_, i) => events[i]);
        const others = scores.filter((_, i) => !events[i]);
        const wins = own.flatMap((a) => others.map((b): number => (1 + Math.sign(a - b)) / 2));
        const found = valueOf(auc(scores, events));
        expect(found.auc).toBeCloseTo(wins.reduce((sum, win) => sum + win, 0) / wins.length, 12);
        const mirrored = valueOf(
          auc(
            scores.map((score) => -score),
            events,
          ),
        );
        expect(mirrored.auc).toBeCloseTo(1 - found.auc, 12);
        expect(mirrored.standardError).toBeCloseTo(found.standardError!, 12);
      }),
    );
  });

  test('has DeLong’s error, from the placements of each kind among the other', () => {
    const found = valueOf(auc([0.9, 0.8, 0.4, 0.7, 0.3, 0.2], [1, 1, 1, 0, 0, 0]));
    expect(found.auc).toBeCloseTo(8 / 9, 12);
    // Placements 1, 1, 2/3 and 2/3, 1, 1: both have variance 1/27.
    expect(found.standardError).toBeCloseTo(Math.sqrt(2 / 81), 12);
  });

  test('is refused when everybody or nobody had the event', () => {
    expect(auc([1, 2], [1, 1])).toMatchObject({ reason: 'NO_VARIATION' });
    expect(auc([], [])).toMatchObject({ reason: 'NO_DATA' });
    expect(auc([1, Number.NaN], [0, 1])).toMatchObject({ reason: 'NOT_FINITE', input: 'scores[1]' });
    expect(valueOf(auc([1, 2], [0, 1]))).toEqual({ auc: 1, standardError: null, low: null, high: null });
  });
});

describe('lift', () => {
  test('finds twice the events where the score doubles them', () => {
    const scores = Array.from({ length: 100 }, (_, i) => i);
    const rows = valueOf(
      liftTable(
        scores,
        scores.map((score) => score >= 90 || score === 10),
      ),
    );
    expect(rows[0]).toMatchObject({ slice: 1, customers: 10, events: 10, rate: 1, captured: 10 / 11 });
    expect(rows[0]!.lift).toBeCloseTo(100 / 11, 12);
    expect(rows[8]).toMatchObject({ events: 1, captured: 1 });
  });

  test('adds up, and does not depend on the order of ties', () => {
    fc.assert(
      fc.property(scoredPairs, ({ scores, events }) => {
        const rows = valueOf(liftTable(scores, events));
        const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
        expect(sum((row) => row.customers)).toBe(scores.length);
        expect(sum((row) => row.events)).toBeCloseTo(events.filter(Boolean).length, 9);
        expect(rows.at(-1)!.captured).toBeCloseTo(1, 9);
        expect(sum((row) => row.lift * row.customers)).toBeCloseTo(scores.length, 6);
        const reversed = valueOf(liftTable([...scores].reverse(), [...events].reverse()));
        reversed.forEach((row, i) => expect(row.events).toBeCloseTo(rows[i]!.events, 9));
      }),
    );
  });

  test('is refused below one customer a slice', () => {
    expect(liftTable([1, 2, 3], [0, 1, 0])).toMatchObject({ reason: 'TOO_FEW', have: 3, need: 10 });
  });
});

describe('calibration', () => {
  test('keeps equal predictions together and compares with what happened', () => {
    const said = [...Array.from({ length: 50 }, () => 0.2), ...Array.from({ length: 50 }, () => 0.8)];
    const happened = said.map((value, i) => (value === 0.2 ? i < 10 : i < 85));
    const table = valueOf(calibration(said, happened));
    expect(table.rows.map((row) => row.customers)).toEqual([50, 50]);
    expect(table.rows.map((row) => row.observed)).toEqual([0.2, 0.7]);
    expect(table.rows[0]!.predicted).toBeCloseTo(0.2, 12);
    expect(table.ratio).toBeCloseTo(50 / 45, 12);
    expect(table.brier).toBeCloseTo((10 * 0.64 + 40 * 0.04 + 35 * 0.04 + 15 * 0.64) / 100, 12);
  });

  test('of a fit on its own data holds overall and in the middle of each bin’s interval mostly', () => {
    const fit = valueOf(fitLogistic(synthetic.columns, synthetic.events));
    const table = valueOf(calibration(valueOf(logisticProbabilities(fit, synthetic.columns)), synthetic.events));
    expect(table.ratio).toBeCloseTo(1, 6);
    expect(table.rows.length).toBe(10);
    expect(table.rows.filter((row) => row.low <= row.predicted && row.predicted <= row.high).length).toBeGreaterThan(7);
    expect(table.logLoss).toBeCloseTo(-fit.logLikelihood / fit.rows, 9);
  });

  test('shows a certainty that failed, and refuses what is no probability', () => {
    expect(valueOf(calibration([0, 1], [1, 1])).logLoss).toBe(Infinity);
    expect(calibration([0.5, 1.2], [0, 1])).toMatchObject({ reason: 'OUT_OF_RANGE', input: 'probabilities[1]' });
    expect(valueOf(calibration([0.5, 0.6], [0, 0])).ratio).toBeNull();
  });
});

describe('alarms at a threshold', () => {
  test('count hits, false alarms and misses', () => {
    expect(valueOf(alarmReport([0.9, 0.7, 0.7, 0.2], [1, 0, 1, 1], 0.7))).toEqual({
      hits: 2,
      falseAlarms: 1,
      missed: 1,
      quiet: 0,
      precision: 2 / 3,
      recall: 2 / 3,
    });
    expect(valueOf(alarmReport([0.1], [0], 0.5))).toMatchObject({ precision: null, recall: null, quiet: 1 });
    expect(alarmReport([0.1], [0], Number.NaN)).toMatchObject({ reason: 'NOT_FINITE' });
  });
});
