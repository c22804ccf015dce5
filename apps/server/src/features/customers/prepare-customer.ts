import type { CustomerKind, CustomerSource, Gender } from '@kehu/schema';
import { newId } from '../../platform/ids.js';
import type { StoredKey, Vault } from '../../platform/vault.js';
import { refused, type Accepted, type RefusedValue } from './checked.policy.js';
import type { FieldRefused } from './checked-values.js';
import { prepareIdentity, type PreparedIdentity, type RawIdentity } from './identities/prepare-identity.js';
import { foldName, sortKey } from './name.policy.js';
import { searchRowOf, type SearchRow } from './search-tokens.js';
import { cleanText } from './text.policy.js';

/** A customer as somebody wrote it down: a form, a partner, a line of a file. */
export interface RawCustomer {
  readonly id?: string;
  readonly code: string;
  readonly kind: CustomerKind;
  readonly name: string;
  readonly gender?: Gender | null;
  readonly industry?: string | null;
  readonly companySize?: number | null;
  readonly website?: string | null;
  readonly source?: CustomerSource | null;
  readonly sourceDetail?: string | null;
  readonly firstTouchAt?: Date | null;
  readonly ownerId?: string | null;
  readonly teamId?: string | null;
  readonly regionId?: string | null;
  readonly createdById?: string | null;
  /** Values of custom fields, already checked. */
  readonly custom?: Readonly<Record<string, unknown>>;
  readonly identities?: readonly RawIdentity[];
}

/** The customer's own columns, by the names of `customer.entity.ts`. */
export interface CustomerRow {
  readonly id: string;
  readonly code: string;
  readonly kind: CustomerKind;
  readonly name: string;
  readonly nameFolded: string;
  readonly nameSort: string;
  readonly gender: Gender | null;
  readonly industry: string | null;
  readonly companySize: number | null;
  readonly website: string | null;
  readonly source: CustomerSource;
  readonly sourceDetail: string | null;
  readonly firstTouchAt: Date;
  readonly ownerId: string | null;
  readonly teamId: string | null;
  readonly regionId: string | null;
  readonly createdById: string | null;
  readonly custom: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
}

/** Every row that makes a new customer. */
export interface PreparedCustomer {
  readonly customer: CustomerRow;
  readonly identities: readonly PreparedIdentity[];
  /** Of `customer_key`: what the identities are sealed with; null when there is nothing to seal. */
  readonly dataKey: StoredKey | null;
  /** Of `customer_search`. */
  readonly search: SearchRow;
}

/**
 * Turns a raw customer into the rows of `customer`, `identity`, `customer_identity` and `customer_search`: the one way
 * in for forms, partners and imports alike, so that all of them know the same person by the same phone.
 * Answers everything that is wrong with it otherwise.
 */
export function prepareCustomer(
  raw: RawCustomer,
  keys: Vault,
  now: Date,
): Accepted<PreparedCustomer> | { readonly ok: false; readonly refusals: readonly FieldRefused[] } {
  const refusals: FieldRefused[] = [];
  const id = raw.id ?? newId(now.getTime());
  const refusedOfColumns: FieldRefused[] = [];
  const { name, ...cleaned } = cleanedColumns(raw, refusedOfColumns);
  const identities: PreparedIdentity[] = [];
  const dataKey = raw.identities?.length ? keys.newDataKey(id) : null;
  for (const [i, given] of (raw.identities ?? []).entries()) {
    if (dataKey === null) break;
    const prepared = prepareIdentity(dataKey, given, keys, now, i);
    if (!prepared.ok) refusals.push({ ...prepared, path: ['identities', String(i), 'value'] });
    else if (!identities.some((known) => isSame(known, prepared.value))) identities.push(prepared.value);
  }
  const customer: CustomerRow = {
    id,
    code: raw.code,
    kind: raw.kind,
    name,
    ...namesOf(name, raw.kind),
    gender: raw.gender ?? null,
    ...cleaned,
    source: raw.source ?? 'OTHER',
    firstTouchAt: raw.firstTouchAt ?? now,
    ownerId: raw.ownerId ?? null,
    teamId: raw.teamId ?? null,
    regionId: raw.regionId ?? null,
    createdById: raw.createdById ?? null,
    custom: raw.custom ?? {},
    createdAt: now,
  };
  // In the order of the form: the name, the identities, the rest.
  const isName = ({ path }: FieldRefused): boolean => path[0] === 'name';
  refusals.unshift(...refusedOfColumns.filter(isName));
  refusals.push(...refusedOfColumns.filter((one) => !isName(one)));
  if (refusals.length > 0) return { ok: false, refusals };
  markPrimaries(identities);
  return { ok: true, value: { customer, identities, dataKey, search: searchRowOf(customer, identities, keys) } };
}

