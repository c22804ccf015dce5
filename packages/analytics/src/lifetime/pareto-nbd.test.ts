import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitBgNbd,
  fitParetoNbd,
  holdoutReport,
  paretoNbdAlive,
  paretoNbdExpected,
  paretoNbdExpectedOfNew,
  predictBgNbd,
  type ParetoNbdParameters,
} from '../index.js';
import { relativeError, valueOf } from '../outcome.test-support.js';
import { cdnow } from './cdnow.test-support.js';
import { paretoNbdLogLikelihood } from './pareto-nbd-likelihood.js';

const clvTools: ParetoNbdParameters = { r: 0.55315, alpha: 10.57633, s: 0.60625, beta: 11.6715 };
// The likelihood is flat at its top: programs stop at parameters that differ by a thousandth, and so do expectations.
describe('Pareto/NBD, the check model', () => {
  const fit = valueOf(fitParetoNbd(cdnow.histories));

  test('finds the published parameters of CDNOW', () => {
    expect(Math.abs(fit.logLikelihood + 9594.976)).toBeLessThan(1e-3);
    for (const name of ['r', 'alpha', 's', 'beta'] as const)
      expect(relativeError(fit[name], clvTools[name])).toBeLessThanOrEqual(2e-3);
  });

  test('gives the expectations BTYD prints after its own fit', () => {
    const frequent = { x: 26, lastRepeat: 216 / 7, age: 31 };
    expect(relativeError(valueOf(paretoNbdExpectedOfNew(fit, 52)), 1.473434)).toBeLessThanOrEqual(1e-4);
    expect(relativeError(valueOf(paretoNbdExpected(fit, frequent, 52)), 25.45647)).toBeLessThanOrEqual(1e-4);
    expect(relativeError(valueOf(paretoNbdAlive(fit, frequent)), 0.997874)).toBeLessThanOrEqual(1e-6);
  });

  test.each([
    [10, 0.7062289],
    [15, 0.1442396],
    [20, 0.02250658],
    [25, 0.00309267],
  ])('the more often before, the surer gone: %i purchases, then silence, give %f', (x, published) => {
    expect(
      relativeError(valueOf(paretoNbdExpected(fit, { x, lastRepeat: 20, age: 39 }, 52)), published),
    ).toBeLessThanOrEqual(1e-3);
  });

  test('meets the published holdout expectations', () => {
    const expected = cdnow.histories.x.map((x, i) =>
      valueOf(
        paretoNbdExpected(fit, { x, lastRepeat: cdnow.histories.lastRepeat[i]!, age: cdnow.histories.age[i]! }, 39),
      ),
    );
    const { rows } = valueOf(holdoutReport(cdnow.histories.x, cdnow.holdout, expected));
    [0.138, 0.6, 1.196, 1.714, 2.399, 2.907, 3.819, 6.403].forEach((published, i) =>
      expect(Math.abs(rows[i]!.expected - published)).toBeLessThan(1.1e-3),
    );
  });

  test('stays finite for customers with hundreds of purchases', () => {
    const shop: ParetoNbdParameters = { r: 0.5143, alpha: 2.8845, s: 0.2856, beta: 14.1087 };
    const rows = [
      [221, 103.42857, 103.57143],
      [254, 97.14286, 97.28571],
      [161, 94.71429, 98],
      [204, 98.57143, 99.42857],
    ] as const;
    for (const [x, lastRepeat, age] of rows) {
      expect(Number.isFinite(paretoNbdLogLikelihood(shop, x, lastRepeat, age))).toBe(true);
      expect(valueOf(paretoNbdAlive(shop, { x, lastRepeat, age }))).toBeGreaterThan(0.5);
    }
  });

  test('agrees with BG/NBD on what CDNOW will buy, within a few per cent', () => {
    const second = valueOf(fitBgNbd(cdnow.histories));
    const { expected } = valueOf(predictBgNbd(second, cdnow.histories, { expectedWithin: 39, quietWithin: 13 }));
    const check = cdnow.histories.x.reduce((sum, x, i) => {
      const own = { x, lastRepeat: cdnow.histories.lastRepeat[i]!, age: cdnow.histories.age[i]! };
      return sum + valueOf(paretoNbdExpected(fit, own, 39));
    }, 0);
    expect(
      relativeError(
        expected.reduce((sum, value) => sum + value, 0),
        check,
      ),
    ).toBeLessThanOrEqual(0.06);
  });

  test('stays within its bounds', () => {
    const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const model = fc.record({
      r: between(0.05, 5),
      alpha: between(0.1, 60),
      s: between(0.05, 5),
      beta: between(0.1, 60),
    });
    fc.assert(
      fc.property(model, fc.nat(40), between(0, 1), between(0, 200), between(0, 100), (own, x, part, age, t) => {
        const history = { x, lastRepeat: x === 0 ? 0 : part * age, age };
        const alive = valueOf(paretoNbdAlive(own, history));
        expect(alive >= 0 && alive <= 1).toBe(true);
        const expected = valueOf(paretoNbdExpected(own, history, t));
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(expected).toBeLessThanOrEqual((1 + 1e-9) * ((own.r + x) / (own.alpha + age)) * t + 1e-300);
      }),
      { numRuns: 300 },
    );
  });

  test('is refused where the data cannot carry it', () => {
    expect(fitParetoNbd({ x: [0], lastRepeat: [0], age: [4] })).toMatchObject({ reason: 'TOO_FEW_REPEAT_BUYERS' });
    expect(paretoNbdAlive({ ...fit, s: -1 }, { x: 0, lastRepeat: 0, age: 1 })).toMatchObject({ input: 's' });
  });
});
