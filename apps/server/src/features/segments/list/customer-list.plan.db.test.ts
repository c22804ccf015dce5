import { CustomerOrderField, type Scope } from '@kehu/schema';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../../test/database.js';
import { anonymous, type RequestContext } from '../../../platform/context.js';
import { writeCursor } from '../../../platform/cursor.js';
import { sql } from '../../../platform/sql.js';
import { readRule } from '../rule.js';
import { pageStatement, sourceOf } from './customer-list.query.js';
import { sortKeys, type CustomerOrder } from './customer-order.policy.js';
import { manyCustomers, placeId } from './many-customers.test-support.js';

const db = useDatabase();
const PAGE = 50;

beforeAll(() => manyCustomers(db.system(), 100_000, 0), 240_000);

interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  Plans?: Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

async function planOf(ctx: RequestContext, order: CustomerOrder, after: string | null, filter: object = {}) {
  const source = sourceOf(ctx, { rule: await readRule(ctx, filter) });
  const [row] = await ctx.rows<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    sql`EXPLAIN (FORMAT JSON) ${pageStatement(source, order, after, PAGE, sql.raw('c.id, c.name'))}`,
  );
  const nodes = nodesOf(row?.['QUERY PLAN'][0]?.Plan as Plan);
  return { kinds: nodes.map((node) => node['Node Type']), indexes: nodes.flatMap((node) => node['Index Name'] ?? []) };
}

/** The cursor after so many rows. */
async function cursorAt(ctx: RequestContext, order: CustomerOrder, rows: number): Promise<string> {
  const { column } = sortKeys[order.field];
  const at = sql.raw(`${column} ${order.direction}, c.id ${order.direction}`);
  const [row] = await ctx.rows<{ key: string | number | Date; id: string }>(
    sql`SELECT ${sql.raw(column)} AS key, c.id FROM customer c WHERE c.status = 'ACTIVE' ORDER BY ${at} OFFSET ${rows - 1} LIMIT 1`,
  );
  const key = row?.key instanceof Date ? row.key.toISOString() : (row?.key ?? null);
  return writeCursor([order.field, order.direction, key, row?.id ?? null]);
}

const indexOf: Readonly<Record<CustomerOrderField, string>> = {
  VALUE: 'customer_by_value',
  CHURN: 'customer_by_churn',
  LAST_ORDER: 'customer_by_last_order',
  NAME: 'customer_by_name',
  CREATED: 'customer_by_created',
  LAST_CONTACT: 'customer_by_last_contact',
};
const orders = CustomerOrderField.keys.flatMap((field) => [
  { field, direction: 'ASC' as const },
  { field, direction: 'DESC' as const },
]);

test.each(orders)('page 1 and page 1,000 by $field $direction are one range of one index', async (order) => {
  const ctx = db.system();
  for (const after of [null, await cursorAt(ctx, order, 999 * PAGE)]) {
    const { kinds, indexes } = await planOf(ctx, order, after);
    expect(kinds.filter((kind) => kind !== 'Limit')).toEqual([expect.stringMatching(/^Index (Only )?Scan$/)]);
    expect(indexes).toEqual([indexOf[order.field]]);
  }
});

const reaching = (
  scope: Scope,
  within: { regionIds?: string[]; teamIds?: string[]; userId?: string },
): RequestContext =>
  db.as({ ...anonymous, kind: 'USER', permissions: new Map([['customers:read', scope]]), ...within });
const byValue: CustomerOrder = { field: 'VALUE', direction: 'DESC' };

test.each([
  ['one region', () => reaching('REGION', { regionIds: [placeId('region', 3)] }), 'customer_by_value'],
  [
    'many regions',
    () => reaching('REGION', { regionIds: [1, 2, 3].map((n) => placeId('region', n)) }),
    'customer_by_value',
  ],
  ['one team', () => reaching('TEAM', { teamIds: [placeId('team', 5)] }), 'customer_by_team'],
  ['own customers', () => reaching('OWN', { userId: placeId('owner', 9) }), 'customer_by_owner'],
])(
  'who sees %s gets any page in order from an index, without sorting or reading everything',
  async (_who, of, index) => {
    const ctx = of();
    for (const after of [null, await cursorAt(db.system(), byValue, 999 * PAGE)]) {
      const { kinds, indexes } = await planOf(ctx, byValue, after);
      expect(kinds.filter((kind) => /Sort|Seq Scan|Bitmap/.test(kind))).toEqual([]);
      expect(indexes).toEqual([index]);
    }
  },
);

test('a filter on the figures reads them one by one behind the index of the order', async () => {
  const { kinds, indexes } = await planOf(db.system(), byValue, null, { orders: { gte: 3 }, churnScore: { lt: 50 } });
  expect(kinds.filter((kind) => /Sort|Seq Scan|Bitmap/.test(kind))).toEqual([]);
  expect(indexes).toEqual(['customer_by_value', 'customer_metric_pkey']);
});
