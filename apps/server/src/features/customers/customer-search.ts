import type { RequestContext } from '../../platform/context.js';
import { sql, type Sql } from '../../platform/sql.js';
import { queryTokens } from './search-query.policy.js';
import { hashTokens, searchMark } from './search-tokens.js';

/**
 * The condition of a search text on a customer row: names in characters or pinyin, initials, telephone numbers, their
 * last four digits, parts of mail addresses, codes. Null when the text is blank; false where nothing can match.
 */
export function customerSearch(ctx: RequestContext, text: string | null | undefined, row: Sql): Sql | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  const { all, anyOf, recheck } = queryTokens(text, searchMark);
  if (all.length === 0 && anyOf.length === 0) return sql.raw('false');
  const hashed = (texts: readonly string[]): string[] => Array.from(hashTokens(texts, ctx.services.keys), String);
  const tokens = [
    ...(all.length > 0 ? [sql`s.tokens @> ${hashed(all)}::bigint[]`] : []),
    ...anyOf.map(({ known }) => sql`s.tokens && ${hashed(known)}::bigint[]`),
    ...anyOf.flatMap(({ any, known }) =>
      known.length === any.length ? [] : [sql`(s.tokens || s.more) && ${hashed(any)}::bigint[]`],
    ),
  ];
  const names = recheck.map((part) => sql`position(${part} IN ${row}.name_folded) > 0`);
  return sql.and([sql`${row}.id IN (SELECT s.customer_id FROM customer_search s WHERE ${sql.and(tokens)})`, ...names]);
}
