import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../../test/database.js';
import { killedWhile } from '../../../../test/killed.js';
import { patience, runs, seeded } from '../../../../test/runs.js';
import { newId } from '../../../platform/ids.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import type { Filter } from '../filter/filter.policy.js';
import { parseFilter } from '../filter/parse.policy.js';
import { customFields, randomFilter } from '../filter/random-filter.test-support.js';
import { categoryOf, parentOf, randomCustomers } from '../filter/random-world.test-support.js';
import { store, storeCustomers } from '../filter/store-world.test-support.js';
import { truthOf } from '../filter/twin.test-support.js';
import { noteChanged } from './changed-customers.js';
import { MembershipService } from './membership.service.js';

const db = useDatabase();
const members = new MembershipService(25);
const began = new Date('2026-11-21T09:30:00Z');
const HOUR = 3_600_000;
const knowledge = { decimals: 2, customFields };
const RULES = runs(140);

let now = began;
let customers = randomCustomers(60, seeded(11), began);
const rules = new Map<string, Filter>();
const given = new Map<string, object>();
const acting = () => db.as(db.system().actor, now);

async function save(id: string, filter: object): Promise<void> {
  given.set(id, filter);
  rules.set(id, parseFilter(filter, knowledge));
  await db
    .system()
    .rows(sql`INSERT INTO segment (id, name, filter) VALUES (${id}, ${id}, ${JSON.stringify(filter)}::jsonb)`);
}

/** The members of each segment by a naive evaluation of its rule. */
const naive = (): Map<string, string[]> => {
  const world = { now, timezone: 'Asia/Shanghai', segments: rules, categoryOf, parentOf, decimals: 2 };
  return new Map(
    [...rules].map(([id, rule]) => [
      id,
      customers
        .filter((customer) => truthOf(rule, customer, world) === true)
        .map((customer) => customer.id)
        .sort(),
    ]),
  );
};

async function stored(held: Sql): Promise<Map<string, string[]>> {
  const rows = await db.system().rows<{ id: string; customerIds: string[] | null }>(
    sql`SELECT s.id, (SELECT array_agg(m.customer_id ORDER BY m.customer_id) FROM (${held}) m WHERE m.segment_id = s.id) AS "customerIds"
        FROM segment s WHERE s.deleted_at IS NULL`,
  );
  return new Map(rows.map(({ id, customerIds }) => [id, customerIds ?? []]));
}

const current = sql`SELECT segment_id, customer_id FROM segment_member`;
/** What was so at moments of the past. */
const past: { at: Date; members: Map<string, string[]> }[] = [];

async function expectNaive(): Promise<void> {
  const wanted = naive();
  const found = await stored(current);
  past.push({ at: now, members: wanted });
  for (const [id, ids] of wanted) expect(found.get(id), JSON.stringify(given.get(id))).toEqual(ids);
}

/** Other facts about some customers, as if everything of theirs had changed. */
async function changeSome(seed: number, count: number): Promise<void> {
  const others = randomCustomers(count, seed, now);
  const changed = others.map((other, i) => ({
    ...other,
    id: customers[(seed * 7 + i) % customers.length]?.id ?? other.id,
  }));
  const byId = new Map(changed.map((customer) => [customer.id, customer]));
  customers = customers.map((customer) => byId.get(customer.id) ?? customer);
  await inTransaction(acting(), async (tx) => {
    await storeCustomers(tx, [...byId.values()]);
    await noteChanged(tx, [...byId.keys()]);
  });
}

beforeAll(async () => {
  // The classes stay as this world gives them.
  await db.system().rows(sql`UPDATE class_version SET state = 'RETIRED' WHERE state = 'PUBLISHED'`);
  await store(db.system(), customers);
  const own: string[] = [];
  for (const filter of fc.sample(randomFilter(began), { numRuns: RULES - 20, seed: seeded(46) })) {
    own.push(newId());
    await save(own.at(-1) as string, filter);
  }
  const nested = fc.sample(
    randomFilter(began, own.slice(0, 8), (key) => key === 'inSegment' || key === 'value'),
    {
      numRuns: 20,
      seed: seeded(47),
    },
  );
  for (const filter of nested) await save(newId(), filter);
});

test(
  'members equal a naive evaluation after the first count, random changes, passing hours, days and months',
  async () => {
    await members.keepUp(acting());
    await expectNaive();
    const [first] = await db.system().rows<{ at: string }>(sql`SELECT min(counted_at)::text AS at FROM segment_count`);
    for (const [round, hours] of [2, 20, 24 * 6, 24 * 31, 24 * 200].entries()) {
      await changeSome(round + 1, 8);
      await members.keepUp(acting());
      await expectNaive();
      now = new Date(now.getTime() + hours * HOUR);
      await members.keepUp(acting());
      await expectNaive();
    }
    // All of it by following: nothing was counted a second time, and all causes occur.
    const [last] = await db.system().rows<{ at: string; causes: string[] }>(
      sql`SELECT max(counted_at)::text AS at, (SELECT array_agg(DISTINCT cause ORDER BY cause) FROM (
          SELECT cause FROM segment_member UNION SELECT since_cause FROM segment_stay UNION SELECT until_cause FROM segment_stay) x) AS causes
        FROM segment_count`,
    );
    expect(last).toEqual({ at: first?.at, causes: ['DAY', 'EVENT', 'RULE'] });
  },
  patience,
);

