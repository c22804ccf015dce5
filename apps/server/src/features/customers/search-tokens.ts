import type { CustomerKind, IdentityKind } from '@kehu/schema';
import type { Vault } from '../../platform/vault.js';
import { nameTokens, searchTokens, type SearchHash } from './search.policy.js';

/** A row of `customer_search`: keyed hashes of 64 bits, in clear nowhere. */
export interface SearchRow {
  /** What the index knows. */
  readonly tokens: BigInt64Array;
  /** What is looked at when the index has named the customer. */
  readonly more: BigInt64Array;
}

/** Within this process values only need a mark that no name can hold: everything is hashed before it is stored or asked for. */
export const searchMark: SearchHash = (kind, value) => `#${kind} ${value}`;

/** Tokens as they stand in the index. */
export function hashTokens(tokens: readonly string[], keys: Vault): BigInt64Array {
  const halves = new Int32Array(tokens.length * 2);
  for (let i = 0; i < tokens.length; i += 1) keys.searchHash(tokens[i] ?? '', halves, i * 2);
  return new BigInt64Array(halves.buffer);
}

const NAMES_KEPT = 20_000;
const named = new WeakMap<Vault, Map<string, BigInt64Array>>();

/** The tokens of a name as they stand in the index. Names repeat: of most people of a file they are known already. */
function nameHashes(name: string, person: boolean, keys: Vault): BigInt64Array {
  let known = named.get(keys);
  if (!known) named.set(keys, (known = new Map()));
  const key = person ? `p ${name}` : name;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= NAMES_KEPT) known.clear();
  const hashes = hashTokens(nameTokens(name, person), keys);
  known.set(key, hashes);
  return hashes;
}

/** What a customer is found by, from its name, code and identities in the clear. */
export function searchRowOf(
  customer: { name: string; code: string; kind: CustomerKind },
  identities: readonly { kind: IdentityKind; value: string }[],
  keys: Vault,
): SearchRow {
  const of = (kind: IdentityKind) => identities.filter((identity) => identity.kind === kind).map(({ value }) => value);
  const { name, code, kind } = customer;
  const ofName = nameHashes(name, kind === 'INDIVIDUAL', keys);
  const { tokens, more } = searchTokens({ name: '', code, phones: of('PHONE'), emails: of('EMAIL') }, searchMark);
  const all = new BigInt64Array(ofName.length + tokens.length);
  all.set(ofName);
  all.set(hashTokens(tokens, keys), ofName.length);
  return { tokens: all, more: hashTokens(more, keys) };
}
