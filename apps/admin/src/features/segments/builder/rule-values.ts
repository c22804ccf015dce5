import type { CustomerFilter } from '../../../gql/graphql.js';
import { customKeyOf, ruleFieldOf, type RuleKind } from './rule-fields.js';
import { isValueless, KEPT } from './rule-operators.js';

/** A fact within the last days: how many days, how much, about what. */
export interface Windowed {
  days?: number | null;
  /** Two for a comparison between them. */
  amount?: string | number | null | readonly unknown[];
  id?: string | null;
  kind?: string | null;
}

/** Where somebody stood or what happened on days that are fixed. */
export interface Past {
  stage?: string | null;
  scheme?: string | null;
  key?: string | null;
  on?: string | null;
  from?: string | null;
  to?: string | null;
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
  const compared = ofAmount(operator, amount, holds);
  return isDays(days) && compared ? { days, ...compared } : null;
}

function ofBought(idName: string, value: unknown): Comparator | null {
  const { id, days } = (value ?? {}) as Windowed;
  if (!isText(id)) return null;
  return isDays(days) ? { [idName]: id, days } : { [idName]: id };
}

function ofContacted(operator: string, value: unknown): Comparator | null {
  const { days, kind, amount } = (value ?? {}) as Windowed;
  if (!isDays(days)) return null;
  const window = { days, ...(isText(kind) && { kind }) };
  const compared = ofAmount(operator, amount, isNumber);
  if (compared) return { ...window, ...compared };
  // Without a number: at least once.
  return operator === 'gte' && (amount === null || amount === undefined) ? window : null;
}

/** The parts of a condition on fixed days: those that must be given, then those that may. */
function ofPast(value: unknown, required: readonly (keyof Past)[], optional: readonly (keyof Past)[] = []) {
  const given = (value ?? {}) as Past;
  if (!required.every((name) => isText(given[name]))) return null;
  return Object.fromEntries(
    [...required, ...optional].filter((name) => isText(given[name])).map((name) => [name, given[name]]),
  );
}

const comparators: Record<RuleKind, (operator: string, value: unknown) => Comparator | null> = {
  enum: (operator, value) => (!isList(value) ? null : operator === 'notIn' ? { notIn: value } : oneOrMore(value)),
  text: ofText,
  record: (_, value) => (isList(value) ? oneOrMore(value) : null),
  time: ofTime,
  date: (operator, value) => ofAmount(operator, value, isText),
  decimal: (operator, value) => ofAmount(operator, value, isDecimal),
  number: (operator, value) => ofAmount(operator, value, isNumber),
  tag: (operator, value) => (isList(value) ? { [operator]: value } : null),
  spent: (operator, value) => ofWindow(operator, value, isDecimal),
  ordered: (operator, value) => ofWindow(operator, value, isNumber),
  category: (_, value) => ofBought('categoryId', value),
  product: (_, value) => ofBought('productId', value),
  noContact: (_, value) => (isDays(value) ? { days: value } : null),
  contacted: ofContacted,
  segment: (_, value) => (isText(value) ? { id: value } : null),
  stageOn: (_, value) => ofPast(value, ['stage', 'on']),
  enteredStage: (_, value) => ofPast({ stage: value }, ['stage']),
  inClass: (_, value) => ofPast(value, ['scheme'], ['key', 'on']),
  purchased: (_, value) => ofPast(value, ['from', 'to']),
  custom: (operator, value) => ofCustom(operator, value),
};

function ofCustom(operator: string, value: unknown): Comparator | null {
  const [type = '', comparison = ''] = operator.split('.');
  if (isValueless(operator)) return { [type]: { isNull: comparison === 'null' } };
  if (comparison === 'between')
    return isPair(value, (one) => isNumber(one) || isText(one)) ? { [type]: { between: value } } : null;
  const given = typeof value === 'boolean' || isNumber(value) || isText(value) || isList(value);
  return given ? { [type]: { [comparison]: value } } : null;
}

/** The filter a rule means; null while its value is incomplete. */
export function filterOfRule({ field, operator, value }: Rule): CustomerFilter | null {
  if (operator === KEPT) return { [field]: value };
  const known = ruleFieldOf(field);
  if (!known) return null;
  const key = customKeyOf(field);
  if (key === null && isValueless(operator)) return { [field]: { isNull: operator === 'null' } };
  const comparator = comparators[known.kind](operator, value);
  if (!comparator) return null;
  return key === null ? { [field]: comparator } : { custom: [{ key, ...comparator }] };
}
