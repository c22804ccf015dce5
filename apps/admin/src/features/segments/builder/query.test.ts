import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClassScheme, LifecycleStage } from '@kehu/schema';
import fc from 'fast-check';
import { buildSchema, getNamedType, isEnumType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { expect, test } from 'vitest';
import { customFieldName, ruleFields, type RuleField } from './rule-fields.js';
import { isValueless, operatorsFor } from './rule-operators.js';
import { filterOfQuery, queryOfFilter, type Query } from './query.js';
import type { Rule } from './rule-values.js';

const word = fc.stringMatching(/^[a-z王李0-9]{1,8}$/);
const days = fc.integer({ min: 1, max: 400 });
const decimal = fc
  .tuple(fc.nat(99_999), fc.nat(99))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`);
const list = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
const pairOr = (operator: string, one: fc.Arbitrary<unknown>) => (operator === 'between' ? fc.tuple(one, one) : one);

const day = fc.constantFrom('2025-02-28', '2026-01-01', '2026-11-21');

function valueFor({ kind, enumeration }: RuleField, operator: string): fc.Arbitrary<unknown> {
  if (isValueless(operator)) return fc.constant(null);
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
    case 'date':
      return pairOr(operator, day);
    case 'decimal':
      return pairOr(operator, decimal);
    case 'number':
      return pairOr(operator, fc.nat(500));
    case 'spent':
      return fc.record({ days, amount: pairOr(operator, decimal) });
    case 'ordered':
      return fc.record({ days, amount: pairOr(operator, fc.nat(50)) });
    case 'category':
    case 'product':
      return fc.record({ id: word, days: fc.option(days) });
    case 'noContact':
      return days;
    case 'contacted': {
      const amount = pairOr(operator, fc.nat(20));
      const kind = fc.option(fc.constantFrom('CALL', 'CHAT'));
      return fc.record({ days, kind, amount: operator === 'gte' ? fc.option(amount) : amount });
    }
    case 'segment':
      return word;
    case 'stageOn':
      return fc.record({ stage: fc.constantFrom(...LifecycleStage.keys), on: day });
    case 'enteredStage':
      return fc.constantFrom(...LifecycleStage.keys);
    case 'inClass':
      return fc.record(
        { scheme: fc.constantFrom(...ClassScheme.keys), key: word, on: day },
        { requiredKeys: ['scheme'] },
      );
    case 'purchased':
      return fc.record({ from: day, to: day });
    case 'custom':
      return customValue(operator);
  }
}

function customValue(operator: string): fc.Arbitrary<unknown> {
  const [type, comparison = ''] = operator.split('.');
  if (comparison === 'in' || comparison === 'notIn') return list;
  if (type === 'boolean') return fc.boolean();
  if (type === 'number') return pairOr(comparison, fc.nat(99));
  return type === 'date' ? pairOr(comparison, day) : word;
}

const fields: [string, RuleField][] = [
  ...Object.entries(ruleFields),
  [customFieldName('shoe-size'), { kind: 'custom', group: 'who' }],
];

const rule: fc.Arbitrary<Rule> = fc
  .constantFrom(...fields)
  .chain(([field, known]) =>
    fc
      .constantFrom(...operatorsFor(known))
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

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../../../../../packages/schema/schema.graphql'), 'utf8'),
);

const scalars: Record<string, unknown> = {
  ...{ String: 'word', ID: 'word', Int: 7, Float: 2.5, Boolean: true, Decimal: '12.50' },
  ...{ Date: '2026-11-21', DateTime: '2026-11-21T00:00:00.000Z' },
};

/** One value of a type of the API; of an input only these fields beside the required ones. */
function sample(type: GraphQLInputType, wanted: (name: string) => boolean = () => true): unknown {
  const named = getNamedType(type);
  const one = (): unknown => {
    if (isInputObjectType(named)) {
      const fields = Object.values(named.getFields()).filter(({ name }) => wanted(name));
      return Object.fromEntries(fields.map((field) => [field.name, sample(field.type)]));
    }
    if (named.name in scalars) return scalars[named.name];
    return isEnumType(named) ? named.getValues()[0]?.name : null;
  };
  // A list of a comparison is two values, as `between` takes them.
  return String(type).startsWith('[') ? [one(), one()] : one();
}

/** Every condition of the API alone: each field with each of its comparisons, and what it needs beside. */
function conditions(): Record<string, unknown>[] {
  const filter = schema.getType('CustomerFilter');
  if (!isInputObjectType(filter)) throw new Error('no CustomerFilter');
  const settings = new Set([
    'days',
    'kind',
    'key',
    'id',
    'categoryId',
    'productId',
    'scheme',
    'stage',
    'on',
    'from',
    'to',
  ]);
  return Object.values(filter.getFields())
    .filter(({ name }) => !['and', 'or', 'not', 'custom'].includes(name))
    .flatMap((field) => {
      const comparator = getNamedType(field.type);
      if (!isInputObjectType(comparator)) throw new Error(`${field.name} is no condition`);
      const operators = Object.keys(comparator.getFields()).filter((name) => !settings.has(name));
      return (operators.length > 0 ? operators : ['']).map((operator) => ({
        [field.name]: sample(field.type, (name) => name === operator || settings.has(name)),
      }));
    });
}

/** The same condition in the one form the builder writes: a choice of one is `in`. */
const alike = (filter: unknown): unknown =>
  JSON.parse(JSON.stringify(filter), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'in' in value && Array.isArray(value.in) && value.in.length === 1
      ? { eq: value.in[0] as unknown }
      : value,
  );

test('every condition the API knows is shown by a field of the builder and kept', () => {
  const all = conditions();
  expect(all.length).toBeGreaterThan(150);
  for (const filter of all) {
    const shown = queryOfFilter(filter);
    const [first] = shown.rules as Rule[];
    expect(ruleFields, JSON.stringify(filter)).toHaveProperty(first!.field);
    const { operator, field } = first!;
    const known: RuleField = ruleFields[field as keyof typeof ruleFields];
    // What is always known is refused by the API when asked whether it is.
    if (!(known.known && isValueless(operator)))
      expect(operatorsFor(known), JSON.stringify(filter)).toContain(operator);
    expect(alike(filterOfQuery(shown))).toEqual(alike(filter));
  }
});

test('a condition newer than this console is kept as it is', () => {
  const filter = { and: [{ orders: { gte: 3 } }, { not: { moonPhase: { is: 'FULL' } } }] } as never;
  expect(filterOfQuery(queryOfFilter(filter))).toEqual(filter);
});
