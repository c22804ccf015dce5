import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  momentsOf,
  momentsOfShare,
  newcombe,
  normalDifference,
  sampleSizeForMargin,
  sampleSizeForMeans,
  sampleSizeForShares,
  welch,
} from '../index.js';
import { valueOf } from '../outcome.test-support.js';

// Student's sleep data (1908), the example of R's t.test.
const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

const sample = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 2, maxLength: 40 });

describe('Welch’s comparison', () => {
  test('gives what R prints for the sleep data', () => {
    const found = valueOf(welch(valueOf(momentsOf(drug1)), valueOf(momentsOf(drug2))));
    expect(found.statistic).toBeCloseTo(-1.8608, 4);
    expect(found.degreesOfFreedom).toBeCloseTo(17.776, 3);
    expect(found.p).toBeCloseTo(0.07939, 5);
    expect(found.low).toBeCloseTo(-3.3654832, 7);
    expect(found.high).toBeCloseTo(0.2054832, 7);
  });

  test('mirrors when groups change places, and ignores a common shift', () => {
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: -1000, max: 1000 }), (a, b, shift) => {
        const [first, second] = [valueOf(momentsOf(a)), valueOf(momentsOf(b))];
        const one = welch(first, second);
        if (!one.ok) {
          expect(one.reason).toBe('NO_VARIATION');
          return;
        }
        const other = valueOf(welch(second, first));
        expect(other.low).toBeCloseTo(-one.value.high, 6);
        expect(other.p).toBeCloseTo(one.value.p, 9);
        expect(one.value.low).toBeLessThanOrEqual(one.value.difference);
        expect(one.value.p >= 0 && one.value.p <= 1).toBe(true);
        const moved = welch({ ...first, mean: first.mean + shift }, { ...second, mean: second.mean + shift });
        expect(valueOf(moved).difference).toBeCloseTo(one.value.difference, 6);
      }),
    );
  });

  test('is refused for single values, or when nothing varies', () => {
    expect(momentsOf([1])).toMatchObject({ reason: 'TOO_FEW', have: 1, need: 2 });
    expect(momentsOf([1, Infinity])).toMatchObject({ reason: 'NOT_FINITE' });
    const flat = { n: 5, mean: 3, variance: 0 };
    expect(welch(flat, flat)).toMatchObject({ reason: 'NO_VARIATION' });
    expect(normalDifference(flat, flat)).toMatchObject({ reason: 'NO_VARIATION' });
    expect(welch({ ...flat, n: 1 }, flat)).toMatchObject({ reason: 'TOO_FEW' });
  });
});

describe('the effect of a campaign on shares', () => {
  // Counts of the MineThatData challenge (Hillstrom, 2008): visits and purchases after an e-mail, and without one.
  test.each([
    ['men’s mail, visits', 3894, 21_307, 2262, 0.07659, 0.069953, 0.083226],
    ['men’s mail, purchases', 267, 21_307, 122, 0.006805, 0.005, 0.00861],
    ['women’s mail, visits', 3238, 21_387, 2262, 0.045233, 0.038894, 0.051573],
    ['women’s mail, purchases', 189, 21_387, 122, 0.003111, 0.001499, 0.004723],
  ])('%s', (_name, successes, n, without, difference, low, high) => {
    const found = valueOf(
      normalDifference(valueOf(momentsOfShare(successes, n)), valueOf(momentsOfShare(without, 21_306))),
    );
    expect(Math.abs(found.difference - difference)).toBeLessThan(1e-6);
    expect(Math.abs(found.low - low)).toBeLessThan(1e-6);
    expect(Math.abs(found.high - high)).toBeLessThan(1e-6);
  });

  test('moments of counts are those of the zeros and ones', () => {
    const values = [1, 1, 0, 0, 0, 1, 0];
    const [a, b] = [valueOf(momentsOf(values)), valueOf(momentsOfShare(3, 7))];
    expect(a.mean).toBeCloseTo(b.mean, 14);
    expect(a.variance).toBeCloseTo(b.variance, 14);
  });
});

describe('Newcombe’s interval', () => {
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i of %i against %i of %i, of his table', (a, m, b, n, low, high) => {
    const found = valueOf(newcombe({ successes: a, n: m }, { successes: b, n }));
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('holds the difference, stays within −1 and 1, and mirrors', () => {
    const counted = fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([n, part]) => ({ successes: Math.round(part * n), n }));
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        const found = valueOf(newcombe(a, b));
        expect(found.low - 1e-12 <= found.difference && found.difference <= found.high + 1e-12).toBe(true);
        expect(found.low >= -1 - 1e-12 && found.high <= 1 + 1e-12).toBe(true);
        expect(valueOf(newcombe(b, a)).low).toBeCloseTo(-found.high, 12);
      }),
    );
  });

  test('is refused for an empty group', () => {
    expect(newcombe({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toMatchObject({ reason: 'NO_DATA' });
  });
});

describe('how many customers a question needs', () => {
  test('gives what R’s power.prop.test prints, rounded up', () => {
    expect(valueOf(sampleSizeForShares(0.5, 0.75, { alpha: 0.05, power: 0.9 }))).toBe(77);
  });

  test('gives the textbook sizes for means and for margins', () => {
    expect(valueOf(sampleSizeForMeans(0.5, 1))).toBe(63);
    expect(valueOf(sampleSizeForMargin(0.05))).toBe(385);
    expect(valueOf(sampleSizeForMargin(0.03))).toBe(1068);
  });

  test('asks for more when the effect is smaller, whichever way it goes', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, share, (p1, p2) => {
        fc.pre(Math.abs(p1 - p2) > 1e-3);
        const size = valueOf(sampleSizeForShares(p1, p2));
        expect(valueOf(sampleSizeForShares(p2, p1))).toBe(size);
        expect(valueOf(sampleSizeForShares(p1, (p1 + p2) / 2))).toBeGreaterThanOrEqual(size);
      }),
    );
  });

  test('is refused for no effect at all', () => {
    expect(sampleSizeForShares(0.1, 0.1)).toMatchObject({ reason: 'NO_VARIATION' });
    expect(sampleSizeForMeans(0, 1)).toMatchObject({ reason: 'NO_VARIATION' });
    expect(sampleSizeForMargin(0)).toMatchObject({ reason: 'OUT_OF_RANGE' });
  });
});
