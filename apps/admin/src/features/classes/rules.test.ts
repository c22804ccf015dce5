import { expect, test } from 'vitest';
import { withNumber, withWeight, type Rules } from './rules.js';

const rules: Rules = {
  weights: { margin: 70 },
  classes: [
    {
      key: 'A',
      zh: '甲',
      en: 'A',
      ways: [[{ fact: 'orders', op: 'gt', value: 0 }], [{ fact: 'revenue', op: 'gte', measure: 'TOP_SHARE', at: 0.8 }]],
    },
    { key: 'B', zh: '乙', en: 'B', ways: [] },
  ],
};

test('one number changes, all else stays', () => {
  const [given] = withNumber(rules, [0, 0, 0], 3).classes;
  expect(given?.ways).toEqual([[{ fact: 'orders', op: 'gt', value: 3 }], rules.classes[0]?.ways[1]]);
  const [measured] = withNumber(rules, [0, 1, 0], 0.7).classes;
  expect(measured?.ways[1]).toEqual([{ fact: 'revenue', op: 'gte', measure: 'TOP_SHARE', at: 0.7 }]);
  expect(withWeight(rules, 'margin', 50)).toEqual({ ...rules, weights: { margin: 50 } });
});
