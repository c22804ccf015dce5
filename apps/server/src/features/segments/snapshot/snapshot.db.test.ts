import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { useDatabase } from '../../../../test/database.js';
import { anonymous, type RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import { boundsOf } from '../../access/index.js';
import { nobody, type Filter } from '../filter/filter.policy.js';
import { parseFilter } from '../filter/parse.policy.js';
import { customFields, randomFilter } from '../filter/random-filter.test-support.js';
import { names, randomCustomers } from '../filter/random-world.test-support.js';
import { store } from '../filter/store-world.test-support.js';
import type { Rule } from '../rule.js';
import type { SegmentSums } from '../segment-sums.js';
import { sumsBySql } from '../statistics.js';
import { Columns } from './columns.js';
import { sumsOfQuestion } from './evaluate.js';
import { isHeld } from './held.policy.js';
import { loadAll, loadSince, loadSome, type Mark } from './load.js';
import { programOf, questionOf, type Program } from './program.policy.js';
import { boundProgram, SegmentSnapshot } from './snapshot.js';

const db = useDatabase();
const now = new Date('2026-11-21T09:30:00Z');
const timezone = 'Asia/Shanghai';
const knowledge = { decimals: 2, customFields };
const customers = randomCustomers(200, 21, now);
const segmentId = '00000000-0000-7000-8000-000900000001';
const segments = new Map<string, Filter>([[segmentId, parseFilter({ not: { churnScore: { gte: 50 } } }, knowledge)]]);
const heldConditions = new Set(['spent', 'ordered', 'noContact', 'tag', 'inSegment']);
const heldFilter = randomFilter(now, [segmentId], (key) => isHeld(key) || heldConditions.has(key));

let client: pg.Client;

beforeAll(async () => {
  await store(db.system(), customers);
  client = new pg.Client({ connectionString: db.url, options: '-c timezone=UTC' });
  await client.connect();
});
afterAll(() => client.end());

const system = (): RequestContext => db.as({ ...anonymous, kind: 'SYSTEM' }, now);
const inRegions: RequestContext['actor'] = {
  ...anonymous,
  kind: 'USER',
  permissions: new Map([
    ['customers:read', 'REGION'],
    ['segments:read', 'TEAM'],
  ]),
  regionIds: names.users.slice(0, 2),
  teamIds: names.users.slice(1),
};

const ruleOf = (filter: Filter): Rule => ({ filter, segments, permissions: new Set() });

function programFor(filter: Filter): Program {
  const program = programOf(filter, { now, timezone, decimals: 2, segments });
  if (!program) throw new Error('this filter is not held');
  return program;
}

function byCopy(columns: Columns, ctx: RequestContext, filter: Filter): SegmentSums {
  const bounds = boundsOf(ctx, 'segments:read').map(boundProgram);
  return sumsOfQuestion(columns, questionOf(programFor(filter), bounds, { now, timezone }));
}

async function loaded(): Promise<{ columns: Columns; mark: Mark }> {
  const columns = new Columns();
  return { columns, mark: await loadAll(client, columns, timezone) };
}

test('the copy in memory gives the same figures as SQL for 600 random rules, for everybody and for who sees less', async () => {
  const { columns } = await loaded();
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(heldFilter, fc.boolean(), async (given, isBound) => {
      const ctx = isBound ? db.as(inRegions, now) : system();
      const filter = parseFilter(given, knowledge);
      const wanted = await sumsBySql(ctx, ruleOf(filter));
      hits += wanted.size > 0 && wanted.size < customers.length ? 1 : 0;
      expect(byCopy(columns, ctx, filter)).toEqual(wanted);
    }),
    { numRuns: 600, seed: 4 },
  );
  expect(hits).toBeGreaterThan(300);
}, 120_000);

test.each([
  [{ name: { contains: 'x' } }],
  [{ custom: [{ key: 'size', number: { gte: 1 } }] }],
  [{ city: { eq: '北京' } }],
  [{ boughtProduct: { productId: names.products[0] } }],
  [{ contacted: { days: 30 } }],
  [{ or: [{ stage: { eq: 'LOYAL' } }, { not: { openTickets: { gte: 1 } } }] }],
])('what the copy does not hold is left to SQL: %j', (given) => {
  expect(programOf(parseFilter(given, knowledge), { now, timezone, decimals: 2, segments })).toBeNull();
});

const questions = fc.sample(heldFilter, { numRuns: 60, seed: 9 }).map((given) => parseFilter(given, knowledge));

async function expectSame(columns: Columns): Promise<void> {
  for (const filter of questions) {
    expect(byCopy(columns, system(), filter)).toEqual(await sumsBySql(system(), ruleOf(filter)));
  }
}

