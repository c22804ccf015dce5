import type { CustomerKind, IdentityKind } from '@kehu/schema';
import { Recent } from '../../platform/recent.js';
import type { Vault } from '../../platform/vault.js';
import { searchTokens, type SearchHash } from './search.policy.js';

const TOKEN_CHARS = 12;
const HASHES_KEPT = 20_000;

/** Of each vault, what was hashed lately: beginnings of names and domains come again and again. */
const lately = new WeakMap<Vault, Recent<string>>();

/** How secrets stand in the index: a keyed hash of twelve characters, with a mark no name can hold. */
export function searchHash(keys: Vault): SearchHash {
  const known = lately.get(keys) ?? new Recent<string>(HASHES_KEPT);
  lately.set(keys, known);
  return (kind, value) => {
    const secret = `${kind} ${value}`;
    const before = known.get(secret);
    if (before !== undefined) return before;
    const token = `#${keys.blindText(`search ${kind}`, value, 'base64url').slice(0, TOKEN_CHARS)}`;
    known.set(secret, token);
    return token;
  };
}

/** The tokens a customer is found by, from its name, code and identities in the clear. */
export function tokensOf(
  customer: { name: string; code: string; kind: CustomerKind },
  identities: readonly { kind: IdentityKind; value: string }[],
  keys: Vault,
): string[] {
  const of = (kind: IdentityKind) => identities.filter((identity) => identity.kind === kind).map(({ value }) => value);
  const { name, code, kind } = customer;
  const known = { name, code, phones: of('PHONE'), emails: of('EMAIL'), person: kind === 'INDIVIDUAL' };
  return searchTokens(known, searchHash(keys));
}
