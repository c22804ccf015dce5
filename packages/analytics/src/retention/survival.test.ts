import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier, logRank, medianSurvival, projectStates, survivalAt, transitionShares } from '../index.js';
import { valueOf } from '../outcome.test-support.js';

// Remission times in weeks of Freireich et al. (1963), as printed in every textbook of survival analysis.
const treated = {
  durations: [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35],
  left: [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
};
const placebo = {
  durations: [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23],
  left: Array.from({ length: 21 }, () => 1),
};

const observations = fc
  .array(fc.record({ duration: fc.integer({ min: 0, max: 20 }), left: fc.boolean() }), { minLength: 1, maxLength: 40 })
  .map((rows) => ({ durations: rows.map((row) => row.duration), left: rows.map((row) => row.left) }));

describe('the survival curve', () => {
  test('is the published one, with Greenwood’s errors', () => {
    const curve = valueOf(kaplanMeier(treated.durations, treated.left));
    const { steps } = curve;
    expect(steps.map((step) => [step.time, step.atRisk, step.left])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    const published = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482];
    const errors = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346];
    steps.forEach((step, i) => {
      expect(step.survival).toBeCloseTo(published[i]!, 4);
      expect(step.standardError).toBeCloseTo(errors[i]!, 4);
    });
    expect(medianSurvival(curve)).toBe(23);
    expect(valueOf(survivalAt(curve, 12))).toBeCloseTo(0.7529, 4);
    expect(survivalAt(curve, 36)).toMatchObject({ reason: 'OUT_OF_RANGE', have: 36, need: 35 });
    expect(medianSurvival(valueOf(kaplanMeier(placebo.durations, placebo.left)))).toBe(8);
  });

  test('without censoring is the plain share still there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 40 }), (durations) => {
        const curve = valueOf(
          kaplanMeier(
            durations,
            durations.map(() => true),
          ),
        );
        for (const time of [0, 3, 7, 15]) {
          const still = durations.filter((duration) => duration > time).length / durations.length;
          expect(valueOf(survivalAt(curve, Math.min(time, curve.lastSeen)))).toBeCloseTo(still, 12);
        }
        expect(curve.steps.at(-1)!.standardError).toBeNull();
      }),
    );
  });

  test('falls, stays within 0 and 1, and does not depend on the order or on everybody seen twice', () => {
    fc.assert(
      fc.property(observations, ({ durations, left }) => {
        const curve = valueOf(kaplanMeier(durations, left));
        const shares = [1, ...curve.steps.map((step) => step.survival)];
        shares.slice(1).forEach((share, i) => expect(share >= 0 && share <= shares[i]!).toBe(true));
        expect(valueOf(kaplanMeier([...durations].reverse(), [...left].reverse()))).toEqual(curve);
        const twice = valueOf(kaplanMeier([...durations, ...durations], [...left, ...left]));
        twice.steps.forEach((step, i) => expect(step.survival).toBeCloseTo(curve.steps[i]!.survival, 12));
      }),
    );
  });

  test('is refused for no or impossible observations', () => {
    expect(kaplanMeier([], [])).toMatchObject({ reason: 'NO_DATA' });
    expect(kaplanMeier([-1], [true])).toMatchObject({ reason: 'OUT_OF_RANGE', input: 'durations[0]' });
    expect(kaplanMeier([1], [])).toMatchObject({ reason: 'MIXED_LENGTHS' });
    expect(valueOf(kaplanMeier([5], [false]))).toEqual({ steps: [], lastSeen: 5 });
  });
});

describe('the log-rank test', () => {
  test('gives the published comparison', () => {
    const test = valueOf(logRank(treated, placebo));
    expect(test.chiSquare).toBeCloseTo(16.79, 2);
    expect(test.observed).toBe(9);
    expect(test.expected).toBeCloseTo(19.25, 2);
    expect(test.p).toBeCloseTo(4.17e-5, 7);
  });

  test('does not mind which group comes first, and finds nothing between equals', () => {
    fc.assert(
      fc.property(observations, observations, (a, b) => {
        const one = logRank(a, b);
        const other = logRank(b, a);
        expect(one.ok).toBe(other.ok);
        if (one.ok && other.ok) expect(one.value.chiSquare).toBeCloseTo(other.value.chiSquare, 9);
        const same = logRank(a, a);
        if (same.ok) expect(same.value.p).toBeCloseTo(1, 6);
      }),
    );
  });

  test('is refused when nobody left', () => {
    expect(logRank({ durations: [1], left: [0] }, { durations: [2], left: [0] })).toMatchObject({
      reason: 'NO_VARIATION',
    });
  });
});

describe('moves between states', () => {
  test('are shares of those who were there', () => {
    expect(
      valueOf(
        transitionShares([
          [90, 10],
          [25, 75],
        ]),
      ),
    ).toEqual([
      [0.9, 0.1],
      [0.25, 0.75],
    ]);
    expect(
      transitionShares([
        [1, 0],
        [0, 0],
      ]),
    ).toMatchObject({ reason: 'NO_DATA', input: 'counts[1]' });
    expect(transitionShares([[1, 2]])).toMatchObject({ reason: 'MIXED_LENGTHS', input: 'counts[0]' });
    expect(transitionShares([])).toMatchObject({ reason: 'NO_DATA' });
  });

  test('project a base without making or losing customers', () => {
    const cells = fc.array(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 4, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    });
    const base = fc.array(fc.nat(10_000), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(cells, base, fc.nat(24), (counts, now, periods) => {
        const shares = valueOf(transitionShares(counts));
        const path = valueOf(projectStates(now, shares, periods));
        const total = now.reduce((sum, count) => sum + count, 0);
        expect(path.length).toBe(periods + 1);
        for (const row of path) expect(row.reduce((sum, count) => sum + count, 0)).toBeCloseTo(total, 6);
        const half = valueOf(projectStates(now, shares, Math.floor(periods / 2)));
        const rest = valueOf(projectStates(half.at(-1)!, shares, periods - Math.floor(periods / 2)));
        rest.at(-1)!.forEach((count, i) => expect(count).toBeCloseTo(path.at(-1)![i]!, 6));
      }),
    );
  });

  test('give the worked example of two periods', () => {
    const shares = [
      [0.9, 0.1],
      [0.25, 0.75],
    ];
    const path = valueOf(projectStates([100, 0], shares, 2));
    expect(path[2]![0]).toBeCloseTo(83.5, 10);
    expect(projectStates([100, 0], [[0.9, 0.2], shares[1]!], 1)).toMatchObject({ reason: 'OUT_OF_RANGE' });
    expect(projectStates([100], shares, 1)).toMatchObject({ reason: 'MIXED_LENGTHS' });
    expect(projectStates([100, Number.NaN], shares, 1)).toMatchObject({ reason: 'NOT_FINITE', input: 'now[1]' });
  });
});
