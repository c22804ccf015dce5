import type pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { manyCustomers } from '../../src/features/segments/list/many-customers.test-support.js';
import { sql } from '../../src/platform/sql.js';
import { useApi } from '../api.js';
import { counted } from '../statements.js';

/*
 * What must hold however quick a machine is: how many statements each main question takes, and that the 360 reads what
 * belongs to one customer through indexes. The plans of lists stand beside the list.
 */

const CUSTOMERS = 20_000;
const api = useApi();
let token = '';
let someone = '';

beforeAll(async () => {
  await manyCustomers(api.system(), CUSTOMERS, CUSTOMERS * 3);
  token = await api.token('ADMIN');
  const { pool } = api.kernel.services.database;
  const { rows } = await pool.query<{ id: string }>('SELECT customer_id AS id FROM sales_order LIMIT 1');
  someone = rows[0]?.id ?? '';
  const open = `mutation ($id: ID!) { ticketOpen(input: { customerId: $id, subject: "s", body: "b" }) { userErrors { code } } }`;
  await api.ask(open, { id: someone }, token);
  await pool.query(
    `INSERT INTO task (id, customer_id, title, due_at, assignee_id)
     SELECT uuid7(), $1, 'call', now(), (SELECT id FROM app_user LIMIT 1)`,
    [someone],
  );
}, 120_000);

const everything = `query ($id: ID!) { customer(id: $id) {
  id name owner { name } identities { value } tags { name } completeness { percent } customFields { key } importantDates { nextOn }
  classes { key } addresses { city } contacts { name } relations { other { name } } preferences { value } needs { text }
  notes { body } metrics { orders recentMonths { orders } } churnRisk { score } stageHistory { to }
  openTickets { number clocks { metric dueAt } } tasks { title assignee { name } } orders(first: 10) { edges { node { number } } }
  timeline(first: 30) { edges { node { title actorName amount { amount } } } } } }`;

const page = `edges { node { id name owner { name } } } pageInfo { endCursor }`;

/** The statements of a request that was sent before, so that who asks is known. */
async function statementsOf(query: string, variables: object = {}): Promise<string[]> {
  const ask = async (): Promise<void> => {
    const { errors } = await api.ask(query, variables, token);
    expect(errors).toBeUndefined();
  };
  await ask();
  return counted(ask);
}

describe('statements of one request', () => {
  test.each([
    ['the whole 360, tickets with their clocks and follow-ups with who does them', everything, 1],
    ['a page of customers with what belongs to each', `{ customers(first: 50) { ${page} } }`, 1],
    [
      'the same with how many there are: counted to 10,000, then estimated',
      `{ customers(first: 50) { ${page} totalCount { value } } }`,
      3,
    ],
    ['a search', `{ customers(first: 20, search: "customer 77") { ${page} } }`, 1],
    ['a page of tickets', '{ tickets(first: 50) { edges { node { number customer { name } } } } }', 2],
    ['a page of products', '{ products(first: 50) { edges { node { sku } } } }', 1],
  ])('%s', async (_what, query, most) => {
    const sent = await statementsOf(query, query === everything ? { id: someone } : {});
    expect(sent.length, sent.join('\n\n')).toBe(most);
  });
});

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  Plans?: Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** What the statements of a question do in the database. */
async function nodesOfQuestion(query: string, variables: object): Promise<Plan[]> {
  const { pool } = api.kernel.services.database;
  const ask = pool.query.bind(pool);
  const plans: Plan[] = [];
  pool.query = (async (
    given: { text: string; values: unknown[] },
    done: (error: Error, result: pg.QueryResult) => void,
  ) => {
    const { rows } = await ask<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${given.text}`,
      given.values,
    );
    plans.push(...nodesOf(rows[0]?.['QUERY PLAN'][0].Plan as Plan));
    return (ask as (query: object, answered: typeof done) => void)(given, done);
  }) as unknown as typeof pool.query;
  try {
    const { errors } = await api.ask(query, variables, token);
    expect(errors).toBeUndefined();
  } finally {
    pool.query = ask as typeof pool.query;
  }
  return plans;
}

test('the 360 reads what belongs to one customer through indexes, and no more of it than it shows', async () => {
  const plans = await nodesOfQuestion(everything, { id: someone });
  const large = ['customer', 'sales_order', 'customer_metric'];
  const read = plans.filter((node) => large.includes(node['Relation Name'] ?? ''));
  expect(new Set(read.map((node) => node['Relation Name']))).toEqual(new Set(large));
  expect(read.map((node) => node['Node Type'])).not.toContain('Seq Scan');
  expect(Math.max(...read.map((node) => node['Actual Rows']))).toBeLessThanOrEqual(31);
});

test('entries and exits of a large segment are read in the order of their indexes, a page far down too', async () => {
  const id = '01900000-0000-7000-8000-0000000000aa';
  await api.system().rows(
    sql`WITH made AS (INSERT INTO segment (id, name, filter) VALUES (${id}, 'all', '{}') RETURNING id),
          inside AS (INSERT INTO segment_member (segment_id, customer_id, since, cause)
            SELECT made.id, c.id, now() - row_number() OVER (ORDER BY c.code) * interval '1 minute', 'EVENT' FROM customer c, made)
        INSERT INTO segment_stay (id, segment_id, customer_id, since, since_cause, until, until_cause)
        SELECT uuid7(), made.id, c.id, now() - interval '90 days', 'RULE',
          now() - interval '30 days' - row_number() OVER (ORDER BY c.code) * interval '1 minute', 'DAY' FROM customer c, made`,
  );
  await api.system().rows(sql`ANALYZE segment_member, segment_stay`);
  const moves = `query ($id: ID!, $after: String) { segment(id: $id) { moves(first: 50, after: $after) {
    edges { node { at hasEntered } } pageInfo { endCursor } } } }`;
  const { data } = await api.ask(moves, { id }, token);
  const { endCursor } = data?.segment.moves.pageInfo ?? {};
  for (const after of [null, endCursor]) {
    const plans = await nodesOfQuestion(moves, { id, after });
    const read = plans.filter((node) => /^segment_(member|stay)$/.test(node['Relation Name'] ?? ''));
    expect(read.map((node) => node['Index Name']).sort()).toEqual([
      'segment_member_by_since',
      'segment_stay_by_since',
      'segment_stay_by_until',
    ]);
    expect(Math.max(...read.map((node) => node['Actual Rows']))).toBeLessThanOrEqual(60);
  }
});
