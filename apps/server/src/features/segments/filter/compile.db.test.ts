import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../../test/database.js';
import { patience, runs, seeded } from '../../../../test/runs.js';
import { sql } from '../../../platform/sql.js';
import { tooDear } from '../price.js';
import { compileFilter } from './compile.js';
import type { Filter } from './filter.policy.js';
import { parseFilter } from './parse.policy.js';
import { customFields, randomFilter } from './random-filter.test-support.js';
import { categoryOf, parentOf, randomCustomers } from './random-world.test-support.js';
import { store } from './store-world.test-support.js';
import { truthOf, type PlainWorld } from './twin.test-support.js';

const db = useDatabase();
const now = new Date('2026-11-21T09:30:00Z');
const knowledge = { decimals: 2, customFields };
const customers = randomCustomers(150, seeded(7), now);

const segmentIds = ['00000000-0000-7000-8000-000900000001', '00000000-0000-7000-8000-000900000002'];
const segments = new Map<string, Filter>([
  [segmentIds[0] as string, parseFilter({ not: { churnScore: { gte: 50 } } }, knowledge)],
  [
    segmentIds[1] as string,
    parseFilter({ or: [{ inSegment: { id: segmentIds[0] } }, { spent: { days: 90, gte: '500' } }] }, knowledge),
  ],
]);
const world: PlainWorld = { now, timezone: 'Asia/Shanghai', segments, categoryOf, parentOf, decimals: 2 };

beforeAll(() => store(db.system(), customers));

async function bySql(filter: Filter, mode: 'set' | 'row'): Promise<string[]> {
  const { joins, condition } = compileFilter(filter, { ...world, mode });
  const rows = await db
    .system()
    .rows<{ id: string }>(sql`SELECT c.id FROM customer c ${joins} WHERE ${condition} ORDER BY c.id`);
  return rows.map(({ id }) => id);
}

const byTwin = (filter: Filter): string[] =>
  customers
    .filter((customer) => truthOf(filter, customer, world) === true)
    .map(({ id }) => id)
    .sort();

test(
  '600 random filters hold for the same customers in SQL and in a naive evaluation, NOT and unknown facts included',
  async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(randomFilter(now, segmentIds), async (given) => {
        const filter = parseFilter(given, knowledge);
        const wanted = byTwin(filter);
        hits += wanted.length > 0 && wanted.length < customers.length ? 1 : 0;
        expect(await bySql(filter, 'set')).toEqual(wanted);
        expect(await bySql(filter, 'row')).toEqual(wanted);
      }),
      { numRuns: runs(600), seed: seeded(20261121) },
    );
    // Rules that hold for all or nobody would prove little.
    expect(hits).toBeGreaterThan(300);
  },
  patience,
);

test('a filter and its opposite leave out exactly those of whom the fact is unknown', async () => {
  const known = await bySql(parseFilter({ churnScore: { isNull: false } }, knowledge), 'set');
  const high = await bySql(parseFilter({ churnScore: { gte: 50 } }, knowledge), 'set');
  const notHigh = await bySql(parseFilter({ not: { churnScore: { gte: 50 } } }, knowledge), 'set');
  expect([...high, ...notHigh].sort()).toEqual(known);
  expect(known.length).toBeLessThan(customers.length);
});

test('a rule that costs too much is told by its dearest condition', async () => {
  const filter = parseFilter(
    { stage: { eq: 'LEAD' }, spent: { days: 365, gte: '100' }, orders: { gte: 2 } },
    knowledge,
  );
  const rule = { filter, segments, permissions: new Set<never>() };
  expect(await tooDear(db.system(), rule)).toBeNull();
  expect(await tooDear(db.system(), rule, 1)).toMatch(/cannot be answered fast.*365.*365/);
});

test('whatever a caller sends travels as a value', () => {
  const filter = parseFilter({ name: { contains: `'; DROP TABLE customer; --` } }, knowledge);
  const { condition } = compileFilter(filter, { ...world, mode: 'set' });
  expect(condition.compile()).toEqual({
    text: '(strpos(lower(c.name), lower($1::text)) > 0)'.slice(1, -1),
    values: [`'; DROP TABLE customer; --`],
  });
});
