import { setImmediate } from 'node:timers/promises';
import type pg from 'pg';
import type { PreparedCustomer } from '../../features/customers/index.js';
import { copyInto, copyRow } from '../../platform/copy.js';

const CUSTOMERS_A_ROUND = 2000;
/** So many are made before the connection gets its turn. */
const CUSTOMERS_A_BREATH = 25;

const customerColumns = `customer (id, code, kind, name, name_folded, name_sort, gender, source, first_touch_at, owner_id, team_id,
  region_id, stage_since, created_at, updated_at)`;
const identityColumns = `identity (id, customer_id, kind, source, sealed, value_hash, masked, is_primary, created_at)`;

/**
 * Customers with their identities, claims and search tokens, and the place of each in `scale_customer`. While the
 * database takes one round, the next one is made.
 */
export async function loadCustomers(
  client: pg.PoolClient,
  count: number,
  make: (place: number) => PreparedCustomer,
): Promise<void> {
  let loading: Promise<void> = Promise.resolve();
  for (let start = 0; start < count; start += CUSTOMERS_A_ROUND) {
    const prepared = await makeRound(start, Math.min(CUSTOMERS_A_ROUND, count - start), make);
    await loading;
    loading = loadRound(client, start, prepared);
    loading.catch(() => undefined);
  }
  await loading;
}

async function makeRound(start: number, size: number, make: (place: number) => PreparedCustomer) {
  const prepared: PreparedCustomer[] = [];
  for (let i = 0; i < size; i += 1) {
    prepared.push(make(start + i));
    if (i % CUSTOMERS_A_BREATH === 0) await setImmediate();
  }
  return prepared;
}

async function loadRound(client: pg.PoolClient, start: number, prepared: readonly PreparedCustomer[]): Promise<void> {
  const identities = prepared.flatMap((one) => one.identities);
  await copyInto(
    client,
    customerColumns,
    prepared.map(({ customer: c }) =>
      copyRow([
        ...[
          c.id,
          c.code,
          c.kind,
          c.name,
          c.nameFolded,
          c.nameSort,
          c.gender,
          c.source,
          c.firstTouchAt,
          c.ownerId,
          c.teamId,
        ],
        ...[c.regionId, c.createdAt, c.createdAt, c.createdAt],
      ]),
    ),
  );
  await copyInto(
    client,
    'scale_customer (place, id, owner_id, team_id, region_id)',
    prepared.map(({ customer: c }, i) => copyRow([start + i, c.id, c.ownerId, c.teamId, c.regionId])),
  );
  await copyInto(
    client,
    identityColumns,
    identities.map((one) =>
      copyRow([
        ...[one.id, one.customerId, one.kind, one.source, one.sealed, one.valueHash, one.masked, one.isPrimary],
        one.createdAt,
      ]),
    ),
  );
  await copyInto(
    client,
    'customer_key (customer_id, generation, key_id, wrapped)',
    prepared.flatMap(({ dataKey: key }) =>
      key === null ? [] : [copyRow([key.customerId, key.generation, key.keyId, key.wrapped])],
    ),
  );
  await copyInto(
    client,
    'customer_identity (kind, value_hash, customer_id)',
    identities.map(({ kind, valueHash, customerId }) => copyRow([kind, valueHash, customerId])),
  );
  await copyInto(
    client,
    'customer_search (customer_id, tokens, more)',
    prepared.map(({ customer, search }) => copyRow([customer.id, search.tokens, search.more])),
  );
}
