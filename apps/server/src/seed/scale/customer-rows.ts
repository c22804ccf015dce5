import type { PreparedCustomer } from '../../features/customers/prepare-customer.js';
import { copyRow } from '../../platform/copy.js';
import type { Vault, VaultSecrets } from '../../platform/vault.js';
import { prepareDrawn, type DrawnCustomer } from './drawn-customer.js';

/** Where the rows of customers go, each table after what it points at. */
export const customerTargets = {
  customers: `customer (id, code, kind, name, name_folded, name_sort, gender, source, first_touch_at, owner_id, team_id,
    region_id, stage_since, created_at, updated_at)`,
  places: 'scale_customer (place, id, owner_id, team_id, region_id)',
  identities: 'identity (id, customer_id, kind, source, sealed, value_hash, masked, is_primary, created_at)',
  keys: 'customer_key (customer_id, generation, key_id, wrapped)',
  claims: 'customer_identity (kind, value_hash, customer_id)',
  search: 'customer_search (customer_id, tokens, more)',
};

/** Rows of customers in COPY's text format, by the names of `customerTargets`. */
export type CustomerRows = Record<keyof typeof customerTargets, string>;

/** What a thread is asked to make rows of. */
export interface DrawnRound {
  readonly drawn: readonly DrawnCustomer[];
  readonly secrets: VaultSecrets;
}

/** The rows of customers that were drawn. */
export function rowsOf(drawn: readonly DrawnCustomer[], keys: Vault): CustomerRows {
  const rows: CustomerRows = { customers: '', places: '', identities: '', keys: '', claims: '', search: '' };
  for (const one of drawn) add(rows, one.place, prepareDrawn(one, keys));
  return rows;
}

function add(rows: CustomerRows, place: number, { customer: c, identities, dataKey: key, search }: PreparedCustomer) {
  rows.customers += copyRow([
    ...[c.id, c.code, c.kind, c.name, c.nameFolded, c.nameSort, c.gender, c.source, c.firstTouchAt, c.ownerId],
    ...[c.teamId, c.regionId, c.createdAt, c.createdAt, c.createdAt],
  ]);
  rows.places += copyRow([place, c.id, c.ownerId, c.teamId, c.regionId]);
  for (const one of identities) {
    rows.identities += copyRow([
      ...[one.id, one.customerId, one.kind, one.source, one.sealed, one.valueHash, one.masked, one.isPrimary],
      one.createdAt,
    ]);
    rows.claims += copyRow([one.kind, one.valueHash, one.customerId]);
  }
  if (key !== null) rows.keys += copyRow([key.customerId, key.generation, key.keyId, key.wrapped]);
  rows.search += copyRow([c.id, search.tokens, search.more]);
}
