import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const momentPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
/** As PostgreSQL writes a moment into JSON when the session's zone is UTC. */
const utcPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?\+00:00$/;
const decimalPattern = /^-?\d{1,15}(\.\d{1,6})?$/;

const bad = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

function inRange(moment: Date): boolean {
  const year = moment.getUTCFullYear();
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

function parseMoment(value: unknown): Date {
  const moment = typeof value === 'string' && momentPattern.test(value) ? new Date(value) : null;
  if (!moment || Number.isNaN(moment.getTime())) throw bad('A moment is written 2026-11-21T09:30:00Z.');
  if (!inRange(moment)) throw bad(`A moment lies between ${EARLIEST_YEAR} and ${LATEST_YEAR}.`);
  return moment;
}

function parseDay(value: unknown): string {
  const day = typeof value === 'string' && dayPattern.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw bad('A date is written 2026-11-21.');
  }
  if (!inRange(day)) throw bad(`A date lies between ${EARLIEST_YEAR} and ${LATEST_YEAR}.`);
  return value as string;
}

function parseDecimal(value: unknown): string {
  if (typeof value !== 'string' || !decimalPattern.test(value)) {
    throw bad('A decimal is a string such as "1234.50", with at most 15 digits before the point.');
  }
  return value;
}

/** Moments arrive as Date from entities and as text from SQL's JSON; both leave as UTC with milliseconds. */
function writeMoment(value: unknown): string {
  if (typeof value === 'string' && utcPattern.test(value)) {
    return `${value.slice(0, 19)}.${value.slice(20, -6).padEnd(3, '0')}Z`;
  }
  const moment = value instanceof Date ? value : new Date(value as string);
  if (Number.isNaN(moment.getTime())) throw new TypeError('not a moment');
  return moment.toISOString();
}

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment in UTC, such as 2026-11-21T09:30:00.000Z. Years 1900 to 2100.',
  serialize: writeMoment,
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : null),
});

export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day without a time, such as 2026-11-21. Years 1900 to 2100.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10)),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number as a string, such as "1234.50".',
  serialize: (value) => String(value),
  parseValue: parseDecimal,
  parseLiteral: (node) => parseDecimal(node.kind === Kind.STRING ? node.value : null),
});

/** Copies plain data without prototype keys, so that nothing a caller sends can reach an object's prototype. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__proto__')
      .map(([key, inner]) => [key, plain(inner)]),
  );
}

export const Json = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: plain,
  parseLiteral: (node, variables) => plain(valueFromASTUntyped(node, variables)),
});
