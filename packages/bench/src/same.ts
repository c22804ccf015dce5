const moment = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

/**
 * Whether two answers say the same, field by field: `null`, or the path to the first difference. A moment equals itself in
 * another notation, and so does a number.
 */
export function firstDifference(a: unknown, b: unknown, path = ''): string | null {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return `${path}: ${a.length} and ${b.length} entries`;
    return first(a.map((value, i) => () => firstDifference(value, b[i], `${path}[${i}]`)));
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return first(keys.map((key) => () => firstDifference(a[key], b[key], `${path}.${key}`)));
  }
  return isSame(a, b) ? null : `${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
}

function first(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const found = check();
    if (found !== null) return found;
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string' && moment.test(a) && moment.test(b)) {
    return Date.parse(a) === Date.parse(b);
  }
  const numbers = [a, b].every((value) => (typeof value === 'string' && value !== '') || typeof value === 'number');
  return numbers && Number(a) === Number(b);
}
