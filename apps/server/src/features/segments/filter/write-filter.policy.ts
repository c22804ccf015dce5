import type { Condition, Filter } from './filter.policy.js';
import { writePast } from './past.policy.js';

type Given = Record<string, unknown>;

/**
 * A rule as the JSON of a CustomerFilter: what `parseFilter` reads back into the same rule. Conditions stand side by side
 * while their keys differ, so that it is hardly deeper than it was written.
 */
export function writeFilter(filter: Filter): Given {
  if (filter.kind === 'or') return filter.of.length === 0 ? { not: {} } : { or: filter.of.map(writeFilter) };
  if (filter.kind === 'not') return { not: writeFilter(filter.of) };
  if (filter.kind !== 'and') return writeCondition(filter);
  const beside: Given = {};
  const parts = filter.of.map(writeFilter);
  const meet = parts.findIndex((part) => {
    const key = Object.keys(part)[0] ?? '';
    if (Object.keys(part).length !== 1 || Object.hasOwn(beside, key)) return true;
    Object.assign(beside, part);
    return false;
  });
  return meet < 0 ? beside : { ...beside, and: parts.slice(meet) };
}

function writeCondition(condition: Condition): Given {
  switch (condition.kind) {
    case 'compare': {
      const { field, operator, operand } = condition;
      if (field.customKey === undefined) return { [field.key]: { [operator]: operand } };
      return { custom: [{ key: field.customKey, [field.type.toLowerCase()]: { [operator]: operand } }] };
    }
    case 'measure': {
      const { measure, operator, operand } = condition;
      const { name, ...settings } = measure;
      if (!('interaction' in settings)) return { [name]: { ...settings, [operator]: operand } };
      const { interaction, days } = settings;
      return { [name]: { days, ...(interaction === null ? {} : { kind: interaction }), [operator]: operand } };
    }
    case 'bought': {
      const days = condition.days === null ? {} : { days: condition.days };
      return condition.what === 'category'
        ? { boughtCategory: { categoryId: condition.id, ...days } }
        : { boughtProduct: { productId: condition.id, ...days } };
    }
    case 'noContact':
      return { noContact: { days: condition.days } };
    case 'tag':
      return { tag: { [condition.mode]: condition.ids } };
    case 'city':
      return { city: { [condition.operator]: condition.operand } };
    case 'segment':
      return { inSegment: { id: condition.id } };
    default:
      return writePast(condition);
  }
}
