import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestRemainder, starvationBound, vipCeilings, vipRankKey, vipTerms } from '../index.js';
import { valueOf } from '../outcome.test-support.js';

const points = fc.record({
  tier: fc.double({ min: 0, max: 250, noNaN: true }),
  severity: fc.double({ min: 0, max: 150, noNaN: true }),
  value: fc.double({ min: 0, max: 100, noNaN: true }),
  churn: fc.double({ min: 0, max: 60, noNaN: true }),
  promise: fc.double({ min: 0, max: 40, noNaN: true }),
});
const minutes = fc.record({ enqueued: fc.integer({ min: 0, max: 1e6 }), due: fc.integer({ min: 0, max: 1e6 }) });

describe('largest remainder', () => {
  test('keeps the sum: the classic thirds', () => {
    expect(valueOf(largestRemainder([33.3, 33.3, 33.4]))).toEqual([33, 33, 34]);
    expect(valueOf(largestRemainder([-0.5, 1.5]))).toEqual([0, 1]);
    expect(largestRemainder([1, Number.NaN])).toMatchObject({ ok: false, reason: 'NOT_FINITE' });
  });

  test('adds up exactly and moves nobody by one or more', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, (all) => {
        const whole = valueOf(largestRemainder(all));
        const total = Math.round(all.reduce((sum, value) => sum + value, 0));
        expect(whole.reduce((sum, value) => sum + value, 0) - total).toBe(0);
        whole.forEach((value, i) => expect(Math.abs(value - all[i]!)).toBeLessThanOrEqual(1));
        expect(whole.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe('the VIP queue', () => {
  test('explains a place in whole points that add up', () => {
    const own = { tier: 200, severity: 75.4, value: 33.5, churn: 20.2, promise: 0 };
    const { terms, total } = valueOf(vipTerms(own, { enqueued: 1000, due: 1060 }, 1010));
    expect(total).toBe(Math.round(200 + 75.4 + 33.5 + 20.2 + 25 - 25));
    expect(terms.map((term) => term.points)).toEqual([200, 75, 34, 20, 0, 25, -25]);
    expect(valueOf(vipRankKey(own, { enqueued: 1000, due: 1060 }))).toBeCloseTo(329.1 - 2500 - 530, 9);
  });

  test('keeps the order of two requests at any later minute', () => {
    fc.assert(
      fc.property(points, points, minutes, minutes, fc.integer({ min: 0, max: 1e6 }), (p, q, a, b, now) => {
        const keys = valueOf(vipRankKey(p, a)) - valueOf(vipRankKey(q, b));
        const priority = valueOf(vipTerms(p, a, now)).total - valueOf(vipTerms(q, b, now)).total;
        if (Math.abs(keys) > 1) expect(Math.sign(priority)).toBe(Math.sign(keys));
        expect(Math.abs(priority - keys)).toBeLessThanOrEqual(1.000001);
      }),
    );
  });

  test('lets nobody overtake after the bound', () => {
    expect(valueOf(starvationBound({ tier: 0, severity: 0, value: 0, churn: 0, promise: 0 }, 240))).toBe(240);
    fc.assert(
      fc.property(points, points, fc.tuple(target(), target()), fc.integer({ min: 0, max: 5000 }), (p, q, t, later) => {
        const first = valueOf(vipRankKey(p, { enqueued: 0, due: t[0] }));
        const second = valueOf(vipRankKey(q, { enqueued: later, due: later + t[1] }));
        if (second > first + 1e-6) expect(later).toBeLessThan(valueOf(starvationBound(p, 240)) + 1e-6);
      }),
    );
  });

  test('refuses points above their ceiling', () => {
    expect(vipRankKey({ ...vipCeilings, churn: 61 }, { enqueued: 0, due: 0 })).toMatchObject({
      ok: false,
      reason: 'OUT_OF_RANGE',
      input: 'churn',
    });
    expect(vipRankKey(vipCeilings, { enqueued: Number.NaN, due: 0 })).toMatchObject({ reason: 'NOT_FINITE' });
  });
});

function target() {
  return fc.integer({ min: 15, max: 255 });
}
