import type { AuditChanges } from '../../platform/audit.js';
import { isId } from '../../platform/cursor.js';

/** Columns that are never told: what is secret, and what changes with every write. */
const untold = /(^|_)(sealed|hash|wrapped|mac)$|^(id|customer_id|version|updated_at|created_at)$/;
/** What mutations are given that must be kept nowhere. */
const secret = /password|secret|token|otp|recovery|proof|challenge|oneTimeCode|clientMutationKey|expectedVersion/i;

type Row = Readonly<Record<string, unknown>>;

/** A column by its name in the API. */
export const camel = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What differs between two images of a row, by the names of the API; null stands for no row. */
export function changesOf(before: Row | null, after: Row | null, without: readonly string[] = []): AuditChanges {
  const columns = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const changes: Record<string, readonly [unknown, unknown]> = {};
  for (const column of columns) {
    if (untold.test(column) || without.includes(column)) continue;
    const [old, now] = [before?.[column] ?? null, after?.[column] ?? null];
    if (!isSame(old, now)) changes[camel(column)] = [old, now];
  }
  return changes;
}

/** What a mutation was given, as changes from nothing known: the fallback where no rows are compared, or none differs. */
export function changesGiven(given: Row, without: readonly string[] = []): AuditChanges {
  const input = typeof given.input === 'object' && given.input !== null ? (given.input as Row) : {};
  const all = { ...Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'input')), ...input };
  const isTold = (name: string): boolean => !secret.test(name) && !without.includes(name);
  const told = Object.entries(all).filter(([name, value]) => value !== undefined && isTold(name));
  return Object.fromEntries(told.map(([name, value]) => [name, [null, value]]));
}

const ids = /(^id|Id)$/;

/** Every id of ours among what a mutation was given: ids of other systems may name a person, and are told with the values. */
export function idsGiven(given: Row): string[] {
  return Object.entries(changesGiven(given)).flatMap(([name, [, value]]) =>
    ids.test(name) && typeof value === 'string' && isId(value) ? [value] : [],
  );
}
