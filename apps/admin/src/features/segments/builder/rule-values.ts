import type { CustomerFilter } from '../../../gql/graphql.js';
import { customKeyOf, ruleFieldOf, type RuleKind } from './rule-fields.js';
import { isValueless } from './rule-operators.js';

/** A fact within the last days: how many days, how much, about what. */
export interface Windowed {
  days?: number | null;
  amount?: string | number | null;
  id?: string | null;
  kind?: string | null;
}

/** One rule of the builder. */
export interface Rule {
  field: string;
  operator: string;
  value: unknown;
}

type Comparator = Record<string, unknown>;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isList = (value: unknown): value is string[] => Array.isArray(value) && value.length > 0 && value.every(isText);
const isDecimal = (value: unknown): boolean => isText(value) && Number.isFinite(Number(value));
const isDays = (value: unknown): value is number => isNumber(value) && value >= 1;

const isPair = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(holds);

/** One value is `eq`, several are `in`: the same meaning in fewer words. */
const oneOrMore = (value: string[]): Comparator => (value.length === 1 ? { eq: value[0] } : { in: value });

function ofText(operator: string, value: unknown): Comparator | null {
  if (operator === 'in') return isList(value) ? { in: value } : null;
  return isText(value) ? { [operator]: value } : null;
}

function ofTime(operator: string, value: unknown): Comparator | null {
  const fits = operator === 'withinDays' || operator === 'olderThanDays' ? isDays(value) : isText(value);
  return fits ? { [operator]: value } : null;
}

function ofAmount(operator: string, value: unknown, holds: (one: unknown) => boolean): Comparator | null {
  const fits = operator === 'between' ? isPair(value, holds) : holds(value);
  return fits ? { [operator]: value } : null;
}

function ofWindow(operator: string, value: unknown, holds: (one: unknown) => boolean): Comparator | null {
  const { days, amount } = (value ?? {}) as Windowed;
  return isDays(days) && holds(amount) ? { days, [operator]: amount } : null;
}

function ofBought(idName: string, value: unknown): Comparator | null {
  const { id, days } = (value ?? {}) as Windowed;
  if (!isText(id)) return null;
  return isDays(days) ? { [idName]: id, days } : { [idName]: id };
}

function ofContacted(value: unknown): Comparator | null {
  const { days, kind, amount } = (value ?? {}) as Windowed;
  if (!isDays(days)) return null;
  return { days, ...(isText(kind) && { kind }), ...(isNumber(amount) && { gte: amount }) };
}

const comparators: Record<RuleKind, (operator: string, value: unknown) => Comparator | null> = {
  enum: (operator, value) => (!isList(value) ? null : operator === 'notIn' ? { notIn: value } : oneOrMore(value)),
  text: ofText,
  record: (_, value) => (isList(value) ? oneOrMore(value) : null),
  time: ofTime,
  decimal: (operator, value) => ofAmount(operator, value, isDecimal),
  number: (operator, value) => ofAmount(operator, value, isNumber),
  tag: (operator, value) => (isList(value) ? { [operator]: value } : null),
  spent: (operator, value) => ofWindow(operator, value, isDecimal),
  ordered: (operator, value) => ofWindow(operator, value, isNumber),
  category: (_, value) => ofBought('categoryId', value),
  product: (_, value) => ofBought('productId', value),
  noContact: (_, value) => (isDays(value) ? { days: value } : null),
  contacted: (_, value) => ofContacted(value),
  segment: (_, value) => (isText(value) ? { id: value } : null),
  custom: (operator, value) => ofCustom(operator, value),
};

function ofCustom(operator: string, value: unknown): Comparator | null {
  const [type = '', comparison = ''] = operator.split('.');
  const given = typeof value === 'boolean' || isNumber(value) || isText(value) || isList(value);
  return given ? { [type]: { [comparison]: value } } : null;
}

/** The filter a rule means; null while its value is incomplete. */
export function filterOfRule({ field, operator, value }: Rule): CustomerFilter | null {
  const known = ruleFieldOf(field);
  if (!known) return null;
  if (isValueless(operator)) return { [field]: { isNull: operator === 'null' } };
  const comparator = comparators[known.kind](operator, value);
  if (!comparator) return null;
  const key = customKeyOf(field);
  return key === null ? { [field]: comparator } : { custom: [{ key, ...comparator }] };
}
