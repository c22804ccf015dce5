import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abcByCount, abcByShare, completeness, customerHealth } from '../index.js';
import { valueOf } from '../outcome.test-support.js';

describe('Pareto classes', () => {
  test('cut the cumulative revenue before a customer at 80 and 95 %', () => {
    expect(valueOf(abcByShare([50, 30, 10, 5, 3, 2])).join('')).toBe('AABBCC');
    expect(valueOf(abcByShare([2, 50, 3, 30, 5, 10])).join('')).toBe('CACABB');
  });

  test('move ties together and leave those without revenue in C', () => {
    expect(valueOf(abcByShare([10, 10, 10, 10])).join('')).toBe('AAAA');
    expect(valueOf(abcByShare([100, 0, -50])).join('')).toBe('ACC');
    expect(valueOf(abcByShare([0, -1])).join('')).toBe('CC');
  });

  test('count the top 5 % and the next 20 % of buyers', () => {
    const revenue = Array.from({ length: 100 }, (_, i) => 1000 - i);
    const classes = valueOf(abcByCount(revenue));
    expect(classes.filter((one) => one === 'A').length).toBe(5);
    expect(classes.filter((one) => one === 'B').length).toBe(20);
    expect(valueOf(abcByCount([7, 0, 9, 8]))).toEqual(['C', 'C', 'A', 'C']);
  });

  test('never place a smaller customer above a larger one, and ignore the currency unit', () => {
    const revenue = fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(revenue, fc.constantFrom(abcByShare, abcByCount), (all, classify) => {
        const classes = valueOf(classify(all));
        for (const [i, a] of all.entries()) {
          for (const [j, b] of all.entries()) if (a >= b) expect(classes[i]! <= classes[j]!).toBe(true);
        }
        expect(valueOf(classify(all.map((value) => value * 64)))).toEqual(classes);
        if (all.some((value) => value > 0)) expect(classes).toContain('A');
      }),
    );
  });

  test('agree with exact whole-number arithmetic at the cuts', () => {
    const revenue = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(revenue, (all) => {
        const total = all.reduce((sum, value) => sum + value, 0);
        const naive = all.map((value) => {
          const before = all.filter((other) => other > value).reduce((sum, other) => sum + other, 0);
          if (100 * before < 80 * total) return 'A';
          return 100 * before < 95 * total ? 'B' : 'C';
        });
        expect(valueOf(abcByShare(all))).toEqual(naive);
      }),
    );
  });

  test('refuse nothing, no numbers and crossed cuts', () => {
    expect(abcByShare([])).toMatchObject({ ok: false, reason: 'NO_DATA' });
    expect(abcByShare([1, Infinity])).toMatchObject({ ok: false, reason: 'NOT_FINITE', input: 'revenue[1]' });
    expect(abcByShare([1], { a: 0.9, b: 0.8 })).toMatchObject({ ok: false, reason: 'OUT_OF_RANGE' });
  });
});

describe('data completeness', () => {
  test('halves what is stale and drops what is invalid or missing', () => {
    const good = { present: true, valid: true, verifiedDaysAgo: 10 };
    const fields = [
      { weight: 3, ...good },
      { weight: 3, ...good, verifiedDaysAgo: 366 },
      { weight: 2, ...good, valid: false },
      { weight: 2, ...good, present: false },
    ];
    expect(valueOf(completeness(fields))).toBeCloseTo(0.45, 12);
    expect(valueOf(completeness([{ weight: 1, ...good, verifiedDaysAgo: null }]))).toBe(0.5);
  });

  test('is refused when nothing carries weight', () => {
    expect(completeness([])).toMatchObject({ ok: false, reason: 'WEIGHTS_SUM_TO_ZERO' });
    const negative = { weight: -1, present: true, valid: true, verifiedDaysAgo: 1 };
    expect(completeness([negative])).toMatchObject({ ok: false, reason: 'OUT_OF_RANGE', input: 'weight' });
  });
});

describe('customer health', () => {
  const facts = {
    churnScore: 30,
    satisfaction: 80,
    contacts: { recent: 2, before: 5 },
    revenue: { recent: 150, usual: 100 },
  };

  test('is the weighted mean of its parts, and they add up to it', () => {
    const { score, parts } = valueOf(customerHealth(facts));
    // (40·70 + 25·80 + 15·66.67 + 10·75) / 90
    expect(score).toBeCloseTo(72.7778, 4);
    expect(parts.map(({ part, value }) => [part, Math.round(value)])).toEqual([
      ['RETENTION', 70],
      ['SATISFACTION', 80],
      ['ENGAGEMENT', 67],
      ['TREND', 75],
    ]);
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
    expect(parts.reduce((sum, { most }) => sum + most, 0)).toBeCloseTo(100, 9);
  });

  test('what is not known gives its weight to the rest, and too little is refused', () => {
    const silent = {
      ...facts,
      satisfaction: null,
      contacts: { recent: 0, before: 0 },
      revenue: { recent: 5, usual: 0 },
    };
    expect(valueOf(customerHealth(silent)).parts).toEqual([{ part: 'RETENTION', value: 70, points: 70, most: 100 }]);
    expect(customerHealth({ ...silent, churnScore: null })).toMatchObject({ reason: 'TOO_FEW_INDICATORS', need: 40 });
    const none = { RETENTION: 0, SATISFACTION: 0, ENGAGEMENT: 0, TREND: 0 };
    expect(customerHealth(facts, none)).toMatchObject({ reason: 'WEIGHTS_SUM_TO_ZERO' });
    expect(customerHealth({ ...facts, churnScore: 101 })).toMatchObject({
      reason: 'OUT_OF_RANGE',
      input: 'churnScore',
    });
  });
});
