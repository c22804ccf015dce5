import type { RequestContext } from '../../platform/context.js';
import { sql, type Sql } from '../../platform/sql.js';
import { queryTokens } from './search-query.policy.js';
import { searchHash } from './search-tokens.js';

/**
 * The condition of a search text on a customer row: names in characters or pinyin, initials, telephone numbers, their
 * last four digits, parts of mail addresses, codes. Null when the text is blank; false where nothing can match.
 */
export function customerSearch(ctx: RequestContext, text: string | null | undefined, row: Sql): Sql | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  const { all, anyOf, recheck } = queryTokens(text, searchHash(ctx.services.keys));
  if (all.length === 0 && anyOf.length === 0) return sql.raw('false');
  const tokens = [
    ...(all.length > 0 ? [sql`s.tokens @> ${all}::text[]`] : []),
    ...anyOf.map((group) => sql`s.tokens && ${group}::text[]`),
  ];
  const names = recheck.map((part) => sql`position(${part} IN ${row}.name_folded) > 0`);
  return sql.and([sql`${row}.id IN (SELECT s.customer_id FROM customer_search s WHERE ${sql.and(tokens)})`, ...names]);
}
