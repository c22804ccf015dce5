import { ClassScheme, InteractionKind, LifecycleStage } from '@kehu/schema';
import fc from 'fast-check';
import { operatorsOf, type Operator } from './comparison.policy.js';
import { filterFields, type FilterField } from './filter-field.policy.js';
import type { CustomFieldShape } from './parse.policy.js';
import { cities, classKeys, industries, names } from './random-world.test-support.js';

const shape = (key: string, type: CustomFieldShape['type']): [string, CustomFieldShape] => [
  key,
  { key, zh: `字段 ${key}`, en: `field ${key}`, type },
];

/** The custom fields of the random world. */
export const customFields = new Map([
  shape('size', 'NUMBER'),
  shape('since', 'DATE'),
  shape('level', 'CHOICE'),
  shape('gift', 'BOOLEAN'),
  shape('colours', 'CHOICE'),
  shape('note', 'TEXT'),
]);

const days = fc.constantFrom(1, 2, 7, 30, 90, 365);
const amount = fc.integer({ min: -50_000, max: 350_000 }).map((minor) => (minor / 100).toFixed(2));
const small = fc.oneof(
  fc.integer({ min: -1, max: 8 }),
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(0.5, 1.5, 2.25),
);
const moment = (now: Date) =>
  fc
    .integer({ min: -420 * 24, max: 24 })
    .map((hours) => new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000 + hours * 3_600_000).toISOString());
const text = fc.constantFrom('王伟', 'ann', 'C1', '茶', ...industries, ...cities, '"', '，且', '”、“');

function valueOf(field: Pick<FilterField, 'type' | 'enumeration' | 'key'>, now: Date): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'ENUM':
      return fc.constantFrom(...(field.enumeration?.keys ?? []));
    case 'TEXT':
      return text;
    case 'CHOICE':
      return fc.constantFrom('gold', 'silver', 'red', 'blue', 'none');
    case 'ID':
      return fc.constantFrom(...names.users);
    case 'TIME':
      return moment(now);
    case 'MONEY':
      return amount;
    case 'NUMBER':
      return small;
    case 'DATE':
      return fc.constantFrom('2024-02-29', '2025-12-31', '2026-01-01', '2026-11-01');
    case 'BOOLEAN':
      return fc.boolean();
  }
}

function operandOf(operator: Operator, value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (operator === 'isNull') return fc.boolean();
  if (operator === 'withinDays' || operator === 'olderThanDays') return days;
  if (operator === 'between') return fc.tuple(value, value);
  return operator === 'in' || operator === 'notIn' ? fc.array(value, { minLength: 1, maxLength: 3 }) : value;
}

const comparator = (operators: readonly Operator[], value: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc
    .uniqueArray(fc.constantFrom(...operators), { minLength: 1, maxLength: 2 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((operator) => [operator, operandOf(operator, value)]))));

const measureOperators: Operator[] = ['eq', 'gte', 'gt', 'lte', 'lt', 'between'];
const merged = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);

/** Conditions about fixed days, some of them today or to come. */
function past(now: Date): Record<string, fc.Arbitrary<object>> {
  const day = fc
    .integer({ min: -420, max: 2 })
    .map((days) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10));
  const between = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  const stage = fc.constantFrom(...LifecycleStage.keys).map((value) => ({ stage: value }));
  const on = day.map((value) => ({ on: value }));
  const none = { nil: {} };
  return {
    stageOn: merged(stage, on),
    enteredStage: stage,
    inClass: merged(
      fc.constantFrom(...ClassScheme.keys.slice(0, 4)).map((scheme) => ({ scheme })),
      fc.option(
        fc.constantFrom(...classKeys).map((key) => ({ key })),
        none,
      ),
      fc.option(on, none),
    ),
    purchased: between,
  };
}

/**
 * A random filter as a caller would send it, over every field and condition there is, or only those that `isWanted` takes:
 * a field's or condition's key, `custom` for all custom fields.
 */
export function randomFilter(
  now: Date,
  segmentIds: readonly string[] = [],
  isWanted: (key: string) => boolean = () => true,
): fc.Arbitrary<object> {
  const fields = filterFields
    .filter(({ key }) => isWanted(key))
    .map((field) => {
      const operators = operatorsOf[field.type].filter((operator) => field.isNullable || operator !== 'isNull');
      return comparator(operators, valueOf(field, now)).map((compared) => ({ [field.key]: compared }));
    });
  const custom = [...customFields.values()].map(({ key, type }) =>
    comparator(operatorsOf[type], valueOf({ type, key }, now)).map((compared) => ({
      custom: [{ key, [type.toLowerCase()]: compared }],
    })),
  );
  const counted = comparator(measureOperators, fc.integer({ min: 0, max: 4 }));
  const tagIds = fc.uniqueArray(fc.constantFrom(...names.tags), { minLength: 1, maxLength: 3 });
  const category = fc.constantFrom(...names.categories).map((categoryId) => ({ categoryId }));
  const product = fc.constantFrom(...names.products).map((productId) => ({ productId }));
  const window = days.map((value) => ({ days: value }));
  const maybeWindow = fc.option(window, { nil: {} });
  const kind = fc.option(
    fc.constantFrom(...InteractionKind.keys).map((value) => ({ kind: value })),
    { nil: {} },
  );
  const special = Object.entries({
    tag: fc.constantFrom('any', 'all', 'none').chain((mode) => fc.record({ [mode]: tagIds })),
    city: comparator(operatorsOf.TEXT, fc.constantFrom(...cities, 'o')),
    spent: merged(window, comparator(measureOperators, amount)),
    ordered: merged(window, counted),
    contacted: merged(window, kind, fc.option(counted, { nil: {} })),
    openTickets: counted,
    boughtCategory: merged(category, maybeWindow),
    boughtProduct: merged(product, maybeWindow),
    noContact: window,
    ...past(now),
    ...(segmentIds.length > 0 ? { inSegment: fc.constantFrom(...segmentIds).map((id) => ({ id })) } : {}),
  })
    .filter(([key]) => isWanted(key))
    .map(([key, value]) => value.map((given) => ({ [key]: given })));
  const { filter } = fc.letrec<{ filter: object; leaf: object }>((tie) => ({
    filter: fc.oneof(
      { depthSize: 'small', maxDepth: 4, withCrossShrink: true },
      tie('leaf'),
      fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map((and) => ({ and })),
      fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map((or) => ({ or })),
      tie('filter').map((not) => ({ not })),
    ),
    leaf: fc.oneof(
      { arbitrary: fc.oneof(...fields), weight: 5 },
      { arbitrary: fc.oneof(...custom), weight: isWanted('custom') ? 1 : 0 },
      { arbitrary: fc.oneof(...special), weight: 4 },
    ),
  }));
  return filter;
}
