import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  churnRisk,
  churnVerdict,
  defaultChurnWeights,
  nextExpectedDay,
  overdueRatio,
  purchaseCycle,
  type ChurnIndicators,
} from '../index.js';
import { valueOf } from '../outcome.test-support.js';

describe('the purchase cycle', () => {
  test('is the median gap between purchase days, with its spread', () => {
    const cycle = valueOf(purchaseCycle([0, 10, 30, 40, 140], 25));
    expect(cycle).toEqual({ days: 15, spread: 5, gaps: 4, shrunk: false });
    expect(valueOf(nextExpectedDay(140, cycle))).toBe(155);
    expect(valueOf(overdueRatio(30, cycle))).toBe(2);
  });

  test('leans on the cohort below three gaps', () => {
    expect(valueOf(purchaseCycle([0, 10], 40))).toEqual({ days: (10 + 80) / 3, spread: null, gaps: 1, shrunk: true });
    expect(valueOf(purchaseCycle([0, 10, 30], 40)).days).toBe((2 * 15 + 80) / 4);
  });

  test('is refused without two purchase days, or without a cohort to lean on', () => {
    expect(purchaseCycle([], 40)).toMatchObject({ ok: false, reason: 'TOO_FEW_PURCHASE_DAYS', have: 0, need: 2 });
    expect(purchaseCycle([5, 5.4, 5.9], 40)).toMatchObject({ ok: false, reason: 'TOO_FEW_PURCHASE_DAYS', have: 1 });
    expect(purchaseCycle([1, 5], null)).toMatchObject({ ok: false, reason: 'NO_COHORT' });
    expect(purchaseCycle([1, Number.NaN], 40)).toMatchObject({ ok: false, reason: 'NOT_FINITE' });
  });

  test('does not change with the order of days, repeats, or the calendar', () => {
    const days = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 0, maxLength: 15 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 20_000 }), (own, shift) => {
        const cycle = purchaseCycle(own, 30);
        expect(purchaseCycle([...own, ...own].reverse(), 30)).toEqual(cycle);
        const later = own.map((day) => day + shift);
        expect(purchaseCycle(later, 30)).toEqual(cycle);
        if (cycle.ok) expect(cycle.value.days).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('the churn rule', () => {
  const facts = { daysSinceLast: 100, cycleDays: 30, daysSinceContractEnd: null };

  test('allows three cycles, at least 60 and at most 365 days', () => {
    expect(valueOf(churnVerdict(facts))).toEqual({ churned: true, rule: 'CYCLE', limitDays: 90 });
    expect(valueOf(churnVerdict({ ...facts, daysSinceLast: 90 })).churned).toBe(false);
    expect(valueOf(churnVerdict({ ...facts, cycleDays: 2 })).limitDays).toBe(60);
    expect(valueOf(churnVerdict({ ...facts, cycleDays: 300 })).limitDays).toBe(365);
  });

  test('allows 180 days without a cycle', () => {
    expect(valueOf(churnVerdict({ ...facts, cycleDays: null, daysSinceLast: 180 })).churned).toBe(false);
    expect(valueOf(churnVerdict({ ...facts, cycleDays: null, daysSinceLast: 181 })).churned).toBe(true);
  });

  test('follows the contract where there is one', () => {
    const contract = (days: number) => churnVerdict({ ...facts, daysSinceContractEnd: days });
    expect(valueOf(contract(-5))).toEqual({ churned: false, rule: 'CONTRACT', limitDays: 30 });
    expect(valueOf(contract(29)).churned).toBe(false);
    expect(valueOf(contract(30)).churned).toBe(true);
  });

  test('says nothing about someone who never bought', () => {
    expect(churnVerdict({ ...facts, daysSinceLast: null })).toEqual({ ok: false, reason: 'NO_PURCHASE' });
  });
});

describe('the churn-risk score', () => {
  const nothing: ChurnIndicators = {
    overdueRatio: null,
    frequency: null,
    amount: null,
    interactions: null,
    satisfaction: null,
    complaints: null,
    usage: null,
  };

  test('weighs what is known and explains itself', () => {
    const risk = valueOf(
      churnRisk({
        overdueRatio: 2,
        frequency: { recent: 1, usual: 4 },
        amount: { recent: 100, usual: 100 },
        interactions: { recent: 1, usual: 2 },
        satisfaction: 30,
        complaints: { openSevere: 0, last90Days: 2 },
        usage: { recent: 0, usual: 3 },
      }),
    );
    expect(risk.score).toBeCloseTo(35 * 0.5 + 15 * 0.75 + 0 + 10 * 0.5 + 10 * 0.5 + 10 + 5, 12);
    expect(risk.band).toBe('MEDIUM');
    expect(risk.reasons.map((reason) => reason.sign)).toEqual(['OVERDUE', 'FREQUENCY_DROP', 'COMPLAINTS']);
    expect(risk.evidence).toBe(1);
  });

  test('spreads the weight over the signs with data', () => {
    const risk = valueOf(churnRisk({ ...nothing, overdueRatio: 2, satisfaction: 0 }));
    expect(risk.score).toBeCloseTo((100 * (17.5 + 10)) / 45, 12);
    expect(risk.evidence).toBeCloseTo(0.45, 12);
  });

  test('is refused below 40 % of the weight', () => {
    expect(churnRisk({ ...nothing, overdueRatio: 9 })).toMatchObject({ ok: false, reason: 'TOO_FEW_INDICATORS' });
    const drops = { frequency: { recent: 0, usual: 0 }, amount: { recent: 0, usual: 0 } };
    expect(churnRisk({ ...nothing, ...drops, overdueRatio: 9 })).toMatchObject({ reason: 'TOO_FEW_INDICATORS' });
  });

  test('refuses weights that say nothing and inputs that are no number', () => {
    const none = Object.fromEntries(Object.keys(defaultChurnWeights).map((sign) => [sign, 0]));
    const weights = none as unknown as typeof defaultChurnWeights;
    expect(churnRisk({ ...nothing, overdueRatio: 1 }, weights)).toMatchObject({ reason: 'WEIGHTS_SUM_TO_ZERO' });
    expect(churnRisk({ ...nothing, overdueRatio: Number.NaN })).toMatchObject({ reason: 'NOT_FINITE' });
    expect(churnRisk({ ...nothing, satisfaction: 101 })).toMatchObject({ reason: 'OUT_OF_RANGE' });
  });

  test('stays within 0–100, never falls when a sign worsens, and ignores the scale of weights', () => {
    const amount = fc.integer({ min: 0, max: 50 });
    const change = fc.option(fc.record({ recent: amount, usual: amount }));
    const indicators = fc.record({
      overdueRatio: fc.double({ min: 0, max: 10, noNaN: true }),
      frequency: change,
      amount: change,
      interactions: change,
      satisfaction: fc.double({ min: 0, max: 100, noNaN: true }),
      complaints: fc.option(fc.record({ openSevere: amount, last90Days: amount })),
      usage: change,
    });
    fc.assert(
      fc.property(indicators, fc.double({ min: 0, max: 5, noNaN: true }), (known, more) => {
        const risk = valueOf(churnRisk(known));
        expect(risk.score).toBeGreaterThanOrEqual(0);
        expect(risk.score).toBeLessThanOrEqual(100);
        expect(risk.reasons.length).toBeLessThanOrEqual(3);
        expect(risk.reasons.reduce((sum, reason) => sum + reason.points, 0)).toBeLessThanOrEqual(risk.score + 1e-9);
        const worse = valueOf(churnRisk({ ...known, overdueRatio: known.overdueRatio + more }));
        expect(worse.score).toBeGreaterThanOrEqual(risk.score - 1e-9);
        const doubled = Object.fromEntries(Object.entries(defaultChurnWeights).map(([sign, w]) => [sign, 2 * w]));
        expect(valueOf(churnRisk(known, doubled as typeof defaultChurnWeights)).score).toBeCloseTo(risk.score, 9);
      }),
    );
  });
});
