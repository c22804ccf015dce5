import type { IdentityKind } from '@kehu/schema';
import { BinaryRows, type BinaryTarget } from '../../platform/copy-binary.js';
import type { Vault } from '../../platform/vault.js';
import type { RefusedValue } from './checked.policy.js';
import { addressRow, addressTarget, type FileAddress } from './bulk-addresses.js';
import { contactRow, contactTarget, type FileContact } from './bulk-contacts.js';
import { markOf } from './new-completeness.js';
import type { PreparedIdentity, RawIdentity } from './identities/prepare-identity.js';
import { prepareCustomer, withIdentities, type PreparedCustomer, type RawCustomer } from './prepare-customer.js';

/** A customer of a file; without moments, so that it is the same after a way as JSON. */
type RawFileCustomer = Omit<RawCustomer, 'id' | 'firstTouchAt' | 'identities'> & {
  readonly id: string;
  readonly identities?: readonly Omit<RawIdentity, 'verifiedAt'>[];
};

/** A new customer as a file gives it, with nothing wrong in `refusedColumns`. */
export interface FileCustomer {
  readonly raw: RawFileCustomer;
  readonly address: FileAddress | null;
  readonly contact: FileContact | null;
}

/** An identity of a customer, by their places in what was given. */
export interface GivenIdentity {
  readonly customer: number;
  readonly identity: number;
  readonly kind: IdentityKind;
}

/** An identity a customer is written without: what is wrong with it, or null where an earlier one of the list has it. */
export interface LeftOut extends GivenIdentity {
  readonly masked: string;
  readonly reason: Pick<RefusedValue, 'messageEn' | 'messageZh'> | null;
}

/** The rows of new customers, ready to be sent. */
export interface NewCustomers {
  /** Which facts are known of each: see `markOf`; in the order given. */
  readonly marks: Uint16Array;
  /**
   * The identities to be claimed, as pairs of the customer's place in what was given and its own among the customer's. In the
   * order of their keys, so that two imports with the same two values wait for each other instead of dying.
   */
  readonly claims: Uint32Array;
  /** Their keyed hashes, one after the other. */
  readonly hashes: Uint8Array;
  readonly leftOut: readonly LeftOut[];
  /** By the names of `newCustomerTargets`. */
  readonly pieces: Readonly<Record<TargetName, readonly Uint8Array[]>>;
}

/** A customer of a file has a handful of them. */
const MOST_IDENTITIES = 1000;
/** Bytes of a keyed hash. */
export const HASH_BYTES = 24;

/** Where the rows go. */
export const newCustomerTargets = {
  claims: { table: 'customer_identity', columns: { kind: 'text', value_hash: 'bytea', customer_id: 'uuid' } },
  customers: {
    table: 'customer',
    columns: {
      ...{ id: 'uuid', code: 'text', kind: 'text', name: 'text', name_folded: 'text', name_sort: 'text' },
      ...{ gender: 'text', industry: 'text', company_size: 'integer', website: 'text', source: 'text' },
      ...{ source_detail: 'text', first_touch_at: 'timestamptz', owner_id: 'uuid', team_id: 'uuid', region_id: 'uuid' },
      ...{ created_by_id: 'uuid', custom: 'jsonb', stage_since: 'timestamptz', created_at: 'timestamptz' },
      ...{ updated_at: 'timestamptz' },
    },
  },
  identities: {
    table: 'identity',
    columns: {
      ...{ id: 'uuid', customer_id: 'uuid', kind: 'text', source: 'text', sealed: 'bytea', value_hash: 'bytea' },
      ...{ masked: 'text', is_primary: 'boolean', verified_at: 'timestamptz', created_at: 'timestamptz' },
    },
  },
  keys: {
    table: 'customer_key',
    columns: { customer_id: 'uuid', generation: 'smallint', key_id: 'text', wrapped: 'bytea' },
  },
  search: { table: 'customer_search', columns: { customer_id: 'uuid', tokens: 'bigint[]', more: 'bigint[]' } },
  addresses: addressTarget,
  contacts: contactTarget,
} as const satisfies Record<string, BinaryTarget>;

export type TargetName = keyof typeof newCustomerTargets;

const byName = <T>(of: (name: TargetName) => T): Record<TargetName, T> => ({
  ...{ claims: of('claims'), customers: of('customers'), identities: of('identities'), keys: of('keys') },
  ...{ search: of('search'), addresses: of('addresses'), contacts: of('contacts') },
});

/**
 * Makes the rows of new customers: normalised, hashed and sealed like those of a form. An identity that cannot be read, or
 * that an earlier customer of the list has, is left out.
 */
export function makeNewCustomers(given: readonly FileCustomer[], keys: Vault, now: Date): NewCustomers {
  const made = new Making(given.length);
  for (const [place, one] of given.entries()) {
    const prepared = made.claim(place, prepare(place, one, keys, now, made.leftOut), keys);
    made.add(place, one, prepared);
  }
  return made.end(given);
}

/** Written as it comes, so that of thousands of customers none is kept in pieces. */
class Making {
  readonly leftOut: LeftOut[] = [];
  /** The places of each value that was taken: nothing else of thousands of customers is kept. */
  private readonly taken = new Map<string, number>();
  private readonly marks: Uint16Array;
  private readonly rows = byName((name) => new BinaryRows(newCustomerTargets[name]));

