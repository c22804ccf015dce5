import { TimelineKind, type Scope } from '@kehu/schema';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';
import { newId } from '../../platform/ids.js';
import { everything } from '../../platform/parts.js';
import { rewritten, sql } from '../../platform/sql.js';
import { timelineRows } from '../../platform/timeline.js';

const api = useApi();
let token: string;

beforeAll(async () => {
  token = await api.token('ADMIN');
});

/** Fills every source of a customer's timeline with entries, some at the very same moment. */
async function fill(customerId: string, perSource: number, spread = "interval '1 minute'"): Promise<void> {
  const ctx = api.system();
  const at = sql.raw(
    `date_trunc('second', '2026-06-01T00:00:00Z'::timestamptz + (n % 97) * ${spread} + n * ${spread})`,
  );
  const series = sql`generate_series(1, ${perSource}::int) n`;
  await ctx.rows(
    sql`INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor)
        SELECT uuid7(), ${customerId}, 'SO' || n, ${at}, 'CNY', 100, 100, 100 FROM ${series}`,
  );
  await ctx.rows(
    sql`INSERT INTO payment (id, customer_id, method, amount_minor, currency, paid_at)
        SELECT uuid7(), ${customerId}, 'CASH', 100, 'CNY', ${at} FROM ${series}`,
  );
  await ctx.rows(
    sql`INSERT INTO interaction (id, customer_id, occurred_at, kind, channel, subject)
        SELECT uuid7(), ${customerId}, ${at} - (n % 5) * interval '40 days', 'CALL', 'PHONE', 'Call ' || n FROM ${series}`,
  );
  await ctx.rows(
    sql`INSERT INTO note (id, customer_id, body, created_at) SELECT uuid7(), ${customerId}, 'Note ' || n, ${at} FROM ${series}`,
  );
  await ctx.rows(
    sql`INSERT INTO stage_move (id, customer_id, to_stage, cause, moved_at)
        SELECT uuid7(), ${customerId}, 'REPEAT', 'ORDER', ${at} FROM ${series}`,
  );
  await ctx.rows(
    sql`INSERT INTO task (id, customer_id, title, due_at, status, completed_at)
        SELECT uuid7(), ${customerId}, 'Task ' || n, ${at}, 'DONE', ${at} FROM ${series}`,
  );
}

interface Page {
  edges: { cursor: string; node: { id: string; kind: TimelineKind; at: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function page(id: string, first: number, after: string | null, kinds: TimelineKind[] | null): Promise<Page> {
  const answer = await api.ask(
    `query Page($id: ID!, $first: Int, $after: String, $kinds: [TimelineKind!]) { customer(id: $id) {
       timeline(first: $first, after: $after, kinds: $kinds) {
         edges { cursor node { id kind at } } pageInfo { hasNextPage endCursor } } } }`,
    { id, first, after, kinds },
    token,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data?.customer.timeline as Page;
}

test('paging neither skips nor repeats, of any kinds and page size, while newer entries arrive', async () => {
  const { id } = await make.customer(api);
  await fill(id, 25);
  const all = await page(id, 200, null, null);
  expect(all.edges).toHaveLength(150);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 7, max: 60 }),
      fc.option(fc.uniqueArray(fc.constantFrom(...TimelineKind.keys), { minLength: 1 }), { nil: null }),
      fc.boolean(),
      async (first, kinds, isBusy) => {
        const expected = all.edges.filter(({ node }) => kinds === null || kinds.includes(node.kind));
        const seen: string[] = [];
        for (let after: string | null = null; ;) {
          const { edges, pageInfo }: Page = await page(id, first, after, kinds);
          seen.push(...edges.map((edge) => edge.node.id));
          // Something newer happens between two pages; it stands before the first one and is taken back at the end.
          if (isBusy) await arrive(id);
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
        }
        await api.system().rows(sql`DELETE FROM note WHERE customer_id = ${id} AND body = 'newer'`);
        expect(seen).toEqual(expected.map((edge) => edge.node.id));
      },
    ),
    { numRuns: 25 },
  );
  for (let i = 1; i < all.edges.length; i += 1) {
    const [left, right] = [all.edges[i - 1]?.node, all.edges[i]?.node];
    expect(`${left?.at} ${left?.id}` > `${right?.at} ${right?.id}`).toBe(true);
  }
}, 120_000);

const arrive = (id: string) =>
  api.system().rows(sql`INSERT INTO note (id, customer_id, body) VALUES (uuid7(), ${id}, 'newer')`);

test('a page of a customer with 10,000 entries reads no more of any source than it shows', async () => {
  const { id } = await make.customer(api);
  await fill(id, 1700, "interval '2 minutes'");
  for (const table of ['sales_order', 'payment', 'interaction', 'note', 'stage_move', 'task']) {
    await api.system().rows(sql.raw(`ANALYZE ${table}`));
  }
  const rows = timelineRows({ ctx: api.system(), customer: sql.raw('c'), kinds: null }, null, 21, everything);
  // Its text is kept for other requests: no source writes a value that only one of them has.
  expect(rewritten(rows)).not.toBeNull();
  const plan = await api.system().rows<{ 'QUERY PLAN': string }>(
    sql`EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) SELECT (SELECT json_agg(row_to_json(x)) FROM (${rows}) x)
        FROM customer c WHERE c.id = ${sql.raw(`'${id}'`)}`,
  );
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');
  for (const index of [
    'sales_order_by_customer',
    'payment_by_customer',
    'customer_id_occurred_at_id_kind_idx',
    'note_by_customer',
    'stage_move_by_customer',
    'task_done',
  ]) {
    expect(text).toMatch(new RegExp(`Index Scan using \\S*${index}`));
  }
  expect(text).not.toContain('Seq Scan');
  const read = [...text.matchAll(/Index Scan using .*actual rows=(\d+)/g)].map((match) => Number(match[1]));
  expect(read.length).toBeGreaterThan(5);
  expect(Math.max(...read)).toBeLessThanOrEqual(21);
  expect((await page(id, 20, null, null)).edges).toHaveLength(20);
}, 60_000);

test('who reaches interactions of fewer customers sees no entries of the others', async () => {
  const { id } = await make.customer(api);
  await fill(id, 3);
  const { actor } = api.system();
  const permissions = new Map<string, Scope>([
    ['customers:read', 'ALL'],
    ['interactions:read', 'OWN'],
  ]);
  const ctx = api.as({ ...actor, kind: 'USER', userId: newId(), permissions });
  const titles = async (from: typeof ctx) => {
    const rows = timelineRows(
      { ctx: from, customer: sql.raw('c'), kinds: ['INTERACTION', 'TASK'] },
      null,
      21,
      everything,
    );
    return api.system().rows(sql`SELECT x.entry FROM customer c, LATERAL (${rows}) x WHERE c.id = ${id}`);
  };
  expect(await titles(api.system())).toHaveLength(6);
  expect(await titles(ctx)).toEqual([]);
});

test('a cursor of another list is refused, and an unknown customer has no timeline', async () => {
  const { id } = await make.customer(api);
  for (const after of ['nonsense', Buffer.from('["x","y"]').toString('base64url')]) {
    const answer = await api.ask(
      `query P($id: ID!, $after: String) { customer(id: $id) { timeline(after: $after) { edges { cursor } } } }`,
      { id, after },
      token,
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});
