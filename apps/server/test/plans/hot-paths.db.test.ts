import { beforeAll, describe, expect, test } from 'vitest';
import type { QueryConfig } from 'pg';
import { useApi } from '../api.js';

/*
 * What must hold however quick a machine is: which index answers, and how many statements a request takes, at a hundred
 * thousand customers.
 */

const CUSTOMERS = 100_000;
const api = useApi();
let token = '';

beforeAll(async () => {
  const { database } = api.kernel.services;
  await database.pool.query(
    `INSERT INTO customer (id, code, kind, name, name_folded, name_sort, value_minor, churn_score, stage, created_at, last_order_at)
     SELECT uuid7(), 'P' || n, 'INDIVIDUAL', '客户' || n, '客户' || n, 'kehu' || n, (n * 7919::bigint) % 1000003, n % 101,
       (ARRAY['LEAD', 'REPEAT', 'LOYAL', 'CHURNED'])[1 + n % 4], now() - n * interval '1 minute', now() - n * interval '7 minutes'
     FROM generate_series(1, ${CUSTOMERS}) AS n`,
  );
  await database.pool.query('ANALYZE customer');
  token = await api.token('ADMIN');
}, 60_000);

interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  'Relation Name'?: string;
  'Actual Rows': number;
  Plans?: Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** The statements a request sends over the pool. */
async function statementsOf(query: string, variables: object = {}): Promise<QueryConfig[]> {
  const { pool } = api.kernel.services.database;
  const ask = pool.query.bind(pool);
  const sent: QueryConfig[] = [];
  await api.ask(query, variables, token);
  pool.query = ((given: QueryConfig) => {
    sent.push(given);
    return ask(given);
  }) as typeof pool.query;
  try {
    const { errors } = await api.ask(query, variables, token);
    expect(errors).toBeUndefined();
  } finally {
    pool.query = ask as typeof pool.query;
  }
  return sent;
}

/** The plan of a statement as it ran, node by node. */
async function planOf({ text, values }: QueryConfig): Promise<Plan[]> {
  const { rows } = await api.kernel.services.database.pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
    values,
  );
  return nodesOf(rows[0]?.['QUERY PLAN'][0].Plan as Plan);
}

const list = `query ($orderBy: CustomerOrder, $after: String, $filter: CustomerFilter) {
  customers(first: 50, orderBy: $orderBy, after: $after, filter: $filter) { pageInfo { endCursor } edges { node { id name } } }
}`;

/** Where a page of the list ends. */
async function endOf(variables: object): Promise<string | null> {
  const { data } = await api.ask<{ customers: { pageInfo: { endCursor: string } } }>(list, variables, token);
  return data?.customers.pageInfo.endCursor ?? null;
}

describe('the list of customers', () => {
  test.each([
    ['VALUE', 'DESC', 'customer_by_value'],
    ['CHURN', 'DESC', 'customer_by_churn'],
    ['LAST_ORDER', 'DESC', 'customer_by_last_order'],
    ['CREATED', 'DESC', 'customer_by_created'],
    ['NAME', 'ASC', 'customer_by_name'],
  ])('by %s %s is one range of %s, on the first page and far down', async (field, direction, index) => {
    const orderBy = { field, direction };
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const [statement, ...more] = await statementsOf(list, { orderBy, after });
      expect(more).toEqual([]);
      const nodes = await planOf(statement as QueryConfig);
      expect(nodes.map((node) => node['Index Name'])).toContain(index);
      expect(nodes.map((node) => node['Node Type'])).not.toContain('Sort');
      expect(nodes.map((node) => node['Node Type'])).not.toContain('Seq Scan');
      expect(Math.max(...nodes.map((node) => node['Actual Rows']))).toBeLessThanOrEqual(51);
      after = await endOf({ orderBy, after });
    }
  });
});

describe('one customer', () => {
  const everything = `query ($id: ID!) { customer(id: $id) {
    id name owner { name } identities { value } tags { name } completeness { percent } customFields { key } importantDates { nextOn }
    classes { key } addresses { city } contacts { name } relations { other { name } } preferences { value } needs { text }
    notes { body } metrics { orders recentMonths { orders } } churnRisk { score } stageHistory { to }
    openTickets { number clocks { metric dueAt } } tasks { title assignee { name } } orders(first: 10) { edges { node { number } } }
    timeline(first: 30) { edges { node { title } } } } }`;

  async function someone(): Promise<string> {
    const { rows } = await api.kernel.services.database.pool.query<{ id: string }>('SELECT id FROM customer LIMIT 1');
    return rows[0]?.id ?? '';
  }

  test('is one statement with open tickets, their clocks, and follow-ups with who does them', async () => {
    const id = await someone();
    const open = `mutation ($id: ID!) { ticketOpen(input: { customerId: $id, subject: "s", body: "b" }) { userErrors { code } } }`;
    await api.ask(open, { id }, token);
    const { rows } = await api.kernel.services.database.pool.query<{ id: string }>('SELECT id FROM app_user LIMIT 1');
    await api.kernel.services.database.pool.query(
      `INSERT INTO task (id, customer_id, title, due_at, assignee_id) VALUES (uuid7(), $1, 'call', now(), $2)`,
      [id, rows[0]?.id ?? null],
    );
    const sent = await statementsOf(everything, { id });
    expect(sent).toHaveLength(1);
    const nodes = await planOf(sent[0] as QueryConfig);
    const scanned = nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']);
    expect(scanned).not.toContain('customer');
  });
});
