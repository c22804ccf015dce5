import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bgNbdExpected,
  defaultValueHorizon,
  discountedPurchases,
  expectedSpend,
  expectedSpends,
  fitBgNbd,
  fitGammaGamma,
  historicValue,
  lifetimeValueGate,
  predictedValue,
  predictedValues,
  simpleLifetimeValue,
  type GammaGammaParameters,
} from '../index.js';
import { relativeError, valueOf } from '../outcome.test-support.js';
import { cdnow, cdnowSummary } from './cdnow.test-support.js';
import { syntheticCustomers, syntheticSpend } from './synthetic.test-support.js';

const paper: GammaGammaParameters = { p: 6.25, q: 3.74, gamma: 15.44 };

describe('spend per purchase', () => {
  const fit = valueOf(fitGammaGamma(cdnow.histories.x, cdnow.repeatMean));

  test('finds the published parameters of the 946 repeaters of CDNOW', () => {
    expect(Math.abs(fit.logLikelihood + 4055.917695)).toBeLessThan(1e-3);
    expect(relativeError(fit.p, 6.249572)).toBeLessThanOrEqual(1e-5);
    expect(relativeError(fit.q, 3.744225)).toBeLessThanOrEqual(1e-5);
    expect(relativeError(fit.gamma, 15.443521)).toBeLessThanOrEqual(1e-5);
    expect([fit.p.toFixed(2), fit.q.toFixed(2), fit.gamma.toFixed(2)]).toEqual(['6.25', '3.74', '15.44']);
    expect(fit).toMatchObject({ customers: 946, leftOut: 1411, correlated: false });
    const summary = valueOf(fitGammaGamma(cdnowSummary.x, cdnowSummary.mean));
    expect(Math.abs(summary.logLikelihood + 4055.9232)).toBeLessThan(1e-3);
  });

  test('follows the currency unit', () => {
    const cents = valueOf(
      fitGammaGamma(
        cdnow.histories.x,
        cdnow.repeatMean.map((dollars) => dollars * 100),
      ),
    );
    expect(relativeError(cents.gamma, 100 * fit.gamma)).toBeLessThanOrEqual(1e-5);
    expect(relativeError(cents.p, fit.p)).toBeLessThanOrEqual(1e-5);
    expect(cents.logLikelihood).toBeCloseTo(fit.logLikelihood - 946 * Math.log(100), 3);
  });

  test('recovers what made synthetic spends', () => {
    const { histories } = syntheticCustomers(20_000, { r: 0.8, alpha: 9, a: 0.8, b: 6 });
    const found = valueOf(fitGammaGamma(histories.x, syntheticSpend(histories.x, paper)));
    for (const name of ['p', 'q', 'gamma'] as const)
      expect(relativeError(found[name], paper[name])).toBeLessThanOrEqual(0.06);
  });

  test('expects what the literature prints for the first ten customers', () => {
    const published = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
    published.forEach((value, i) => {
      const found = valueOf(expectedSpend(paper, { x: cdnowSummary.x[i]!, mean: cdnowSummary.mean[i]! }));
      expect(Math.abs(found - value)).toBeLessThan(0.1);
    });
    expect(valueOf(expectedSpend(paper, { x: 2, mean: 22.35 }))).toBeCloseTo(24.66, 2);
    expect(valueOf(expectedSpend(paper, { x: 0, mean: 0 }))).toBeCloseTo(35.22, 2);
    expect(valueOf(expectedSpend(fit, { x: 0, mean: 0 }))).toBeCloseTo(35.17, 2);
  });

  test('lies between the customer’s own mean and everybody’s, nearer to the own with more purchases', () => {
    const positive = fc.double({ min: 0.5, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), positive, (x, mean) => {
        const everybody = valueOf(expectedSpend(paper, { x: 0, mean: 0 }));
        const found = valueOf(expectedSpend(paper, { x, mean }));
        expect(found).toBeGreaterThanOrEqual(Math.min(mean, everybody) * (1 - 1e-12));
        expect(found).toBeLessThanOrEqual(Math.max(mean, everybody) * (1 + 1e-12));
        const more = valueOf(expectedSpend(paper, { x: x + 1, mean }));
        expect(Math.abs(more - mean)).toBeLessThanOrEqual(Math.abs(found - mean) + 1e-9 * mean);
      }),
    );
  });

  test('is the same for many as for each', () => {
    const many = valueOf(expectedSpends(fit, cdnowSummary.x, cdnowSummary.mean));
    cdnowSummary.x.forEach((x, i) =>
      expect(many[i]).toBe(valueOf(expectedSpend(fit, { x, mean: cdnowSummary.mean[i]! }))),
    );
    expect(expectedSpends(fit, [1, 2], [5, -5])).toMatchObject({ reason: 'OUT_OF_RANGE', input: 'mean[1]' });
    expect(expectedSpends(fit, [1, 2], [5, Number.NaN])).toMatchObject({ reason: 'NOT_FINITE', input: 'mean[1]' });
  });

  test('is refused where the data cannot carry it', () => {
    expect(fitGammaGamma([0, 0], [0, 0])).toMatchObject({ reason: 'TOO_FEW_BUYERS', have: 0, need: 10 });
    const alike = Array.from({ length: 50 }, () => 20);
    expect(
      fitGammaGamma(
        alike.map(() => 2),
        alike,
      ),
    ).toMatchObject({ reason: 'NO_VARIATION' });
    expect(fitGammaGamma([1], [Number.NaN])).toMatchObject({ reason: 'NOT_FINITE', input: 'mean[0]' });
    expect(fitGammaGamma([1, 2], [1])).toMatchObject({ reason: 'MIXED_LENGTHS' });
    expect(expectedSpend({ p: 2, q: 0.9, gamma: 5 }, { x: 0, mean: 0 })).toMatchObject({ reason: 'INFINITE_MEAN' });
  });

  test('notices when frequent customers spend more', () => {
    const x = Array.from({ length: 60 }, (_, i) => 1 + (i % 12));
    const found = valueOf(
      fitGammaGamma(
        x,
        x.map((own, i) => own * 10 + (i % 7)),
      ),
    );
    expect(found.correlated).toBe(true);
  });
});

