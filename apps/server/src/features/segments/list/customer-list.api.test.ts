import { CustomerOrderField } from '@kehu/schema';
import { beforeAll, expect, test } from 'vitest';
import { useApi, type Answer } from '../../../../test/api.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { Region } from '../../access/index.js';
import { randomCustomers } from '../filter/random-world.test-support.js';
import { store } from '../filter/store-world.test-support.js';
import { sortKeys } from './customer-order.policy.js';

const api = useApi();
const now = new Date('2026-11-21T09:30:00Z');
const region = newId();
let admin = '';
let manager = '';

interface Page {
  customers: {
    edges: { node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
    totalCount?: { value: number; isExact: boolean };
  };
}

const query = `query List($filter: CustomerFilter, $orderBy: CustomerOrder, $first: Int, $after: String, $search: String) {
  customers(filter: $filter, orderBy: $orderBy, first: $first, after: $after, search: $search) {
    edges { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount { value isExact }
  }
}`;

beforeAll(async () => {
  await api.system().db.getRepository(Region).insert({ id: region, name: '华东' });
  await store(api.system(), randomCustomers(60, 11, now));
  await api.system().rows(sql`UPDATE customer SET region_id = ${region} WHERE get_byte(uuid_send(id), 15) % 3 = 0`);
  admin = await api.token('ADMIN');
  manager = await api.token('MANAGER', { regionId: region });
});

async function allPages(token: string, variables: object): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors }: Answer<Page> = await api.ask<Page>(query, { ...variables, first: 7, after }, token);
    expect(errors).toBeUndefined();
    ids.push(...(data as Page).customers.edges.map(({ node }) => node.id));
    if (data?.customers.pageInfo.hasNextPage !== true) return ids;
    after = data.customers.pageInfo.endCursor;
  }
}

const sorted = async (where: string, column: string, direction: string): Promise<string[]> => {
  const statement = `SELECT c.id FROM customer c WHERE ${where} ORDER BY ${column} ${direction}, c.id ${direction}`;
  return (await api.system().rows<{ id: string }>(sql.raw(statement))).map(({ id }) => id);
};

test.each(CustomerOrderField.keys.flatMap((field) => [[field, 'ASC'] as const, [field, 'DESC'] as const]))(
  'reading on page by page by %s %s shows everyone once, in order, ties included',
  async (field, direction) => {
    const ids = await allPages(admin, { orderBy: { field, direction } });
    expect(ids).toEqual(await sorted(`c.status = 'ACTIVE'`, sortKeys[field].column, direction));
    expect(new Set(ids).size).toBe(60);
  },
);

test('nobody outside the own region is listed, counted, summed up or found', async () => {
  const visible = await sorted(`c.region_id = '${region}'`, 'c.value_minor', 'DESC');
  expect(visible.length).toBeGreaterThan(5);
  expect(visible.length).toBeLessThan(55);

  expect(await allPages(manager, {})).toEqual(visible);
  const outside = { filter: { not: { regionId: { eq: region } } } };
  expect(await allPages(manager, outside)).toEqual([]);
  const { data } = await api.ask(
    `{ customers { totalCount { value isExact } } customerSummary { total byStage { count } }
       segmentPreview(filter: {}) { size revenue { amount } } }`,
    {},
    manager,
  );
  expect(data?.customers.totalCount).toEqual({ value: visible.length, isExact: true });
  expect(data?.customerSummary.total).toBe(visible.length);
  expect(data?.segmentPreview.size).toBe(visible.length);
});

test('a filter on facts that are not for the caller is refused, not answered', async () => {
  const marketer = await api.token('MARKETER');
  for (const filter of [{ openTickets: { gte: 1 } }, { not: { contacted: { days: 30 } } }]) {
    const { errors } = await api.ask(query, { filter }, marketer);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  expect((await api.ask(query, { filter: { orders: { gte: 1 } } }, marketer)).errors).toBeUndefined();
});

test('a cursor of another order, or none of ours, is refused', async () => {
  const { data } = await api.ask<Page>(query, { first: 1 }, admin);
  const after = data?.customers.pageInfo.endCursor;
  const forged = Buffer.from(JSON.stringify(['VALUE', 'DESC', 'x', newId()])).toString('base64url');
  for (const variables of [
    { after, orderBy: { field: 'NAME', direction: 'ASC' } },
    { after: forged },
    { after: '?' },
  ]) {
    const { errors } = await api.ask(query, variables, admin);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('a filter that makes no sense is an error of the request that names the place', async () => {
  const { errors } = await api.ask(query, { filter: { or: [{ name: {} }] } }, admin);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toBe('filter.or.0.name: This needs at least one condition.');
});

test('a total is counted only when it is selected', async () => {
  const { data } = await api.ask<Page>(
    '{ customers(first: 1) { edges { node { id } } pageInfo { hasNextPage } } }',
    {},
    admin,
  );
  expect(data?.customers.totalCount).toBeUndefined();
  expect(data?.customers.edges).toHaveLength(1);
});

test('a search finds by name and keeps the order asked for', async () => {
  const created = await api.ask(
    `mutation { customerCreate(input: { kind: INDIVIDUAL, name: "欧阳娜娜" }) { customer { id } userErrors { message } } }`,
    {},
    admin,
  );
  expect(created.data?.customerCreate.userErrors).toEqual([]);
  for (const search of ['欧阳', 'ouyang']) {
    const { data } = await api.ask<Page>(query, { search }, admin);
    expect(data?.customers.edges).toEqual([{ node: { id: created.data?.customerCreate.customer.id } }]);
  }
});
