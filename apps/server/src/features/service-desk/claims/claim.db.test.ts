import { expect, test } from 'vitest';
import { useDatabase, type TestDatabase } from '../../../../test/database.js';
import { make } from '../../../../test/make.js';
import { counted } from '../../../../test/statements.js';
import type { Actor } from '../../../platform/context.js';
import { DomainError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { Region } from '../../access/index.js';
import { QueueItem } from '../queue-item.entity.js';
import { Ticket } from '../ticket.entity.js';

const db = useDatabase();

const AGENTS = 50;
const TICKETS = 2_000;

const queueId = async (key: 'VIP' | 'GENERAL'): Promise<string> => {
  const [queue] = await db.system().rows<{ id: string }>(sql`SELECT id FROM queue WHERE key = ${key}`);
  return queue!.id;
};

/** Tickets straight into the tables, waiting in the general queue with keys from `top` downwards. */
async function fillQueue(of: TestDatabase, count: number, regionId: string | null = null, top = 0): Promise<string> {
  const queue = await queueId('GENERAL');
  const customer = await make.customer(of, { regionId });
  await of.system().rows(
    sql`WITH made AS (
          INSERT INTO ticket (id, customer_id, number, subject, queue_id, opened_at)
          SELECT uuid7(), ${customer.id}, 'F' || n, 'Waiting', ${queue}, now() FROM generate_series(1, ${count}::integer) n
          RETURNING id, customer_id, substr(number, 2)::integer AS n
        )
        INSERT INTO queue_item (id, queue_id, ticket_id, customer_id, region_id, rank_key, standing, enqueued_at)
        SELECT uuid7(), ${queue}, id, customer_id, ${regionId}::uuid, ${top}::integer - n, '{}', now() FROM made`,
  );
  return queue;
}

async function emptyDesk(): Promise<void> {
  for (const table of ['queue_item', 'ticket', 'agent_presence']) {
    await db.system().rows(sql`DELETE FROM ${sql.raw(table)}`);
  }
}

const codeOf = (error: unknown): string => (error instanceof DomainError ? error.refusals[0]!.code : String(error));
const claim = (actor: Actor, queue: string) => db.kernel.app.desk.claims.next(db.as(actor), queue);

/** Claims until the queue or the agent says no; answers what was taken, why it ended, and how long each claim took. */
async function claimAll(actor: Actor, queue: string) {
  const taken: string[] = [];
  const times: number[] = [];
  for (;;) {
    const began = performance.now();
    try {
      taken.push((await claim(actor, queue)).ticketId);
      times.push(performance.now() - began);
    } catch (error) {
      return { taken, times, ended: codeOf(error) };
    }
  }
}

const agents = (count: number, capacity: number): Promise<Actor[]> =>
  Promise.all(Array.from({ length: count }, () => make.actor(db, 'VIP_AGENT', { capacity })));

/** The yardstick: one bare statement a claim, by as many askers, on the same data in the same run. */
async function bareClaims(queue: string): Promise<number> {
  const { pool } = db.kernel.services.database;
  const text = `UPDATE queue_item i SET state = 'ASSIGNED', agent_id = $1, assigned_at = now()
    FROM (SELECT id FROM queue_item WHERE queue_id = $2 AND state = 'WAITING' ORDER BY rank_key DESC, id LIMIT 1
      FOR UPDATE SKIP LOCKED) n WHERE i.id = n.id RETURNING i.ticket_id`;
  const began = performance.now();
  const asking = Array.from({ length: AGENTS }, async () => {
    const agent = newId();
    for (;;) if ((await pool.query({ name: 'bare-claim', text, values: [agent, queue] })).rowCount === 0) return;
  });
  await Promise.all(asking);
  return Math.round(TICKETS / ((performance.now() - began) / 1000));
}

test('fifty agents empty a queue of two thousand: no ticket goes to two, all go to somebody', async () => {
  await emptyDesk();
  const bare = await bareClaims(await fillQueue(db, TICKETS));
  await emptyDesk();
  const queue = await fillQueue(db, TICKETS);
  const crew = await agents(AGENTS, 100);
  const began = performance.now();
  const results = await Promise.all(crew.map((actor) => claimAll(actor, queue)));
  const seconds = (performance.now() - began) / 1000;
  const all = results.flatMap(({ taken }) => taken);
  expect(all).toHaveLength(TICKETS);
  expect(new Set(all).size).toBe(TICKETS);
  expect(new Set(results.map(({ ended }) => ended))).toEqual(new Set(['QUEUE_EMPTY']));
  const [{ wrong }] = (await db.system().rows<{ wrong: number }>(
    sql`SELECT count(*)::integer AS wrong FROM queue_item i JOIN ticket t ON t.id = i.ticket_id
        WHERE i.state <> 'ASSIGNED' OR i.agent_id IS DISTINCT FROM t.assignee_id OR t.status <> 'OPEN'`,
  )) as [{ wrong: number }];
  expect(wrong).toBe(0);
  const times = results.flatMap((result) => result.times).sort((a, b) => a - b);
  const p95 = times[Math.floor(times.length * 0.95)]!;
  process.stdout.write(
    `claims: ${Math.round(TICKETS / seconds)} a second (bare SQL ${bare}), p95 ${p95.toFixed(1)} ms\n`,
  );
});

test('nobody gets more than they can hold, not even by asking many times at once', async () => {
  await emptyDesk();
  const queue = await fillQueue(db, 200);
  const crew = await agents(4, 7);
  const asked = crew.flatMap((actor) => Array.from({ length: 25 }, () => claim(actor, queue).catch(codeOf)));
  const answers = await Promise.all(asked);
  expect(answers.filter((answer) => typeof answer === 'object')).toHaveLength(4 * 7);
  expect(answers.filter((answer) => answer === 'AT_CAPACITY')).toHaveLength(4 * 18);
  const loads = await db
    .system()
    .rows<{ load: number }>(
      sql`SELECT count(*)::integer AS load FROM queue_item WHERE state = 'ASSIGNED' GROUP BY agent_id`,
    );
  expect(loads.map(({ load }) => load)).toEqual([7, 7, 7, 7]);
});

test('tickets are handed out in the order of their rank', async () => {
  await emptyDesk();
  const queue = await fillQueue(db, 30);
  const [actor] = await agents(1, 30);
  const { taken, ended } = await claimAll(actor!, queue);
  const ranked = await db
    .system()
    .db.getRepository(QueueItem)
    .find({ order: { rankKey: 'DESC', id: 'ASC' } });
  expect(taken).toEqual(ranked.map(({ ticketId }) => ticketId));
  expect(ended).toBe('AT_CAPACITY');
});

test('an agent takes only from the own region, past better ranks of others', async () => {
  await emptyDesk();
  const [north, south] = [newId(), newId()];
  await db
    .system()
    .db.getRepository(Region)
    .insert([
      { id: north, name: 'N', parentId: null },
      { id: south, name: 'S', parentId: null },
    ]);
  const queue = await fillQueue(db, 10, south, 1000);
  await fillQueue(db, 3, north);
  const actor = await make.actor(db, 'AGENT', { regionId: north });
  const { taken, ended } = await claimAll(actor, queue);
  expect(ended).toBe('QUEUE_EMPTY');
  const tickets = await db.system().db.getRepository(Ticket).findBy({ assigneeId: actor.id });
  expect(tickets.map(({ id }) => id).sort()).toEqual([...taken].sort());
  expect(taken).toHaveLength(3);
});

test('a queue that does not exist is not found', async () => {
  const [actor] = await agents(1, 5);
  await expect(claim(actor!, newId())).rejects.toThrow('NOT_FOUND');
  await expect(claim(actor!, 'nonsense')).rejects.toThrow('NOT_FOUND');
});

test('the heads of a long queue are read from its index, however many are asked for', async () => {
  await emptyDesk();
  const queue = await fillQueue(db, TICKETS);
  await db.system().rows(sql`ANALYZE queue_item`);
  const [actor] = await agents(1, 5);
  const sent = (await counted(() => claim(actor!, queue))).find((text) => text.includes('SKIP LOCKED'))!;
  // The plan for any number of places: what a claim keeps.
  const plan = await db.kernel.services.database.pool.query<Record<string, string>>(`EXPLAIN (GENERIC_PLAN) ${sent}`);
  const text = plan.rows.map((line) => line['QUERY PLAN']).join('\n');
  expect(text).toContain('Index Scan using queue_item_head');
  expect(text).not.toContain('Sort');
});
