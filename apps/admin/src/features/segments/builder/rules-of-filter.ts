import { customFieldName, ruleFieldOf, type RuleKind } from './rule-fields.js';
import { KEPT } from './rule-operators.js';
import type { Rule } from './rule-values.js';

type Comparator = Record<string, unknown>;

const windowed = (given: Comparator) =>
  Object.entries(given)
    .filter(([operator]) => operator !== 'days')
    .map(([operator, amount]) => ({ operator, value: { days: given['days'], amount } }));

/** As often as the comparison says; at least once without one. */
function contacted({ days, kind = null, ...compared }: Comparator) {
  const pairs = Object.entries(compared);
  return (pairs.length > 0 ? pairs : [['gte', null] as const]).map(([operator, amount]) => ({
    operator,
    value: { days, kind, amount },
  }));
}

const asIs = (given: Comparator) => [{ operator: 'is', value: given }];

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
  date: each,
  decimal: each,
  number: each,
  tag: each,
  spent: windowed,
  ordered: windowed,
  category: (given) => [{ operator: 'is', value: { id: given['categoryId'], days: given['days'] ?? null } }],
  product: (given) => [{ operator: 'is', value: { id: given['productId'], days: given['days'] ?? null } }],
  noContact: (given) => [{ operator: 'days', value: given['days'] }],
  contacted,
  segment: (given) => [{ operator: 'is', value: given['id'] }],
  stageOn: asIs,
  enteredStage: (given) => [{ operator: 'is', value: given['stage'] }],
  inClass: asIs,
  purchased: asIs,
  custom: each,
};

const present = (given: Comparator): Comparator =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));

/** The rules one field of a filter means: usually one; `{ gte, lte }` are two. Unknown fields are kept. */
export function rulesOfField(field: string, comparator: Comparator): Rule[] {
  const known = ruleFieldOf(field);
  if (!known) return [{ field, operator: KEPT, value: comparator }];
  const { isNull, ...given } = present(comparator);
  const rules = Object.keys(given).length > 0 ? readers[known.kind](given).map((part) => ({ field, ...part })) : [];
  if (typeof isNull === 'boolean') rules.push({ field, operator: isNull ? 'null' : 'notNull', value: null });
  return rules;
}

/** The rules that own fields mean. */
export function rulesOfCustom(filters: readonly Comparator[]): Rule[] {
  return filters.flatMap(({ key, ...byType }) =>
    Object.entries(present(byType)).flatMap(([type, comparator]) =>
      (type === 'choice' ? listed : each)(present(comparator as Comparator)).map(({ operator, value }) => ({
        field: customFieldName(String(key)),
        ...(operator === 'isNull'
          ? { operator: `${type}.${value === true ? 'null' : 'notNull'}`, value: null }
          : { operator: `${type}.${operator}`, value }),
      })),
    ),
  );
}
