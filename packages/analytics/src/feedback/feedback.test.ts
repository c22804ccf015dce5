import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ces, csat, nps, npsCounts, satisfactionIndex, wilson } from '../index.js';
import { valueOf } from '../outcome.test-support.js';

const repeat = (value: number, times: number) => Array.from({ length: times }, () => value);

describe('satisfaction', () => {
  test('is drawn to the mean of all, fades by half, and is silent below its least weight', () => {
    const now = { score: 100, weight: 1, ageDays: 0 };
    expect(satisfactionIndex([now], 50)).toEqual({ ok: true, value: { index: 75, confidence: 0.5 } });
    expect(satisfactionIndex([now, { ...now, score: 0, ageDays: 180 }], null)).toMatchObject({
      value: { index: 100 / 1.5, confidence: 0.6 },
    });
    expect(satisfactionIndex([{ ...now, ageDays: 181 }], 50)).toMatchObject({ reason: 'TOO_FEW' });
    expect(satisfactionIndex([{ ...now, score: 101 }], 50)).toMatchObject({ reason: 'OUT_OF_RANGE' });
  });
});

describe('net promoter score', () => {
  test.each([
    [60, 25, 15, 45, 14.5024],
    [450, 300, 250, 20, 5.0352],
  ])('%i promoters, %i passives, %i detractors', (promoters, passives, detractors, score, margin) => {
    const found = valueOf(nps({ promoters, passives, detractors }));
    expect(found.score).toBeCloseTo(score, 10);
    expect(found.margin).toBeCloseTo(margin, 4);
  });

  test('equals minus its mirror and stays within 100 points', () => {
    const count = fc.nat(5000);
    fc.assert(
      fc.property(count, count, count, (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0);
        const found = valueOf(nps({ promoters, passives, detractors }));
        const mirrored = valueOf(nps({ promoters: detractors, passives, detractors: promoters }));
        expect(found.score).toBeCloseTo(-mirrored.score, 10);
        expect(Math.abs(found.score)).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('counts the 0–10 answers', () => {
    expect(valueOf(npsCounts([10, 9, 8, 7, 6, 0]))).toEqual({ promoters: 2, passives: 2, detractors: 2 });
    expect(npsCounts([11])).toMatchObject({ ok: false, reason: 'OUT_OF_RANGE', input: 'scores[0]' });
  });

  test('claims no margin when all answers are alike, and nothing without answers', () => {
    expect(valueOf(nps({ promoters: 3, passives: 0, detractors: 0 }))).toMatchObject({ score: 100, margin: null });
    expect(nps({ promoters: 0, passives: 0, detractors: 0 })).toMatchObject({ ok: false, reason: 'NO_DATA' });
    expect(nps({ promoters: -1, passives: 2, detractors: 0 })).toMatchObject({ ok: false, reason: 'OUT_OF_RANGE' });
  });
});

describe('shares with Wilson intervals', () => {
  test.each([
    [85, 100, 0.767164, 0.90694],
    [0, 10, 0, 0.277533],
    [81, 263, 0.255289, 0.36621],
  ])('%i of %i', (good, n, low, high) => {
    const found = valueOf(wilson(good, n));
    expect(found.low).toBeCloseTo(low, 6);
    expect(found.high).toBeCloseTo(high, 6);
  });

  test('hold the share, lie within 0 and 1, and mirror', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const good = Math.round(part * n);
        const { share, low, high } = valueOf(wilson(good, n));
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
        expect(high - low).toBeGreaterThan(0);
        expect(valueOf(wilson(n - good, n)).low).toBeCloseTo(1 - high, 12);
      }),
    );
  });

  test('CSAT counts 4 and 5 of 5', () => {
    const found = valueOf(csat([...repeat(5, 50), ...repeat(4, 35), ...repeat(2, 15)]));
    expect(found).toMatchObject({ share: 0.85, answers: 100, mean: 4.2 });
    expect(found.low).toBeCloseTo(0.767164, 6);
  });

  test('CES counts 5 and more of 7', () => {
    expect(valueOf(ces([7, 5, 4, 1]))).toMatchObject({ share: 0.5, mean: 4.25, answers: 4 });
  });

  test('refuse no answers and answers off the scale', () => {
    expect(csat([])).toMatchObject({ ok: false, reason: 'NO_DATA' });
    expect(csat([6])).toMatchObject({ ok: false, reason: 'OUT_OF_RANGE' });
    expect(ces([3.5])).toMatchObject({ ok: false, reason: 'OUT_OF_RANGE' });
    expect(wilson(5, 4)).toMatchObject({ ok: false, reason: 'OUT_OF_RANGE' });
    expect(wilson(1, Number.NaN)).toMatchObject({ ok: false, reason: 'NOT_FINITE' });
  });
});
