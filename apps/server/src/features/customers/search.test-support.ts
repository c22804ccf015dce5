import { createHmac } from 'node:crypto';
import { foldName } from './name.policy.js';
import type { SearchQuery } from './search-query.policy.js';
import { searchTokens, type Searchable, type SearchHash } from './search.policy.js';

/** A keyed hash like the one that guards the index. */
export const secretHash: SearchHash = (kind, value) =>
  `#${createHmac('sha256', 'test key').update(`${kind}:${value}`).digest('base64url').slice(0, 12)}`;

export const customer = (given: Partial<Searchable>): Searchable => ({
  name: '',
  code: '',
  phones: [],
  emails: [],
  ...given,
});

/** Whether the database would answer with this customer. */
export function finds(query: SearchQuery, found: Searchable): boolean {
  if (query.all.length + query.anyOf.length === 0) return false;
  const { tokens, more } = searchTokens(found, secretHash);
  const known = new Set(tokens);
  const all = new Set([...tokens, ...more]);
  const folded = [found.name, ...(found.aliases ?? [])].map(foldName).join('\n');
  return (
    query.all.every((token) => known.has(token)) &&
    query.anyOf.every((word) => word.known.some((token) => known.has(token))) &&
    query.anyOf.every((word) => word.any.some((token) => all.has(token))) &&
    query.recheck.every((text) => folded.includes(text))
  );
}
