import type { CustomerKind, IdentityKind } from '@kehu/schema';
import type { Vault } from '../../platform/vault.js';
import { searchTokens, type SearchHash } from './search.policy.js';

const TOKEN_BYTES = 9;

/** How secrets stand in the index: a keyed hash of twelve characters, with a mark no name can hold. */
export function searchHash(keys: Vault): SearchHash {
  return (kind, value) => `#${keys.blind(`search ${kind}`, value).subarray(0, TOKEN_BYTES).toString('base64url')}`;
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