  constructor(count: number) {
    this.marks = new Uint16Array(count);
  }

  /** Each value for the first who names it; the customer with the identities that are left. */
  claim(customer: number, prepared: PreparedCustomer, keys: Vault): PreparedCustomer {
    const kept = prepared.identities.filter(({ kind, masked, index: identity, valueHash }) => {
      const key = kind + valueHash.toString('latin1');
      const isFree = !this.taken.has(key);
      if (isFree) this.taken.set(key, customer * MOST_IDENTITIES + identity);
      else this.leftOut.push({ customer, identity, kind, masked, reason: null });
      return isFree;
    });
    return kept.length === prepared.identities.length ? prepared : withIdentities(prepared, kept, keys);
  }

  add(place: number, { address, contact }: FileCustomer, prepared: PreparedCustomer): void {
    const { customer: c, identities, dataKey, search } = prepared;
    this.marks[place] = markOf({ prepared, address, contact });
    this.rows.customers.add([
      ...[c.id, c.code, c.kind, c.name, c.nameFolded, c.nameSort, c.gender, c.industry, c.companySize, c.website],
      ...[c.source, c.sourceDetail, c.firstTouchAt, c.ownerId, c.teamId, c.regionId, c.createdById],
      ...[JSON.stringify(c.custom), c.createdAt, c.createdAt, c.createdAt],
    ]);
    for (const identity of identities) this.rows.identities.add(identityRow(identity));
    if (dataKey) this.rows.keys.add([dataKey.customerId, dataKey.generation, dataKey.keyId, dataKey.wrapped]);
    this.rows.search.add([c.id, search.tokens, search.more]);
    if (address) this.rows.addresses.add(addressRow(c.id, address, c.createdAt));
    if (contact) this.rows.contacts.add(contactRow(c.id, contact, c.createdAt));
  }

  /** @param given in the order they were added */
  end(given: readonly FileCustomer[]): NewCustomers {
    const keys = inOrder([...this.taken.keys()]);
    const hashes = Buffer.alloc(keys.length * HASH_BYTES);
    const claims = new Uint32Array(keys.length * 2);
    for (const [i, key] of keys.entries()) {
      const place = this.taken.get(key) ?? 0;
      const customer = Math.floor(place / MOST_IDENTITIES);
      hashes.write(key.slice(-HASH_BYTES), i * HASH_BYTES, 'latin1');
      claims[i * 2] = customer;
      claims[i * 2 + 1] = place % MOST_IDENTITIES;
      const valueHash = hashes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES);
      this.rows.claims.add([key.slice(0, -HASH_BYTES), valueHash, given[customer]?.raw.id ?? null]);
    }
    const pieces = byName((name) => this.rows[name].end());
    return { marks: this.marks, claims, hashes, leftOut: this.leftOut, pieces };
  }
}

const MOST_KEYS = 2 ** 20;

/** By the kind and the beginning of the hash: as numbers, which are sorted in a fraction of the time. */
function inOrder(keys: readonly string[]): string[] {
  const kinds = [...new Set(keys.map((key) => key.slice(0, -HASH_BYTES)))].sort();
  const order = Float64Array.from(keys, (key, i) => {
    const at = key.length - HASH_BYTES;
    const begins = (key.charCodeAt(at) << 16) | (key.charCodeAt(at + 1) << 8) | key.charCodeAt(at + 2);
    return (kinds.indexOf(key.slice(0, at)) * 2 ** 24 + begins) * MOST_KEYS + i;
  });
  return Array.from(order.sort(), (place) => keys[place % MOST_KEYS] ?? '');
}

const identityRow = (i: PreparedIdentity) => [
  ...[i.id, i.customerId, i.kind, i.source, i.sealed, i.valueHash, i.masked, i.isPrimary, i.verifiedAt, i.createdAt],
];

/** Without the identities that cannot be read. @throws Error when there is more wrong with it: it was not checked */
function prepare(place: number, { raw }: FileCustomer, keys: Vault, now: Date, leftOut: LeftOut[]): PreparedCustomer {
  const given = raw.identities ?? [];
  const checked = prepareCustomer(raw, keys, now);
  if (checked.ok) return checked.value;
  const reasons = new Map<number, LeftOut['reason']>();
  for (const { path, messageEn, messageZh } of checked.refusals)
    if (path[0] === 'identities') reasons.set(Number(path[1]), { messageEn, messageZh });
  for (const [identity, reason] of reasons)
    leftOut.push({ customer: place, identity, kind: given[identity]?.kind ?? 'EXTERNAL_ID', masked: '', reason });
  const places = [...given.keys()].filter((i) => !reasons.has(i));
  const usable = prepareCustomer({ ...raw, identities: given.filter((_, i) => !reasons.has(i)) }, keys, now);
  if (!usable.ok) throw new Error(`a customer was not checked: ${usable.refusals[0]?.messageEn}`);
  const identities = usable.value.identities.map((one) => ({ ...one, index: places[one.index] ?? one.index }));
  return { ...usable.value, identities };
}
