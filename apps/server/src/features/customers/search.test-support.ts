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
  const tokens = new Set(searchTokens(found, secretHash));
  const folded = [found.name, ...(found.aliases ?? [])].map(foldName).join('\n');
  return (
    query.all.every((token) => tokens.has(token)) &&
    query.anyOf.every((group) => group.some((token) => tokens.has(token))) &&
    query.recheck.every((text) => folded.includes(text))
  );
}