test('who was in a segment at any moment before is known ever after', async () => {
  const before = [...past];
  // At each of the moments what was asked last is what was so.
  const moments = new Map(before.map(({ at, members: then }) => [at.getTime(), then]));
  expect(moments.size).toBe(6);
  for (const [at, then] of moments) {
    const moment = new Date(at);
    const found = await stored(
      sql`SELECT segment_id, customer_id FROM segment_member WHERE since <= ${moment}
          UNION SELECT segment_id, customer_id FROM segment_stay WHERE since <= ${moment} AND until > ${moment}`,
    );
    for (const [id, ids] of then) expect(found.get(id), JSON.stringify(given.get(id))).toEqual(ids);
  }
});

test('what a killed process began is done by the next; a stopped count leaves the members from before', async () => {
  const [id, rule] = [...rules].find(([one]) => given.get(one) !== undefined) as [string, Filter];
  await db.system().rows(sql`UPDATE segment SET filter = '{"value":{"gte":"0"}}' WHERE id = ${id}`);
  rules.set(id, parseFilter({ value: { gte: '0' } }, knowledge));
  await db.system().rows(sql`UPDATE segment_count SET state = 'WAITING' WHERE segment_id = ${id}`);
  await members.stopCount(acting(), id);
  const before = (await stored(current)).get(id);
  await members.keepUp(acting());
  expect((await stored(current)).get(id)).toEqual(before);
  await expect(members.stopCount(acting(), id)).rejects.toThrow('not being counted');
  await db.system().rows(sql`UPDATE segment_count SET state = 'WAITING' WHERE segment_id = ${id}`);
  for (const table of ['segment_member', 'segment_stay']) await killedWhile(db, table, () => members.keepUp(acting()));
  expect((await stored(current)).get(id)).toEqual(before);
  await members.keepUp(acting());
  await expectNaive();
  expect(rule).not.toEqual(rules.get(id));
});

test('of a count that somebody stops half way all that was written is taken back; those counted with it go on', async () => {
  const [one, other] = [...naive()].filter(([, ids]) => ids.length > 5).map(([id]) => id) as [string, string];
  const rowsOf = (id: string) =>
    db.system().rows(
      sql`SELECT customer_id AS id, since, cause AS why, NULL AS until FROM segment_member WHERE segment_id = ${id}
          UNION ALL SELECT customer_id, since, since_cause, until FROM segment_stay WHERE segment_id = ${id} ORDER BY 1, 2`,
    );
  const rule = async (id: string, filter: object) => {
    rules.set(id, parseFilter(filter, knowledge));
    await db.system().rows(sql`UPDATE segment SET filter = ${JSON.stringify(filter)}::jsonb WHERE id = ${id}`);
    await db.system().rows(sql`UPDATE segment_count SET state = 'WAITING' WHERE segment_id = ${id}`);
  };
  const before = await rowsOf(one);
  await rule(one, { not: given.get(one) });
  await rule(other, { value: { gte: '0' } });
  const stopped = `NEW.state = 'CANCELLED'; RETURN NEW;`;
  await db
    .system()
    .rows(sql.raw(`CREATE FUNCTION stop_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${stopped} END $$`));
  await db.system().rows(
    sql.raw(`CREATE TRIGGER stop_it BEFORE UPDATE OF progress ON segment_count FOR EACH ROW
      WHEN (NEW.progress > 0 AND NEW.segment_id = '${one}') EXECUTE FUNCTION stop_it()`),
  );
  await members.countWaiting(acting());
  await db.system().rows(sql`DROP FUNCTION stop_it CASCADE`);
  expect(await rowsOf(one)).toEqual(before);
  expect((await stored(current)).get(other)).toEqual(naive().get(other));
  await rule(one, { value: { gte: '5' } });
  await members.keepUp(acting());
  await expectNaive();
});

test('changes that come in by the thousand wait until they have come to rest, but no longer than a minute', async () => {
  const waiting = async () => (await db.system().rows(sql`SELECT FROM segment_change`)).length;
  const ids = Array.from({ length: 1_001 }, () => newId());
  await inTransaction(acting(), (tx) => noteChanged(tx, ids));
  expect((await members.follow(acting())).isFlooded).toBe(true);
  expect(await waiting()).toBe(1_001);
  const then = (Date.now() - 61_000).toString(16).padStart(12, '0');
  const aMinuteAgo = `${then.slice(0, 8)}-${then.slice(8)}-7000-8000-000000000000`;
  await db.system().rows(sql`UPDATE segment_change SET id = ${aMinuteAgo} WHERE customer_id = ${ids[500]}`);
  expect((await members.follow(acting())).isFlooded).toBe(false);
  expect(await waiting()).toBe(0);
});
