import fc from 'fast-check';
import { ChurnFeature, metricRegistry } from '@kehu/schema';
import { expect, test } from 'vitest';
import { signWords } from './churn-words.policy.js';
import { nextBestAction, type InsightFacts } from './insight.policy.js';
import type { AdviceSetting } from '../settings/setting.policy.js';
import { personaOf } from './persona.policy.js';

const nothing: InsightFacts = {
  stage: 'LEAD',
  orders: 0,
  purchaseDays: 0,
  daysSinceFirst: null,
  daysSinceLast: null,
  lastOrderId: null,
  net: 0,
  net365: 0,
  currency: 'CNY',
  abcClass: null,
  cycleDays: null,
  nextExpectedOn: null,
  orders90: 0,
  orders90Before: 0,
  contacts90: 0,
  daysSinceContact: null,
  churnScore: null,
  churnProbability: null,
  churnSign: null,
  expected365: null,
  value: null,
  completeness: 100,
  complaint: null,
  need: null,
};

const limits: AdviceSetting = {
  ...{ winBackScore: 66, winBackProbability: 60, dueFrom: 0.8, dueTo: 1.5, newFromDays: 7, newToDays: 60 },
  ...{ quietContactDays: 60, leadSilentDays: 14, leastCompleteness: 50 },
};

const buyer: InsightFacts = {
  ...nothing,
  stage: 'LOYAL',
  orders: 9,
  purchaseDays: 8,
  daysSinceFirst: 730,
  daysSinceLast: 20,
  lastOrderId: 'o1',
  net: 12_345,
  net365: 6_000,
  abcClass: 'A',
  cycleDays: 30,
  nextExpectedOn: '2026-07-10',
  orders90: 3,
  orders90Before: 2,
  contacts90: 4,
  daysSinceContact: 12,
};

test('the first of the rules that applies gives the action, with its evidence', () => {
  const action = (facts: Partial<InsightFacts>) => nextBestAction({ ...buyer, ...facts }, limits)?.action ?? null;
  expect(action({})).toBe(null);
  expect(action({ daysSinceLast: 24 })).toBe('REMIND');
  expect(action({ daysSinceLast: 46 })).toBe(null);
  expect(action({ daysSinceLast: 46, daysSinceContact: 60 })).toBe('CHECK_IN');
  expect(action({ daysSinceLast: 24, churnProbability: 0.6 })).toBe('WIN_BACK');
  expect(action({ churnScore: 67 })).toBe('WIN_BACK');
  expect(action({ churnScore: 67, abcClass: 'C' })).toBe(null);
  expect(action({ churnScore: 67, complaint: { id: 't1', number: 'T0001' } })).toBe('SETTLE_COMPLAINT');
  expect(action({ purchaseDays: 1, cycleDays: null, daysSinceLast: 7 })).toBe('WELCOME');
  expect(action({ purchaseDays: 1, cycleDays: null, daysSinceLast: 6 })).toBe(null);
  expect(action({ abcClass: 'C', completeness: 49 })).toBe('COMPLETE');
  expect(nextBestAction({ ...buyer, daysSinceLast: 46 }, { ...limits, dueTo: 2 })?.action).toBe('REMIND');
  expect(nextBestAction(nothing, limits)).toMatchObject({
    action: 'QUALIFY',
    en: 'The lead has never been followed up',
  });
});

test('the portrait says what is known, and nothing of what is not', () => {
  expect(personaOf(nothing).map(({ en }) => en)).toEqual(['Is in the stage “Lead”.']);
  const said = personaOf({ ...buyer, expected365: 7.6, value: 4_200, churnProbability: 0.13 });
  expect(said.map(({ zh }) => zh)).toEqual([
    '处于“忠诚客户”阶段，成为客户 2 年，共有 8 个购买日。',
    '累计净消费 ¥12,345，近一年 ¥6,000，属于 A 类。',
    '通常每 30 天购买一次，上次在 20 天前，下次应在 2026年7月10日前后。',
    '近 90 天购买 3 次，多于此前每 90 天的 2 次。',
    '近 90 天互动 4 次，最近一次在 12 天前。',
    '未来一年预计有 7.6 个购买日，预计价值 ¥4,200。',
    '未来 90 天不再购买的概率为 13%。',
  ]);
  expect(said.map(({ en }) => en)).toEqual([
    'Is in the stage “Loyal”, a customer for 2 years with 8 purchase days.',
    'Has spent ¥12,345 net, ¥6,000 of it in the last 12 months: class A.',
    'Buys about every 30 days, last 20 days ago; the next purchase is due about July 10, 2026.',
    'Bought 3 times in the last 90 days, more than the earlier average of 2 per 90 days.',
    '4 contacts in the last 90 days, most recently 12 days ago.',
    'Expected to buy on 7.6 days in the coming year, worth ¥4,200.',
    'Probability of not buying in the next 90 days: 13%.',
  ]);
  const fresh = { ...buyer, daysSinceFirst: 1, purchaseDays: 1, daysSinceContact: 0, contacts90: 1, orders90: 1 };
  expect(personaOf(fresh).map(({ en }) => en)).toEqual(
    expect.arrayContaining([
      'Is in the stage “Loyal”, a customer for 1 day with 1 purchase day.',
      'Bought once in the last 90 days, fewer than the earlier average of 2 per 90 days.',
      '1 contact in the last 90 days, most recently today.',
    ]),
  );
});

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const days = maybe(fc.integer({ min: 0, max: 20_000 }));
const share = maybe(fc.double({ min: 0, max: 1, noNaN: true }));
const sign = fc.record({
  f: fc.constantFrom(...ChurnFeature.keys),
  v: fc.double({ min: 0, max: 1e9, noNaN: true }),
  m: fc.double({ min: 0, max: 1e9, noNaN: true }),
  w: fc.constant(1),
});
const facts: fc.Arbitrary<InsightFacts> = fc.record({
  ...(Object.fromEntries(Object.entries(nothing).map(([key, value]) => [key, fc.constant(value)])) as never as Record<
    keyof InsightFacts,
    fc.Arbitrary<never>
  >),
  orders: fc.integer({ min: 0, max: 5 }),
  net: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  daysSinceFirst: days,
  daysSinceLast: days,
  daysSinceContact: days,
  cycleDays: maybe(fc.double({ min: 0, max: 5000, noNaN: true })),
  nextExpectedOn: maybe(fc.constant('2026-07-10')),
  abcClass: maybe(fc.constantFrom('A', 'B', 'C')),
  churnProbability: share,
  churnSign: maybe(sign.map(signWords)),
  expected365: maybe(fc.double({ min: 0, max: 400, noNaN: true })),
  value: maybe(fc.double({ min: -1e9, max: 1e9, noNaN: true })),
  completeness: fc.integer({ min: 0, max: 100 }),
});

test('every sentence has evidence that exists, and never says nothing at length', () => {
  fc.assert(
    fc.property(facts, (known) => {
      const said = [...personaOf(known), ...[nextBestAction(known, limits)].flatMap((advice) => advice ?? [])];
      for (const { zh, en, evidence } of said) {
        expect(`${zh}${en}`).not.toMatch(/null|undefined|NaN|Infinity|unknown|未知/);
        expect(evidence.length).toBeGreaterThan(0);
        for (const { kind, key } of evidence) if (kind === 'METRIC') expect(metricRegistry).toHaveProperty(key);
      }
    }),
  );
});
