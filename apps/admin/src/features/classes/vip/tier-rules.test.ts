import { expect, test } from 'vitest';
import { boundsOf, numbersOf, withNumbers, type TierRules } from './tier-rules.js';

const rules: TierRules = {
  weights: {},
  graceDays: 90,
  classes: [
    {
      ...{ key: 'GOLD', zh: '金卡', en: 'Gold' },
      ways: [
        [
          { fact: 'kind', op: 'in', value: ['INDIVIDUAL'] },
          { fact: 'revenue365', op: 'gte', value: 32_000 },
        ],
        [{ fact: 'revenue365', op: 'gte', measure: 'TOP_COUNT', at: 0.005 }],
      ],
    },
    { key: 'NONE', zh: '非VIP', en: 'None', ways: [] },
  ],
};

test('a form changes the numbers of the rules and nothing else', () => {
  expect(boundsOf(rules.classes[0]!, 'ways')).toEqual([
    { name: 'GOLD.ways.0.1', fact: 'revenue365', among: ['INDIVIDUAL'], value: 32_000, isShare: false },
    { name: 'GOLD.ways.1.0', fact: 'revenue365', among: [], value: 0.5, isShare: true },
  ]);
  const changed = withNumbers(rules, {
    ...{ graceDays: '30', 'GOLD.ways.0.1': '40000', 'GOLD.ways.1.0': '2' },
    ...{ 'GOLD.rankPoints': '150', 'GOLD.dedicatedAgent': 'on', 'GOLD.giftBudget': '800' },
  });
  expect(changed).toMatchObject({ weights: {}, graceDays: 30 });
  expect(changed.classes[0]!.ways).toEqual([
    [
      { fact: 'kind', op: 'in', value: ['INDIVIDUAL'] },
      { fact: 'revenue365', op: 'gte', value: 40_000 },
    ],
    [{ fact: 'revenue365', op: 'gte', measure: 'TOP_COUNT', at: 0.02 }],
  ]);
  expect(changed.classes[0]!.benefits).toEqual({
    ...{ rankPoints: 150, dedicatedAgent: true, giftBudget: 800, eventBudget: 0 },
  });
  expect(changed.classes[1]).toMatchObject({ key: 'NONE', ways: [] });
  expect(numbersOf(changed)).toMatchObject({
    ...{ graceDays: 30, 'GOLD.ways.0.1': 40_000, 'GOLD.ways.1.0': 2 },
    ...{ 'GOLD.rankPoints': 150, 'GOLD.dedicatedAgent': true, 'GOLD.eventBudget': 0 },
  });
});
