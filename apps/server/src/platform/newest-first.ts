import { readMoment } from './cursor.js';
import { sql, type Sql } from './sql.js';

/**
 * The condition of a page of a list by moment: rows after the place of the cursor. Rows that share a moment stand in the order of
 * their ids, so that none is lost or shown twice between two pages.
 *
 * @param at the column of the moment, id that of the id; the list is ordered by both, descending unless oldest are first
 * @throws BAD_USER_INPUT when the cursor is not one of ours
 */
export function afterMoment(
  after: string | null | undefined,
  [at, id]: readonly [at: Sql, id: Sql],
  oldestFirst = false,
): Sql {
  if (!after) return sql.raw('true');
  const place = readMoment(after);
  return sql`(${at}, ${id}) ${sql.raw(oldestFirst ? '>' : '<')} (${place.at}::timestamptz, ${place.id}::uuid)`;
}

/** The place of a row in a list by moment, for its cursor. */
export const momentKey = (at: Date | string, id: string): [string, string] => [new Date(at).toISOString(), id];
