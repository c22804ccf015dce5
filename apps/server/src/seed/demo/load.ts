import { insertCustomers } from '../../features/customers/insert-customers.js';
import { prepareCustomer, type PreparedCustomer } from '../../features/customers/prepare-customer.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { insertRows } from '../bulk.js';
import { SeedIds } from '../seed-ids.js';
import type { Demo, Tables } from './demo.js';
import type { DemoCustomer } from './people/customer.js';

const CUSTOMERS_A_STATEMENT = 500;

/** Tables that know no customer, then those of a customer, each after what it points at. */
const before = ['region', 'team', 'app_user', 'product_category', 'product', 'tag', 'custom_field'];
const after = [
  ...['customer_address', 'contact', 'customer_relation', 'customer_tag', 'note', 'customer_need'],
  ...[
    'customer_preference',
    'important_date',
    'sales_order',
    'order_line',
    'payment',
    'interaction',
    'task',
    'segment',
  ],
];

export async function loadPlaces(tx: TransactionContext, tables: Tables): Promise<void> {
  for (const table of before) await insertRows(tx, table, tables.of(table));
}

export async function loadHistory(tx: TransactionContext, tables: Tables): Promise<void> {
  for (const table of after) await insertRows(tx, table, tables.of(table));
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
    await insertRows(tx, 'customer_identity', claims);
  }
  const tiers = customers.filter(({ vipTier }) => vipTier !== 'NONE');
  await tx.rows(
    sql`UPDATE customer c SET vip_tier = v.tier
        FROM unnest(${tiers.map(({ id }) => id)}::uuid[], ${tiers.map(({ vipTier }) => vipTier)}::text[]) AS v (id, tier)
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
