import { isValueOf } from '@kehu/schema';
import type { FieldType, FilterField } from './filter-field.policy.js';

/** How a fact is compared with what the filter gives. */
export type Operator =
  | 'eq'
  | 'in'
  | 'notIn'
  | 'contains'
  | 'gte'
  | 'gt'
  | 'lte'
  | 'lt'
  | 'between'
  | 'withinDays'
  | 'olderThanDays'
  | 'isNull';

/** What stands on the right of a comparison: a key, text, id, ISO moment, day, decimal text, number, or a list of them. */
export type Operand = string | number | boolean | readonly (string | number)[];

const ordered: readonly Operator[] = ['eq', 'gte', 'gt', 'lte', 'lt', 'between', 'isNull'];

/** The comparisons each type of field knows, in the order sentences tell them. `isNull` only where it can be unknown. */
export const operatorsOf: Readonly<Record<FieldType, readonly Operator[]>> = {
  ENUM: ['eq', 'in', 'notIn', 'isNull'],
  TEXT: ['eq', 'in', 'contains', 'isNull'],
  ID: ['eq', 'in', 'isNull'],
  TIME: ['gte', 'lt', 'withinDays', 'olderThanDays', 'isNull'],
  MONEY: ordered,
  NUMBER: ordered,
  DATE: ordered,
  BOOLEAN: ['eq', 'isNull'],
  CHOICE: ['eq', 'in', 'notIn', 'isNull'],
};

const LONGEST_TEXT = 200;
const LONGEST_LIST = 200;
/** Ten years: longer windows say nothing more. */
export const LONGEST_WINDOW = 3660;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;
const decimal = /^(-?)0*(\d{1,13})(?:\.(\d+))?$/;

/** Why a filter was refused, and where in it. */
export class FilterFault extends Error {
  constructor(
    message: string,
    readonly path: readonly string[],
  ) {
    super(message);
    this.name = 'FilterFault';
  }
}

/** An id in lower case. @throws FilterFault */
export function readId(value: unknown, path: readonly string[]): string {
  if (typeof value === 'string' && uuid.test(value)) return value.toLowerCase();
  throw new FilterFault('This is not an id.', path);
}

/** A whole number of days, 1 to LONGEST_WINDOW. @throws FilterFault */
export function readDays(value: unknown, path: readonly string[]): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LONGEST_WINDOW) return value;
  throw new FilterFault(`A window has 1 to ${LONGEST_WINDOW} days.`, path);
}

/** A list of 1 to 200 values. @throws FilterFault */
export function readList<T>(
  value: unknown,
  path: readonly string[],
  read: (item: unknown, path: readonly string[]) => T,
): T[] {
  if (!Array.isArray(value) || value.length === 0) throw new FilterFault('This list needs at least one value.', path);
  if (value.length > LONGEST_LIST) throw new FilterFault(`A list has at most ${LONGEST_LIST} values.`, path);
  return [...new Set(value.map((item, i) => read(item, [...path, String(i)])))];
}

/** The right side of a comparison, checked and in one form. `decimals` are those of the currency. @throws FilterFault */
export function readOperand(
  field: FilterField,
  operator: Operator,
  value: unknown,
  path: readonly string[],
  decimals: number,
): Operand {
  const one = (item: unknown, at: readonly string[]): string | number => readValue(field, item, at, decimals);
  switch (operator) {
    case 'isNull':
      if (typeof value === 'boolean') return value;
      throw new FilterFault('This is true or false.', path);
    case 'withinDays':
    case 'olderThanDays':
      return readDays(value, path);
    case 'in':
    case 'notIn':
      return readList(value, path, one);
    case 'between':
      if (Array.isArray(value) && value.length === 2) return value.map((item, i) => one(item, [...path, String(i)]));
      throw new FilterFault('Between takes two values, the lower first.', path);
    default:
      if (field.type === 'BOOLEAN' && typeof value === 'boolean') return value;
      return one(value, path);
  }
}

function readValue(field: FilterField, value: unknown, path: readonly string[], decimals: number): string | number {
  switch (field.type) {
    case 'ENUM':
      if (field.enumeration && isValueOf(field.enumeration, value)) return value;
      throw new FilterFault(`This is not a value of ${field.enumeration?.name}.`, path);
    case 'TEXT':
    case 'CHOICE':
      if (typeof value === 'string' && value.length >= 1 && value.length <= LONGEST_TEXT) return value;
      throw new FilterFault(`A text has 1 to ${LONGEST_TEXT} characters.`, path);
    case 'ID':
      return readId(value, path);
    case 'TIME':
      return readMoment(value, path);
    case 'DATE':
      return readDay(value, path);
    case 'MONEY':
      return readDecimal(value, path, decimals);
    case 'NUMBER':
      return readNumber(value, path);
    case 'BOOLEAN':
      throw new FilterFault('This is true or false.', path);
  }
}

/** A day as `2026-11-21`. @throws FilterFault */
export function readDay(value: unknown, path: readonly string[]): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new FilterFault('A date is written 2026-11-21.', path);
}

function isDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return day.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

function readMoment(value: unknown, path: readonly string[]): string {
  const at = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1900 || at.getUTCFullYear() > 2100) {
    throw new FilterFault('A moment is written 2026-11-21T09:30:00Z, between 1900 and 2100.', path);
  }
  return at.toISOString();
}

/** An amount as `-12.5`: no needless zeros, at most `decimals` places. @throws FilterFault */
export function readDecimal(value: unknown, path: readonly string[], decimals: number): string {
  const match = typeof value === 'string' ? decimal.exec(value) : null;
  if (!match) throw new FilterFault('An amount is a decimal string such as "1234.50".', path);
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) throw new FilterFault(`The currency has ${decimals} decimals.`, path);
  const text = fraction === '' ? (match[2] ?? '0') : `${match[2]}.${fraction}`;
  return match[1] === '-' && text !== '0' ? `-${text}` : text;
}

/** A finite number of at most fifteen digits. @throws FilterFault */
export function readNumber(value: unknown, path: readonly string[]): number {
  if (typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e15) return value === 0 ? 0 : value;
  throw new FilterFault('This is not a number.', path);
}
