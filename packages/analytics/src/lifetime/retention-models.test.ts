import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bgBbAlive,
  bgBbExpected,
  fitBgBb,
  fitShiftedBetaGeometric,
  shiftedBetaGeometricRetention,
  shiftedBetaGeometricSurvival,
} from '../index.js';
import { valueOf } from '../outcome.test-support.js';
import { linesOf } from './cdnow.test-support.js';

describe('contract customers (shifted beta-geometric)', () => {
  const regular = [1000, 631, 468, 382, 326, 289, 262, 241];
  const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];

  test.each([
    ['Regular', regular, 0.704075, 1.182036, -1680.2652],
    ['High End', highEnd, 0.668091, 3.806107, -1611.1581],
  ])('%s of Fader and Hardie', (_name, survivors, alpha, beta, logLikelihood) => {
    const fit = valueOf(fitShiftedBetaGeometric(survivors));
    expect(Math.abs(fit.alpha - alpha)).toBeLessThan(2e-5);
    expect(Math.abs(fit.beta - beta)).toBeLessThan(2e-5);
    expect(Math.abs(fit.logLikelihood - logLikelihood)).toBeLessThan(1e-4);
  });

  test('survival is the product of retentions, and retention rises with age', () => {
    const positive = fc.double({ min: 0.05, max: 50, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (alpha, beta) => {
        let left = 1;
        let before = 0;
        for (let t = 1; t <= 12; t += 1) {
          const retention = valueOf(shiftedBetaGeometricRetention({ alpha, beta }, t));
          expect(retention).toBeGreaterThan(before);
          before = retention;
          left *= retention;
          expect(valueOf(shiftedBetaGeometricSurvival({ alpha, beta }, t))).toBeCloseTo(left, 9);
        }
      }),
    );
  });

  test('does not depend on the size of the cohort', () => {
    const tenth = valueOf(fitShiftedBetaGeometric(regular.map((count) => count / 10)));
    expect(tenth.alpha).toBeCloseTo(valueOf(fitShiftedBetaGeometric(regular)).alpha, 6);
  });

  test('gives the plain rate when customers are all alike', () => {
    const alike = valueOf(fitShiftedBetaGeometric([10_000, 9000, 8100, 7290, 6561]));
    for (const t of [1, 5, 20]) expect(valueOf(shiftedBetaGeometricRetention(alike, t))).toBeCloseTo(0.9, 2);
  });

  test('is refused where the data cannot carry it', () => {
    expect(fitShiftedBetaGeometric([100, 90])).toMatchObject({ reason: 'TOO_FEW', have: 2, need: 3 });
    expect(fitShiftedBetaGeometric([100, 100, 100])).toMatchObject({ reason: 'NO_VARIATION' });
    expect(fitShiftedBetaGeometric([0, 0, 0])).toMatchObject({ reason: 'NO_DATA' });
    expect(fitShiftedBetaGeometric([100, 90, 95])).toMatchObject({ reason: 'OUT_OF_RANGE', input: 'survivors[2]' });
    expect(shiftedBetaGeometricRetention({ alpha: 1, beta: 1 }, 0)).toMatchObject({ reason: 'OUT_OF_RANGE' });
  });
});

describe('purchases at set occasions (BG/BB)', () => {
  const donations = linesOf('donations.csv')
    .slice(1)
    .map((line) => line.split(',').map(Number) as [number, number, number, number])
    .map(([x, lastAt, occasions, customers]) => ({ x, lastAt, occasions, customers }));
  const fit = valueOf(fitBgBb(donations));

  test('finds the published parameters of the donations', () => {
    expect(Math.abs(fit.alpha - 1.2035)).toBeLessThan(5e-4);
    expect(Math.abs(fit.beta - 0.7498)).toBeLessThan(5e-4);
    expect(Math.abs(fit.gamma - 0.6568)).toBeLessThan(5e-4);
    expect(Math.abs(fit.delta - 2.7839)).toBeLessThan(2e-3);
    expect(Math.abs(fit.logLikelihood + 33225.58)).toBeLessThan(0.005);
  });

  test('expects what the paper expects of the next five years', () => {
    const total = donations.reduce((sum, own) => sum + own.customers * valueOf(bgBbExpected(fit, own, 5)), 0);
    expect(Math.abs(total - 12884.2)).toBeLessThan(0.1);
  });

  test('tells who is still there', () => {
    const alive = (x: number, lastAt: number) => valueOf(bgBbAlive(fit, { x, lastAt, occasions: 6 }));
    expect(alive(0, 0)).toBeCloseTo(0.11, 2);
    expect(alive(2, 4)).toBeCloseTo(0.59, 2);
    expect(alive(6, 6)).toBeCloseTo(0.93, 2);
  });

  test('adds up: all patterns of six occasions have probability one', () => {
    const patterns = donations.reduce((sum, { x, lastAt, occasions }) => {
      const ways = x === 0 ? 1 : binomial(lastAt - 1, x - 1);
      const alone = valueOf(bgBbAlive(fit, { x, lastAt, occasions }));
      return sum + (ways * stillThere(x, occasions)) / alone;
    }, 0);
    expect(patterns).toBeCloseTo(1, 9);
  });

  test('is refused where the data cannot carry it', () => {
    expect(fitBgBb([])).toMatchObject({ reason: 'NO_DATA' });
    expect(fitBgBb([{ x: 1, lastAt: 1, occasions: 6, customers: 3 }])).toMatchObject({
      reason: 'TOO_FEW_REPEAT_BUYERS',
    });
    expect(bgBbAlive(fit, { x: 3, lastAt: 2, occasions: 6 })).toMatchObject({ reason: 'OUT_OF_RANGE', input: 'x' });
    expect(bgBbAlive(fit, { x: 0, lastAt: 2, occasions: 6 })).toMatchObject({ reason: 'OUT_OF_RANGE', input: 'x' });
    expect(bgBbExpected(fit, { x: 1, lastAt: 1, occasions: 6 }, -1)).toMatchObject({ input: 'next' });
  });

  /** P(this pattern and alive at the next occasion), by multiplying the chances one occasion after the other. */
  function stillThere(x: number, occasions: number): number {
    let share = 1;
    for (let i = 0; i < x; i += 1) share *= (fit.alpha + i) / (fit.alpha + fit.beta + i);
    for (let i = 0; i < occasions - x; i += 1) share *= (fit.beta + i) / (fit.alpha + fit.beta + x + i);
    for (let i = 0; i <= occasions; i += 1) share *= (fit.delta + i) / (fit.gamma + fit.delta + i);
    return share;
  }

  function binomial(n: number, k: number): number {
    return k === 0 ? 1 : (binomial(n - 1, k - 1) * n) / k;
  }
});
