import { RelationType } from '@kehu/schema';
import { expect, test } from 'vitest';
import { reciprocalOf, relationEdges } from './relation.policy.js';

test.each(RelationType.keys.map((type) => [type]))('the reciprocal of the reciprocal of %s is itself', (type) => {
  expect(RelationType.keys).toContain(reciprocalOf(type));
  expect(reciprocalOf(reciprocalOf(type))).toBe(type);
});

test.each([
  ['PARENT', 'CHILD'],
  ['SPOUSE', 'SPOUSE'],
  ['PARENT_COMPANY', 'SUBSIDIARY'],
  ['SUPPLIER', 'CLIENT'],
  ['REFERRER', 'REFEREE'],
  ['DECISION_MAKER', 'DECIDES_FOR'],
] as const)('my %s has me as %s', (type, back) => {
  expect(relationEdges({ fromId: 'a', toId: 'b', type })).toEqual({
    ok: true,
    value: [
      { fromId: 'a', toId: 'b', type },
      { fromId: 'b', toId: 'a', type: back },
    ],
  });
});

test('nobody is related to himself', () => {
  expect(relationEdges({ fromId: 'a', toId: 'a', type: 'FRIEND' })).toMatchObject({ ok: false, rule: 'self' });
});
