import { customFieldName, ruleFieldOf, type RuleKind } from './rule-fields.js';
import type { Rule } from './rule-values.js';

type Comparator = Record<string, unknown>;

const windowed = (given: Comparator) =>
  Object.entries(given)
    .filter(([operator]) => operator !== 'days')
    .map(([operator, amount]) => ({ operator, value: { days: given['days'], amount } }));

const each = (given: Comparator) => Object.entries(given).map(([operator, value]) => ({ operator, value }));

/** A choice is always shown as a list: `eq` is a list of one. */
const listed = (given: Comparator) =>
  each(given).map(({ operator, value }) =>
    operator === 'eq' ? { operator: 'in', value: [value] } : { operator, value },
  );

const readers: Record<RuleKind, (given: Comparator) => { operator: string; value: unknown }[]> = {
  enum: listed,
  text: each,
  record: listed,
  time: each,
  decimal: each,
  number: each,
  tag: each,
  spent: windowed,
  ordered: windowed,
  category: (given) => [{ operator: 'is', value: { id: given['categoryId'], days: given['days'] ?? null } }],
  product: (given) => [{ operator: 'is', value: { id: given['productId'], days: given['days'] ?? null } }],
  noContact: (given) => [{ operator: 'days', value: given['days'] }],
  contacted: (given) => [
    { operator: 'gte', value: { days: given['days'], kind: given['kind'] ?? null, amount: given['gte'] ?? null } },
  ],
  segment: (given) => [{ operator: 'is', value: given['id'] }],
  custom: each,
};

const present = (given: Comparator): Comparator =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));

/** The rules one field of a filter means: usually one; `{ gte, lte }` are two. Unknown fields have none. */
export function rulesOfField(field: string, comparator: Comparator): Rule[] {
  const known = ruleFieldOf(field);
  if (!known) return [];
  const { isNull, ...given } = present(comparator);
  const rules = Object.keys(given).length > 0 ? readers[known.kind](given).map((part) => ({ field, ...part })) : [];
  if (typeof isNull === 'boolean') rules.push({ field, operator: isNull ? 'null' : 'notNull', value: null });
  return rules;
}

/** The rules that own fields mean. */
export function rulesOfCustom(filters: readonly Comparator[]): Rule[] {
  return filters.flatMap(({ key, ...byType }) =>
    Object.entries(present(byType)).flatMap(([type, comparator]) =>
      each(present(comparator as Comparator)).map(({ operator, value }) => ({
        field: customFieldName(String(key)),
        operator: `${type}.${operator}`,
        value,
      })),
    ),
  );
}
