import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customFieldName, ruleFields, type RuleField } from './rule-fields.js';
import { operatorsOf } from './rule-operators.js';
import { filterOfQuery, queryOfFilter, type Query } from './query.js';
import type { Rule } from './rule-values.js';

const word = fc.stringMatching(/^[a-z王李0-9]{1,8}$/);
const days = fc.integer({ min: 1, max: 400 });
const decimal = fc
  .tuple(fc.nat(99_999), fc.nat(99))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`);
const list = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
const pairOr = (operator: string, one: fc.Arbitrary<unknown>) => (operator === 'between' ? fc.tuple(one, one) : one);

function valueFor({ kind, enumeration }: RuleField, operator: string): fc.Arbitrary<unknown> {
  if (operator === 'null' || operator === 'notNull') return fc.constant(null);
  switch (kind) {
    case 'enum':
      return fc.uniqueArray(fc.constantFrom(...enumeration!.keys), { minLength: 1, maxLength: 3 });
    case 'text':
      return operator === 'in' ? list : word;
    case 'record':
    case 'tag':
      return list;
    case 'time':
      return operator.endsWith('Days') ? days : fc.constant('2026-11-21T00:00:00.000Z');
    case 'decimal':
      return pairOr(operator, decimal);
    case 'number':
      return pairOr(operator, fc.nat(500));
    case 'spent':
      return fc.record({ days, amount: decimal });
    case 'ordered':
      return fc.record({ days, amount: fc.nat(50) });
    case 'category':
    case 'product':
      return fc.record({ id: word, days: fc.option(days) });
    case 'noContact':
      return days;
    case 'contacted':
      return fc.record({ days, kind: fc.option(fc.constantFrom('CALL', 'CHAT')), amount: fc.option(fc.nat(20)) });
    case 'segment':
      return word;
    case 'custom':
      return operator.startsWith('number')
        ? fc.nat(99)
        : operator === 'choice.in'
          ? list
          : operator === 'boolean.eq'
            ? fc.boolean()
            : word;
  }
}

const fields: [string, RuleField][] = [
  ...Object.entries(ruleFields),
  [customFieldName('shoe-size'), { kind: 'custom', group: 'who' }],
];

const rule: fc.Arbitrary<Rule> = fc
  .constantFrom(...fields)
  .chain(([field, known]) =>
    fc
      .constantFrom(...operatorsOf[known.kind])
      .chain((operator) => valueFor(known, operator).map((value) => ({ field, operator, value }))),
  );

const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.record({
    combinator: fc.constantFrom('and' as const, 'or' as const),
    not: fc.boolean(),
    rules: fc.array(fc.oneof({ maxDepth: 3, withCrossShrink: true }, rule, tie('query')), { maxLength: 4 }),
  }),
}));

test('a filter shown in the builder and read back is the same filter', () => {
  fc.assert(
    fc.property(query, (given) => {
      const filter = filterOfQuery(given);
      if (!filter) return;
      expect(filterOfQuery(queryOfFilter(filter))).toEqual(filter);
    }),
    { numRuns: 500 },
  );
});

test('every kind of rule survives alone', () => {
  fc.assert(
    fc.property(rule, (given) => {
      const filter = filterOfQuery({ combinator: 'and', rules: [given] });
      expect(filter).not.toBeNull();
      expect(queryOfFilter(filter!).rules).toEqual([given]);
    }),
    { numRuns: 400 },
  );
});

test('an incomplete rule asks for nothing', () => {
  const rules = [
    { field: 'spent', operator: 'gte', value: { days: 90, amount: null } },
    { field: 'baseClass', operator: 'in', value: [] },
    { field: 'value', operator: 'gte', value: '' },
    { field: 'no-such-field', operator: 'eq', value: 'x' },
  ];
  expect(filterOfQuery({ combinator: 'and', rules })).toBeNull();
});

test('several fields of one filter object are rules that hold together', () => {
  const shown = queryOfFilter({ value: { gte: '1000', lt: '5000' }, baseClass: { eq: 'VIP' } });
  expect(shown.combinator).toBe('and');
  expect(shown.rules).toHaveLength(3);
});

test('a negated group is shown with its switch on', () => {
  const shown = queryOfFilter({ not: { or: [{ baseClass: { eq: 'VIP' } }, { orders: { gte: 3 } }] } });
  expect(shown).toMatchObject({ combinator: 'or', not: true });
});