/** What is wrong with a customer, but for its identities: cheap, for who lets another thread prepare it. */
export function refusedColumns(raw: RawCustomer): readonly FieldRefused[] {
  const refusals: FieldRefused[] = [];
  cleanedColumns(raw, refusals);
  return refusals;
}

function cleanedColumns(raw: RawCustomer, refusals: FieldRefused[]) {
  const take = <T>(checked: Accepted<T> | RefusedValue, field: string, fallback: T): T => {
    if (checked.ok) return checked.value;
    refusals.push({ ...checked, path: [field] });
    return fallback;
  };
  return {
    name: take(cleanName(raw.name), 'name', ''),
    industry: take(cleanLine(raw.industry, 100), 'industry', null),
    companySize: take(checkSize(raw.companySize), 'companySize', null),
    website: take(cleanWebsite(raw.website), 'website', null),
    sourceDetail: take(cleanLine(raw.sourceDetail, 300), 'sourceDetail', null),
  };
}

/** The same customer with fewer identities. */
export function withIdentities(
  prepared: PreparedCustomer,
  identities: readonly PreparedIdentity[],
  keys: Vault,
): PreparedCustomer {
  const kept = identities.map((identity) => ({ ...identity }));
  markPrimaries(kept);
  return { ...prepared, identities: kept, search: searchRowOf(prepared.customer, kept, keys) };
}

/** The forms of a name that search and sorting compare. */
export function namesOf(name: string, kind: CustomerKind): { nameFolded: string; nameSort: string } {
  return { nameFolded: foldName(name), nameSort: sortKey(name, kind === 'INDIVIDUAL') };
}

export const cleanName = (name: string): Accepted<string> | RefusedValue =>
  cleanText(name, { max: 200, required: true });

/** One line of text; null when there is nothing in it. */
export function cleanLine(text: string | null | undefined, max: number): Accepted<string | null> | RefusedValue {
  if (text === null || text === undefined) return { ok: true, value: null };
  const cleaned = cleanText(text, { max });
  return cleaned.ok ? { ok: true, value: cleaned.value === '' ? null : cleaned.value } : cleaned;
}

const largestCompany = 10_000_000;

export function checkSize(size: number | null | undefined): Accepted<number | null> | RefusedValue {
  if (size === null || size === undefined) return { ok: true, value: null };
  if (Number.isInteger(size) && size >= 0 && size <= largestCompany) return { ok: true, value: size };
  return refused('range', '人数须在 0 至一千万之间', 'From 0 to ten million people.');
}

/** A web address; only http and https, because the console shows it as a link. */
export function cleanWebsite(text: string | null | undefined): Accepted<string | null> | RefusedValue {
  const line = cleanLine(text, 300);
  if (!line.ok || line.value === null) return line;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(line.value) ? line.value : `https://${line.value}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && url.username === '';
  return isWeb ? { ok: true, value: address } : refused('format', '请填写网址', 'This is not a web address.');
}

const isSame = (a: PreparedIdentity, b: PreparedIdentity): boolean =>
  a.kind === b.kind && a.valueHash.equals(b.valueHash);

/** One of each kind is the first choice: the one marked so, else the first. */
function markPrimaries(identities: PreparedIdentity[]): void {
  for (const kind of new Set(identities.map((identity) => identity.kind))) {
    const ofKind = identities.filter((identity) => identity.kind === kind);
    const chosen = ofKind.find((identity) => identity.isPrimary) ?? ofKind[0];
    for (const identity of ofKind) identity.isPrimary = identity === chosen;
  }
}