describe('predicted lifetime value', () => {
  const model = valueOf(fitBgNbd(cdnowSummary));
  const spend = valueOf(fitGammaGamma(cdnowSummary.x, cdnowSummary.mean));

  test('of the first five CDNOW customers: 12 months at 1 % a month', () => {
    const horizon = { months: 12, annualDiscount: 1.01 ** 12 - 1, unitsPerMonth: 4.345 };
    const purchases = valueOf(discountedPurchases(model, cdnowSummary, horizon));
    const spends = valueOf(expectedSpends(spend, cdnowSummary.x, cdnowSummary.mean));
    const values = valueOf(predictedValues(purchases, spends, 1));
    [36.274, 4.641, 8.344, 8.344, 8.344].forEach((known, i) => expect(values[i]).toBeCloseTo(known, 2));
    expect(values[0]).toBe(valueOf(predictedValue(purchases[0]!, spends[0]!, 1)));
  });

  test('without discount is the expectation itself, and falls with the rate', () => {
    const horizon = { ...defaultValueHorizon, annualDiscount: 0 };
    const plain = valueOf(discountedPurchases(model, cdnowSummary, horizon));
    const discounted = valueOf(discountedPurchases(model, cdnowSummary));
    cdnowSummary.x.forEach((x, i) => {
      const own = { x, lastRepeat: cdnowSummary.lastRepeat[i]!, age: cdnowSummary.age[i]! };
      const expected = valueOf(bgNbdExpected(model, own, 12 * horizon.unitsPerMonth));
      expect(plain[i]).toBeCloseTo(expected, 10);
      expect(discounted[i]!).toBeLessThanOrEqual(expected);
      expect(discounted[i]!).toBeGreaterThanOrEqual(expected / 1.1);
    });
  });

  test('waits for enough data and says what is missing', () => {
    const enough = { buyers: 500, historyDays: 180, daysSinceLastOrder: 30, buyersWithThreeOrders: 1 };
    expect(lifetimeValueGate(enough)).toEqual({ ok: true, value: true });
    expect(lifetimeValueGate({ ...enough, buyers: 499 })).toMatchObject({
      reason: 'TOO_FEW_BUYERS',
      have: 499,
      need: 500,
    });
    expect(lifetimeValueGate({ ...enough, historyDays: 179 })).toMatchObject({ reason: 'HISTORY_TOO_SHORT' });
    expect(lifetimeValueGate({ ...enough, daysSinceLastOrder: 31 })).toMatchObject({ reason: 'NO_RECENT_ORDER' });
    expect(lifetimeValueGate({ ...enough, daysSinceLastOrder: null })).toMatchObject({ reason: 'NO_PURCHASE' });
    expect(lifetimeValueGate({ ...enough, buyersWithThreeOrders: 0 })).toMatchObject({
      reason: 'TOO_FEW_REPEAT_BUYERS',
    });
  });

  test('historic value sums returns too; the simple fallback needs churn', () => {
    expect(valueOf(historicValue([100, 50, -30]))).toBe(120);
    expect(historicValue([])).toMatchObject({ reason: 'NO_PURCHASE' });
    expect(historicValue([1, Number.NaN])).toMatchObject({ reason: 'NOT_FINITE' });
    const facts = { averageOrderValue: 200, ordersPerYear: 4, margin: 0.25, annualChurn: 0.2 };
    expect(valueOf(simpleLifetimeValue(facts))).toBeCloseTo(1000, 10);
    expect(simpleLifetimeValue({ ...facts, annualChurn: 0 })).toMatchObject({ reason: 'OUT_OF_RANGE' });
  });

  test('refuses what cannot be', () => {
    expect(discountedPurchases(model, cdnowSummary, { ...defaultValueHorizon, months: 1.5 })).toMatchObject({
      reason: 'OUT_OF_RANGE',
      input: 'months',
    });
    expect(predictedValues([1], [1, 2], 1)).toMatchObject({ reason: 'MIXED_LENGTHS' });
    expect(predictedValues([-1], [1], 1)).toMatchObject({ reason: 'OUT_OF_RANGE' });
    expect(predictedValue(1, 10, 1.5)).toMatchObject({ reason: 'OUT_OF_RANGE', input: 'margin' });
  });
});

describe('a million customers', () => {
  test('is measured on demand (KEHU_ANALYTICS_CUSTOMERS), not asserted', { timeout: 60_000 }, async ({ annotate }) => {
    const customers = Number(process.env['KEHU_ANALYTICS_CUSTOMERS'] ?? 20_000);
    const { histories } = syntheticCustomers(customers, { r: 0.8, alpha: 9, a: 0.8, b: 6 });
    const means = syntheticSpend(histories.x, paper);
    const start = process.cpuUsage();
    const model = valueOf(fitBgNbd(histories));
    const spend = valueOf(fitGammaGamma(histories.x, means));
    const purchases = valueOf(discountedPurchases(model, histories));
    const values = valueOf(predictedValues(purchases, valueOf(expectedSpends(spend, histories.x, means)), 1));
    const seconds = process.cpuUsage(start).user / 1e6;
    await annotate(`${customers} customers: fits and 12-month values in ${seconds.toFixed(2)} s of one core`);
    expect(values.length).toBe(customers);
    expect(values.every((value) => value >= 0)).toBe(true);
  });
});
