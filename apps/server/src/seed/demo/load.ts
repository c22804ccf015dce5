import type pg from 'pg';
import { dataKeysOf, insertCustomers, prepareCustomer, type PreparedCustomer } from '../../features/customers/index.js';
import { normaliseIdentity } from '../../features/customers/identity.policy.js';
import { run } from '../../platform/database.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import type { DataKey } from '../../platform/vault.js';
import { insertRows, type BulkRow } from '../bulk.js';
import { SeedIds } from '../seed-ids.js';
import type { Demo, Tables } from './demo.js';
import type { DemoCustomer } from './people/customer.js';

const CUSTOMERS_A_STATEMENT = 500;

/** Tables that know no customer, then those of a customer, each after what it points at. */
const placeTables = ['region', 'team', 'app_user', 'product_category', 'product', 'tag', 'custom_field'];
const customerTables = ['customer', 'identity', 'customer_identity', 'customer_key', 'customer_search'];
const histories = [
  ...['customer_address', 'customer_relation', 'customer_tag', 'note', 'customer_need', 'customer_preference'],
  ...['important_date', 'sales_order', 'order_line', 'payment', 'interaction', 'task', 'segment'],
];
export const deskTables = [
  'ticket',
  'ticket_message',
  'ticket_status_move',
  'service_clock',
  'clock_event',
  'service_alert',
  'queue_item',
  'agent_presence',
  'agent_shift',
];

const load = async (tx: TransactionContext, names: readonly string[], tables: Tables): Promise<void> => {
  for (const name of names) await insertRows(tx.connection, name, tables.of(name));
};

/** Places, people and the catalogue. `hashes` are the passwords by address; under the empty address that of everybody else. */
export async function loadPlaces(client: pg.PoolClient, tables: Tables, hashes: ReadonlyMap<string, string>) {
  const found = await run<{ key: string; id: string }>(client, sql`SELECT key, id FROM role`);
  const roles = new Map(found.map(({ key, id }) => [key, id]));
  const users = tables.of('app_user').map(({ passwordHash: email, roleId: role, ...row }) => ({
    ...row,
    ...{ passwordHash: hashes.get(String(email)) ?? hashes.get(''), roleId: roles.get(String(role)) },
  }));
  for (const name of placeTables) await insertRows(client, name, name === 'app_user' ? users : tables.of(name));
}

/** For the planner, once customers and their histories stand there. */
export const analyse = (tx: TransactionContext): Promise<unknown> =>
  tx.rows(sql`ANALYZE ${sql.raw([...placeTables, ...customerTables, 'contact', ...histories].join(', '))}`);

export const loadDesk = (tx: TransactionContext, tables: Tables): Promise<void> => load(tx, deskTables, tables);

/** Everything that belongs to customers who stand in the database; also when they were last in touch. */
export async function loadHistory(tx: TransactionContext, tables: Tables): Promise<void> {
  const keys = await dataKeysOf(tx, [...new Set(tables.of('contact').map((row) => String(row.customerId)))]);
  const contacts = tables.of('contact').map((row) => sealedContact(row, keys.get(String(row.customerId))!));
  await insertRows(tx.connection, 'contact', contacts);
  await load(tx, histories, tables);
  await tx.rows(
    sql`UPDATE customer c SET last_contact_at = i.at
        FROM (
          SELECT customer_id, max(occurred_at) AS at FROM interaction WHERE kind NOT IN ('DEVICE', 'USAGE') GROUP BY customer_id
        ) i
        WHERE c.id = i.customer_id`,
  );
}

/** Customers with their identities, claims and search tokens: by the same rules as any other way in. */
export async function loadCustomers(
  tx: TransactionContext,
  demo: Demo,
  customers: readonly DemoCustomer[],
): Promise<void> {
  const ids = new SeedIds(demo.random.branch('identity ids'));
  for (let i = 0; i < customers.length; i += CUSTOMERS_A_STATEMENT) {
    const prepared = customers.slice(i, i + CUSTOMERS_A_STATEMENT).map((customer) => preparedOf(tx, ids, customer));
    await insertCustomers(tx, prepared);
    const claims = prepared.flatMap(({ identities }) =>
      identities.map(({ kind, valueHash, customerId }) => ({ kind, valueHash, customerId })),
    );
    await insertRows(tx.connection, 'customer_identity', claims);
  }
  const vips = customers.filter(({ vipTier }) => vipTier !== 'NONE');
  await tx.rows(
    sql`UPDATE customer c SET vip_tier = v.tier
        FROM unnest(${vips.map(({ id }) => id)}::uuid[], ${vips.map(({ vipTier }) => vipTier)}::text[]) AS v (id, tier)
        WHERE c.id = v.id`,
  );
}

function preparedOf(tx: TransactionContext, ids: SeedIds, customer: DemoCustomer): PreparedCustomer {
  const { owner, city, createdAt } = customer;
  const place = { ownerId: owner.id, teamId: owner.teamId, regionId: city.regionId, firstTouchAt: createdAt };
  const prepared = prepareCustomer({ ...customer, ...place, createdById: owner.id }, tx.services.keys, createdAt);
  if (!prepared.ok) throw new Error(`the demo's ${customer.name} is refused: ${JSON.stringify(prepared.refusals)}`);
  const identities = prepared.value.identities.map((identity) => ({ ...identity, id: ids.next(createdAt) }));
  return { ...prepared.value, identities };
}

function sealedContact({ phone, email, ...row }: BulkRow, key: DataKey): BulkRow {
  const seal = (kind: 'PHONE' | 'EMAIL', value: unknown) => {
    if (typeof value !== 'string') return { sealed: null, masked: null };
    const checked = normaliseIdentity(kind, value);
    if (!checked.ok) throw new Error(`the demo's contact is refused: ${checked.messageEn}`);
    return { sealed: key.seal(checked.value), masked: checked.masked };
  };
  const [own, mail] = [seal('PHONE', phone), seal('EMAIL', email)];
  return {
    ...row,
    phoneSealed: own.sealed,
    phoneMasked: own.masked,
    emailSealed: mail.sealed,
    emailMasked: mail.masked,
  };
}
