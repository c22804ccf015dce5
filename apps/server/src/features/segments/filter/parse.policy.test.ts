import { expect, test } from 'vitest';
import { FilterFault } from './comparison.policy.js';
import { conditionsOf } from './filter.policy.js';
import { DEEPEST_FILTER, MOST_CONDITIONS, parseFilter } from './parse.policy.js';
import { customFields } from './random-filter.test-support.js';

const knowledge = { decimals: 2, customFields };

function faultOf(input: unknown, decimals = 2): { path: string; message: string } {
  try {
    parseFilter(input, { ...knowledge, decimals });
  } catch (error) {
    if (error instanceof FilterFault) return { path: error.path.join('.'), message: error.message };
    throw error;
  }
  throw new Error('the filter was taken');
}

const nested = (levels: number): object => (levels === 1 ? { orders: { eq: 1 } } : { not: nested(levels - 1) });

test.each([
  ['an unknown field', { nope: { eq: 1 } }, 'nope'],
  ['an inherited name', { constructor: { eq: 1 } }, 'constructor'],
  ['an unknown comparison', { and: [{ kind: { like: 'x' } }] }, 'and.0.kind.like'],
  ['an unknown value', { or: [{ stage: { in: ['LOYAL', 'GONE'] } }] }, 'or.0.stage.in.1'],
  ['a wrong type', { orders: { gte: '3' } }, 'orders.gte'],
  ['no number', { orders: { gte: Number.NaN } }, 'orders.gte'],
  ['an empty comparison', { name: {} }, 'name'],
  ['an empty list', { stage: { in: [] } }, 'stage.in'],
  ['an empty or', { or: [] }, 'or'],
  ['a list where an object belongs', { not: [] }, 'not'],
  ['a window of no days', { spent: { days: 0, gte: '1' } }, 'spent.days'],
  ['a window without its comparison', { ordered: { days: 7 } }, 'ordered'],
  ['half a range', { value: { between: ['1'] } }, 'value.between'],
  ['an amount with too many decimals', { spent: { days: 7, gte: '1.005' } }, 'spent.gte'],
  ['an id that is none', { inSegment: { id: 'x' } }, 'inSegment.id'],
  ['a custom field nobody made', { custom: [{ key: 'nope', text: { eq: 'x' } }] }, 'custom.0.key'],
  ['a custom field compared by another type', { custom: [{ key: 'size', text: { eq: 'x' } }] }, 'custom.0.text'],
  ['a fact that is always known', { orders: { isNull: true } }, 'orders.isNull'],
  ['another year', { createdAt: { gte: '3026-01-01T00:00:00Z' } }, 'createdAt.gte'],
])('%s is refused with its path', (_what, input, path) => {
  expect(faultOf(input).path).toBe(path);
});

test('whole currencies have no decimals', () => {
  expect(faultOf({ value: { gte: '1.5' } }, 0).message).toContain('0 decimals');
});

test('a filter may be six levels deep and no deeper', () => {
  expect(conditionsOf(parseFilter(nested(DEEPEST_FILTER), knowledge))).toHaveLength(1);
  expect(faultOf(nested(DEEPEST_FILTER + 1)).path).toBe(Array(DEEPEST_FILTER).fill('not').join('.'));
});

test('a filter has at most fifty conditions', () => {
  const of = (count: number) => ({ or: Array.from({ length: count }, (_, i) => ({ orders: { eq: i } })) });
  expect(conditionsOf(parseFilter(of(MOST_CONDITIONS), knowledge))).toHaveLength(MOST_CONDITIONS);
  expect(faultOf(of(MOST_CONDITIONS + 1)).message).toContain('at most 50');
  const wide = { and: Array.from({ length: 49 }, () => ({ orders: { gte: 1, lt: 5 } })) };
  expect(faultOf(wide).path).toBe('and.25.orders');
});

test('what is absent or null says nothing', () => {
  expect(parseFilter({ and: [{ stage: null }], kind: undefined }, knowledge)).toEqual({ kind: 'and', of: [] });
});
