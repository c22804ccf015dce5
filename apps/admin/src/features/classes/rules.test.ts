import { expect, test } from 'vitest';
import {
  withClassHigher,
  withNewClass,
  withNewTest,
  withNewWay,
  withoutClass,
  withoutTest,
  withTest,
  withWeight,
  type Rules,
} from './rules.js';

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

test('one test changes, all else stays', () => {
  const other = { fact: 'stage', op: 'in', value: ['LOYAL'] } as const;
  const [given] = withTest(rules, [0, 1, 0], other).classes;
  expect(given?.ways).toEqual([rules.classes[0]?.ways[0], [other]]);
  expect(withWeight(rules, 'margin', 50)).toEqual({ ...rules, weights: { margin: 50 } });
});

test('tests and ways come and go; a way without tests is none', () => {
  const more = withNewTest(withNewWay(rules, 0), 0, 2);
  expect(more.classes[0]?.ways.map((tests) => tests.length)).toEqual([1, 1, 2]);
  expect(withoutTest(withoutTest(more, [0, 2, 1]), [0, 2, 0])).toEqual(rules);
});

test('a new class stands before everybody left, with a key of its own; the order can change', () => {
  const twice = withNewClass(withNewClass(rules));
  expect(twice.classes.map(({ key }) => key)).toEqual(['A', 'CLASS_3', 'CLASS_4', 'B']);
  expect(withClassHigher(twice, 1).classes.map(({ key }) => key)).toEqual(['CLASS_3', 'A', 'CLASS_4', 'B']);
  expect(withClassHigher(rules, 0)).toEqual(rules);
  expect(withoutClass(withoutClass(twice, 1), 1)).toEqual(rules);
});
