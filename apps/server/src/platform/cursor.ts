import { refuse, requestError } from './errors.js';

/** A place in an ordered list: the values of its sort columns, as text. Opaque to callers. */
export function writeCursor(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Reads a cursor of so many values. @throws BAD_USER_INPUT when it is not one of ours */
export function readCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every(isPlain)) return values;
  } catch {
    // falls through to the refusal
  }
  throw requestError('BAD_USER_INPUT', 'after: is not a cursor of this list.');
}

/** Reads a cursor of a list that runs from newest to oldest. @throws BAD_USER_INPUT when it is not one of ours */
export function readMoment(cursor: string): { at: string; id: string } {
  const [at, id] = readCursor(cursor, 2);
  const isOurs = typeof at === 'string' && typeof id === 'string' && isId(id) && !Number.isNaN(Date.parse(at));
  if (!isOurs) throw requestError('BAD_USER_INPUT', 'after: is not a cursor of this list.');
  return { at: new Date(at).toISOString(), id };
}

const isPlain = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of anything; others are simply not found. */
export const isId = (id: string): boolean => uuidPattern.test(id);

/** The id, or a BAD_INPUT refusal naming the field. */
export function requireId(id: string, field: readonly string[]): string {
  if (!isId(id)) throw refuse('BAD_INPUT', 'This is not an id.', field);
  return id.toLowerCase();
}