/** Changes a third of the customers in every way there is: figures, orders, sort keys, being there at all. */
async function randomWrites(ctx: RequestContext, turn: number): Promise<string[]> {
  const picked = sql.raw(`get_byte(uuid_send(id), 15) % 3 = ${turn % 3}`);
  const rows = await ctx.rows<{ id: string }>(
    sql`UPDATE customer SET value_minor = value_minor + ${turn * 1000}, stage = 'LOYAL', churn_score = (churn_score + 40) % 101,
          status = CASE WHEN status = 'ERASED' THEN 'ACTIVE' WHEN get_byte(uuid_send(id), 14) % 7 = 0 THEN 'ERASED' ELSE status END
        WHERE ${picked} RETURNING id`,
  );
  const ids = rows.map(({ id }) => id);
  await ctx.rows(
    sql`UPDATE customer_metric SET orders = orders + 1, abc_class = 'B' WHERE customer_id = ANY(${ids}::uuid[])`,
  );
  await ctx.rows(sql`DELETE FROM order_line WHERE customer_id = ANY(${ids}::uuid[])`);
  await ctx.rows(
    sql`UPDATE sales_order SET ordered_at = ordered_at - interval '45 days', status = 'COMPLETED' WHERE customer_id = ANY(${ids}::uuid[])`,
  );
  return ids;
}

test('after random writes the copy is right again by what was written since, announced or not', async () => {
  const { columns, mark } = await loaded();
  let latest = mark;
  const catchUp = async (): Promise<void> => {
    const found = await loadSince(client, columns, timezone, latest);
    if (!found) throw new Error('no customer is gone');
    latest = found;
  };
  for (const turn of [1, 2, 3]) {
    // What a transaction wrote before the mark and committed after it must not be missed.
    const late = await open();
    await late.query('BEGIN');
    await late.query(
      `UPDATE customer SET value_minor = value_minor + 7 WHERE get_byte(uuid_send(id), 15) % 3 = ${(turn + 1) % 3}`,
    );
    await randomWrites(system(), turn);
    await catchUp();
    await late.query('COMMIT');
    await late.end();
    await catchUp();
    await expectSame(columns);
  }
}, 120_000);

async function open(): Promise<pg.Client> {
  const other = new pg.Client({ connectionString: db.url });
  await other.connect();
  return other;
}

test('the copy is right again by the ids of changed customers, tags included', async () => {
  const { columns } = await loaded();
  const ids = await randomWrites(system(), 1);
  await system().rows(sql`DELETE FROM customer_tag WHERE customer_id = ANY(${ids}::uuid[])`);
  await loadSome(client, columns, timezone, ids);
  await expectSame(columns);
});

test('a customer who is gone altogether is noticed', async () => {
  const { columns, mark } = await loaded();
  expect(await loadSince(client, columns, timezone, mark)).not.toBeNull();
  await system().rows(sql`DELETE FROM customer WHERE id = (SELECT id FROM customer WHERE status = 'ACTIVE' LIMIT 1)`);
  expect(await loadSince(client, columns, timezone, mark)).toBeNull();
});

test('the thread answers once it has read everything, follows announced changes, and ends', async () => {
  const file = new URL('../../../../dist/features/segments/snapshot/snapshot.worker.js', import.meta.url);
  const snapshot = new SegmentSnapshot(db.kernel.services, { file, fewest: 1 });
  const filter = parseFilter({ value: { gte: '123456.78' } }, knowledge);
  const ask = () => snapshot.sums(system(), ruleOf(filter), 'segments:read');
  const soon = { timeout: 15_000, interval: 20 };
  try {
    expect(await ask()).toBeNull();
    await vi.waitFor(async () => expect((await ask())?.sums).toEqual(await sumsBySql(system(), ruleOf(filter))), soon);
    expect((await ask())?.sums.size).toBe(0);

    await inTransaction(system(), async (tx) => {
      const [row] = await tx.rows<{ id: string }>(
        sql`UPDATE customer SET value_minor = 12345678 WHERE id = (SELECT id FROM customer WHERE status = 'ACTIVE' LIMIT 1) RETURNING id`,
      );
      tx.announce('customer', { customerId: row?.id });
    });
    await vi.waitFor(async () => expect((await ask())?.sums.size).toBe(1), soon);
    const unheld = parseFilter({ name: { contains: 'x' } }, knowledge);
    expect(await snapshot.sums(system(), ruleOf(unheld), 'segments:read')).toBeNull();
  } finally {
    await snapshot.stop();
  }
  expect(await ask()).toBeNull();
}, 60_000);

test('with few customers there is no thread', async () => {
  const snapshot = new SegmentSnapshot(db.kernel.services, { file: new URL('file:///nowhere.js') });
  for (let i = 0; i < 3; i += 1) expect(await snapshot.sums(system(), ruleOf(nobody), 'segments:read')).toBeNull();
  await snapshot.stop();
});
