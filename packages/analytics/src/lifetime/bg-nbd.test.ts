import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bgNbdAlive,
  bgNbdCountProbability,
  bgNbdExpected,
  bgNbdExpectedOfNew,
  bgNbdQuiet,
  fitBgNbd,
  type BgNbdParameters,
} from '../index.js';
import { relativeError, valueOf } from '../outcome.test-support.js';
import { bgNbdObjective } from './bg-nbd-likelihood.js';
import { cdnow, cdnowSummary } from './cdnow.test-support.js';
import { mergeHistories } from './merge.js';
import { syntheticCustomers } from './synthetic.test-support.js';

/** Printed by CLVTools' own tests, by the BTYD walkthrough, and by the paper, rounded. */
const clvTools: BgNbdParameters = { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 };
const btyd: BgNbdParameters = { r: 0.2425982, alpha: 4.4136842, a: 0.7929899, b: 2.4261667 };
const paper: BgNbdParameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

const history = fc
  .record({
    x: fc.integer({ min: 0, max: 60 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    age: fc.double({ min: 0, max: 300, noNaN: true }),
  })
  .map(({ x, part, age }) => ({ x, lastRepeat: x === 0 ? 0 : part * age, age }));
const parameter = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const parameters = fc.record({
  r: parameter(0.05, 5),
  alpha: parameter(0.1, 60),
  a: parameter(0.05, 8),
  b: parameter(0.05, 20),
});

describe('the data', () => {
  test('is the published sample', () => {
    expect(cdnow.histories.x.length).toBe(2357);
    expect(cdnow.histories.x.filter((x) => x > 0).length).toBe(946);
    expect(cdnow.histories.x.reduce((sum, x) => sum + x, 0)).toBe(2457);
    expect(cdnow.holdout.reduce((sum, x) => sum + x, 0)).toBe(1882);
    cdnow.histories.age.forEach((age, i) => expect(Math.abs(age - cdnowSummary.age[i]!)).toBeLessThan(0.0051));
  });
});

describe('fitting BG/NBD', () => {
  const fit = valueOf(fitBgNbd(cdnow.histories));

  test('finds the published parameters of CDNOW', () => {
    expect(Math.abs(fit.logLikelihood + 9582.429)).toBeLessThan(1e-3);
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(relativeError(fit[name], clvTools[name])).toBeLessThanOrEqual(2e-4);
      expect(Math.abs(fit[name] - paper[name])).toBeLessThan(5e-4);
    }
    expect(fit).toMatchObject({ customers: 2357, repeatBuyers: 946, distinct: 1016 });
  });

  test('finds the same customers in the published summary, rounded to two decimals', () => {
    const rounded = valueOf(fitBgNbd(cdnowSummary));
    expect(Math.abs(rounded.logLikelihood + 9582.425561)).toBeLessThan(1e-3);
    expect(relativeError(rounded.r, 0.24259291)).toBeLessThanOrEqual(2e-5);
    expect(relativeError(rounded.alpha, 4.41353166)).toBeLessThanOrEqual(2e-5);
  });

  test('does not depend on the order of customers, and follows the unit of time', () => {
    const days = {
      x: [...cdnow.histories.x].reverse(),
      lastRepeat: cdnow.histories.lastRepeat.map((weeks) => weeks * 7).reverse(),
      age: cdnow.histories.age.map((weeks) => weeks * 7).reverse(),
    };
    const inDays = valueOf(fitBgNbd(days));
    expect(relativeError(inDays.alpha, 7 * fit.alpha)).toBeLessThanOrEqual(1e-5);
    for (const name of ['r', 'a', 'b'] as const)
      expect(relativeError(inDays[name], fit[name])).toBeLessThanOrEqual(1e-5);
  });

  test('counts merged histories as often as they occur', () => {
    const twice = {
      x: [...cdnow.histories.x, ...cdnow.histories.x],
      lastRepeat: [...cdnow.histories.lastRepeat, ...cdnow.histories.lastRepeat],
      age: [...cdnow.histories.age, ...cdnow.histories.age],
    };
    const both = valueOf(fitBgNbd(twice));
    expect(relativeError(both.logLikelihood, 2 * fit.logLikelihood)).toBeLessThanOrEqual(1e-10);
    expect(both.distinct).toBe(fit.distinct);
  });

  test('has the gradient it says', () => {
    const objective = bgNbdObjective(mergeHistories(cdnow.histories));
    fc.assert(
      fc.property(fc.array(fc.double({ min: -2, max: 3, noNaN: true }), { minLength: 4, maxLength: 4 }), (point) => {
        const gradient = new Float64Array(4);
        objective(Float64Array.from(point), gradient);
        for (const i of [0, 1, 2, 3]) {
          const moved = (by: number) =>
            objective(
              Float64Array.from(point, (value, j) => (i === j ? value + by : value)),
              new Float64Array(4),
            );
          expect(Math.abs((moved(1e-5) - moved(-1e-5)) / 2e-5 - gradient[i]!)).toBeLessThan(1e-7 * 20);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('recovers what made synthetic customers', () => {
    const truth = { r: 0.8, alpha: 9, a: 0.8, b: 6 };
    const found = valueOf(fitBgNbd(syntheticCustomers(40_000, truth).histories));
    for (const name of ['r', 'alpha'] as const)
      expect(relativeError(found[name], truth[name])).toBeLessThanOrEqual(0.1);
    for (const name of ['a', 'b'] as const) expect(relativeError(found[name], truth[name])).toBeLessThanOrEqual(0.2);
  });

  test('reports progress', () => {
    const heard: number[] = [];
    fitBgNbd(cdnow.histories, { onEvaluation: (done) => heard.push(done) });
    expect(heard).toEqual(Array.from({ length: fit.evaluations }, (_, i) => i + 1));
  });

  test('is refused where the data cannot carry it', () => {
    const nobody = { x: [0, 0], lastRepeat: [0, 0], age: [3, 4] };
    expect(fitBgNbd({ x: [], lastRepeat: [], age: [] })).toMatchObject({ ok: false, reason: 'NO_DATA' });
    expect(fitBgNbd(nobody)).toMatchObject({ ok: false, reason: 'TOO_FEW_REPEAT_BUYERS', have: 0, need: 10 });
    expect(fitBgNbd({ ...nobody, age: [3] })).toMatchObject({ reason: 'MIXED_LENGTHS' });
    expect(fitBgNbd({ ...nobody, lastRepeat: [0, 5] })).toMatchObject({
      reason: 'OUT_OF_RANGE',
      input: 'lastRepeat[1]',
    });
    expect(fitBgNbd({ ...nobody, age: [Number.NaN, 4] })).toMatchObject({ reason: 'NOT_FINITE', input: 'age[0]' });
  });

  test('never answers with something that is no number', () => {
    const rows = fc.array(history, { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(rows, (own) => {
        const found = fitBgNbd({
          x: own.map((row) => row.x),
          lastRepeat: own.map((row) => row.lastRepeat),
          age: own.map((row) => row.age),
        });
        if (!found.ok) return;
        for (const name of ['r', 'alpha', 'a', 'b', 'logLikelihood'] as const) {
          expect(Number.isFinite(found.value[name])).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('BG/NBD expectations', () => {
  test.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.858],
  ])('a new customer within %f weeks: %f', (weeks, published) => {
    expect(valueOf(bgNbdExpectedOfNew(clvTools, weeks))).toBeCloseTo(published, 3);
  });

  test('a new customer within a year, as BTYD prints it', () => {
    expect(valueOf(bgNbdExpectedOfNew(btyd, 52))).toBeCloseTo(1.444004, 5);
  });

  test('the worked customers of the literature', () => {
    const typical = { x: 2, lastRepeat: 30.43, age: 38.86 };
    const frequent = { x: 26, lastRepeat: 30.857, age: 31 };
    expect(valueOf(bgNbdExpected(paper, typical, 39))).toBeCloseTo(1.226, 4);
    expect(valueOf(bgNbdExpected(paper, { x: 0, lastRepeat: 0, age: 38.86 }, 39))).toBeCloseTo(0.1951, 4);
    expect(valueOf(bgNbdAlive(paper, typical))).toBeCloseTo(0.7266, 4);
    expect(valueOf(bgNbdQuiet(paper, typical, 13))).toBeCloseTo(0.6765, 4);
    expect(
      relativeError(valueOf(bgNbdExpected(btyd, { x: 26, lastRepeat: 216 / 7, age: 31 }, 52)), 25.75659),
    ).toBeLessThanOrEqual(1e-5);
    expect(
      relativeError(valueOf(bgNbdAlive(btyd, { x: 26, lastRepeat: 216 / 7, age: 31 })), 0.9688523),
    ).toBeLessThanOrEqual(1e-6);
    expect(relativeError(valueOf(bgNbdExpected(clvTools, frequent, 52)), 25.757338)).toBeLessThanOrEqual(1e-5);
  });

  test.each([
    [10, 0.3474606],
    [15, 0.04283391],
    [20, 0.004158973],
    [25, 0.0003583685],
  ])('the more often before, the surer gone: %i purchases, then silence, give %f', (x, published) => {
    expect(
      relativeError(valueOf(bgNbdExpected(btyd, { x, lastRepeat: 20, age: 39 }, 52)), published),
    ).toBeLessThanOrEqual(1e-4);
  });

  test('the numbers of purchases of a new customer', () => {
    expect(relativeError(valueOf(bgNbdCountProbability(paper, 0, 39)), 0.5737864)).toBeLessThanOrEqual(1e-6);
    expect(relativeError(valueOf(bgNbdCountProbability(paper, 10, 2)), 1.07869e-7)).toBeLessThanOrEqual(1e-5);
    const published = [
      0.0019995214, 0.0015170236, 0.001163315, 0.0009003148, 0.0007023638, 0.0005517902, 0.0004361913, 0.0003467171,
      0.0002769613, 0.000222226,
    ];
    published.forEach((value, i) =>
      expect(relativeError(valueOf(bgNbdCountProbability(paper, 11 + i, 30)), value)).toBeLessThanOrEqual(1e-6),
    );
  });

  test('add up: probabilities to one, counts to the expectation', () => {
    const all = Array.from({ length: 1500 }, (_, x) => valueOf(bgNbdCountProbability(paper, x, 20)));
    expect(all.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
    const mean = all.reduce((sum, value, x) => sum + x * value, 0);
    expect(mean).toBeCloseTo(valueOf(bgNbdExpectedOfNew(paper, 20)), 8);
  });

  test('hold at the edges: a thousand purchases long ago, a = 1, a in the thousands', () => {
    expect(valueOf(bgNbdAlive(paper, { x: 1000, lastRepeat: 10, age: 100 }))).toBe(0);
    expect(valueOf(bgNbdAlive(paper, { x: 0, lastRepeat: 0, age: 1e6 }))).toBe(1);
    const at = (a: number) => valueOf(bgNbdExpected({ ...paper, a }, { x: 3, lastRepeat: 20, age: 39 }, 52));
    expect(relativeError(at(1), (at(1 - 1e-4) + at(1 + 1e-4)) / 2)).toBeLessThanOrEqual(1e-7);
    expect(at(5000)).toBeGreaterThan(0);
    const alike = (a: number) => valueOf(bgNbdExpectedOfNew({ ...paper, a, b: 3 * a }, 52));
    expect(relativeError(alike(1.01e5), alike(0.99e5))).toBeLessThan(1e-5);
    expect(alike(1e9)).toBeCloseTo(4 * (1 - (4.414 / (4.414 + 13)) ** 0.243), 6);
    expect(valueOf(bgNbdExpectedOfNew({ r: 1, alpha: 5, a: 0.25, b: 0.75 }, 9))).toBeGreaterThan(0);
  });

  test('agree with numbers of 40 digits rounded to 12', () => {
    const own = (
      r: number,
      alpha: number,
      a: number,
      b: number,
      x: number,
      lastRepeat: number,
      age: number,
      t: number,
    ) =>
      valueOf(bgNbdExpected({ r, alpha, a, b }, { x, lastRepeat, age }, t)) /
      valueOf(bgNbdAlive({ r, alpha, a, b }, { x, lastRepeat, age }));
    expect(relativeError(own(0.24, 4.4, 0.79, 2.4, 0, 0, 39, 52), 0.248250605194)).toBeLessThanOrEqual(1e-11);
    expect(relativeError(own(0.24, 4.4, 0.79, 2.4, 300, 30, 39, 52), 257.569015658)).toBeLessThanOrEqual(1e-11);
    expect(relativeError(own(1, 60, 1.3, 30, 7, 3, 5, 500), 30.8453264305)).toBeLessThanOrEqual(1e-11);
    expect(relativeError(own(5, 0.5, 20, 0.2, 60, 9, 39, 4), 3.25107391182)).toBeLessThanOrEqual(1e-11);
    expect(relativeError(own(0.05, 4.4, 5000, 30, 1, 2, 39, 4), 0.0884625622271)).toBeLessThanOrEqual(1e-11);
    expect(relativeError(own(0.55, 10.5, 0.01, 0.02, 2, 30, 39, 52), 2.66195595718)).toBeLessThanOrEqual(1e-11);
  });

  test('stay within their bounds and rise with the horizon', () => {
    fc.assert(
      fc.property(parameters, history, parameter(0, 100), parameter(0, 100), (model, own, t, more) => {
        const alive = valueOf(bgNbdAlive(model, own));
        expect(alive >= 0 && alive <= 1).toBe(true);
        const [near, far] = [valueOf(bgNbdExpected(model, own, t)), valueOf(bgNbdExpected(model, own, t + more))];
        expect(far).toBeGreaterThanOrEqual(near - 1e-9 * Math.max(1, near));
        expect(far).toBeLessThanOrEqual(
          (1 + 1e-9) * ((model.r + own.x) / (model.alpha + own.age)) * (t + more) + 1e-12,
        );
        const quiet = valueOf(bgNbdQuiet(model, own, t));
        expect(quiet >= 1 - alive - 1e-12 && quiet <= 1).toBe(true);
        expect(valueOf(bgNbdExpected(model, own, t))).toBeGreaterThanOrEqual(1 - quiet - 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  test('refuse histories and parameters that cannot be', () => {
    expect(bgNbdAlive(paper, { x: 1, lastRepeat: 5, age: 4 })).toMatchObject({ reason: 'OUT_OF_RANGE' });
    expect(bgNbdAlive(paper, { x: 1.5, lastRepeat: 1, age: 4 })).toMatchObject({ reason: 'OUT_OF_RANGE', input: 'x' });
    expect(bgNbdAlive({ ...paper, a: 0 }, { x: 0, lastRepeat: 0, age: 4 })).toMatchObject({ input: 'a' });
    expect(bgNbdExpectedOfNew(paper, -1)).toMatchObject({ reason: 'OUT_OF_RANGE', input: 't' });
    expect(bgNbdExpectedOfNew(paper, Number.NaN)).toMatchObject({ reason: 'NOT_FINITE', input: 't' });
  });
});
