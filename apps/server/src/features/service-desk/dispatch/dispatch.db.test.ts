import { beforeEach, expect, test } from 'vitest';
import { useDatabase } from '../../../../test/database.js';
import { make } from '../../../../test/make.js';
import type { Actor } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import { positionById } from '../queue.query.js';
import { promiseAnew } from '../service-levels/retime.js';
import { ticketOpenWork } from '../ticket-open-work.js';
import { CrewService } from './crew.service.js';
import { DispatchService } from './dispatch.service.js';

const db = useDatabase();
const desk = () => db.kernel.app.desk;
const round = () => desk().dispatching.round(db.system());

interface Place {
  state: string;
  to: string | null;
  stage: string | null;
  agent: string | null;
  passed: number;
}

async function placeOf(ticketId: string): Promise<Place> {
  const [place] = await db.system().rows<Place>(
    sql`SELECT state, offered_to AS "to", offer_stage AS stage, agent_id AS agent, cardinality(passed_by) AS passed
          FROM queue_item WHERE ticket_id = ${ticketId} ORDER BY enqueued_at DESC LIMIT 1`,
  );
  return place!;
}

async function opened(dedicated: { primary?: Actor; backup?: Actor } = {}): Promise<string> {
  const customer = await make.customer(db, { vipTier: 'GOLD' });
  if (dedicated.primary)
    await db
      .system()
      .rows(
        sql`INSERT INTO dedicated_agent (customer_id, primary_id, backup_id) VALUES (${customer.id}, ${dedicated.primary.id}, ${dedicated.backup?.id ?? null})`,
      );
  const { ticketId } = await desk().tickets.open(db.system(), { customerId: customer.id, subject: 'Help' });
  return ticketId;
}

const atWork = async (takesOffers: boolean, capacity = 2): Promise<Actor> => {
  const agent = await make.actor(db, 'VIP_AGENT', { capacity });
  await desk().agents.setPresence(db.as(agent), { isOnline: true, takesOffers });
  return agent;
};

/** As if so many seconds had passed at the desk. */
async function pass(seconds: number): Promise<void> {
  const by = sql`make_interval(secs => ${seconds}::integer)`;
  await db
    .system()
    .rows(sql`UPDATE queue_item SET offered_until = offered_until - ${by}, assigned_at = assigned_at - ${by}`);
  await db
    .system()
    .rows(sql`UPDATE agent_presence SET lease_until = lease_until - ${by}, away_since = away_since - ${by}`);
}

beforeEach(async () => {
  await db.system().rows(sql`UPDATE agent_presence SET is_online = false, away_since = NULL, held = 0`);
  await db.system().rows(sql`UPDATE queue_item SET state = 'DONE', agent_id = NULL, offered_to = NULL`);
});

test('the dedicated agent is asked first, then the backup, then the least busy; whoever accepts has it', async () => {
  const [primary, backup] = [await atWork(false), await atWork(false)];
  const other = await atWork(true);
  const ticketId = await opened({ primary, backup });
  await round();
  expect(await placeOf(ticketId)).toMatchObject({ state: 'OFFERED', to: primary.id, stage: 'PRIMARY' });
  await pass(31);
  await round();
  expect(await placeOf(ticketId)).toMatchObject({ state: 'OFFERED', to: backup.id, stage: 'BACKUP', passed: 1 });
  await expect(desk().dispatching.accept(db.as(other), { ticketId })).rejects.toThrow('PRECONDITION');
  await desk().dispatching.decline(db.as(backup), { ticketId });
  await round();
  expect(await placeOf(ticketId)).toMatchObject({ state: 'OFFERED', to: other.id, stage: 'QUEUE', passed: 2 });
  await desk().dispatching.accept(db.as(other), { ticketId });
  expect(await placeOf(ticketId)).toMatchObject({ state: 'ASSIGNED', to: null, agent: other.id });
  await expect(desk().dispatching.accept(db.as(other), { ticketId })).rejects.toThrow('PRECONDITION');
});

test('an absent dedicated agent costs no time, and what nobody takes offers of waits to be claimed', async () => {
  const primary = await make.actor(db, 'VIP_AGENT');
  const puller = await atWork(false);
  const ticketId = await opened({ primary });
  await round();
  expect(await placeOf(ticketId)).toMatchObject({ state: 'WAITING' });
  const [{ queueId }] = (await db
    .system()
    .rows<{ queueId: string }>(sql`SELECT queue_id AS "queueId" FROM queue_item WHERE ticket_id = ${ticketId}`)) as [
    { queueId: string },
  ];
  expect(await desk().claims.next(db.as(puller), queueId)).toMatchObject({ ticketId });
});

test('what is kept for one agent is not claimed by another, and offers never go past the capacity', async () => {
  const agent = await atWork(true, 2);
  const puller = await atWork(false);
  const tickets = [await opened(), await opened(), await opened()];
  await Promise.all([round(), round(), round()]);
  const states = await Promise.all(tickets.map(placeOf));
  expect(states.filter(({ to }) => to === agent.id)).toHaveLength(2);
  expect(states.filter(({ state }) => state === 'WAITING')).toHaveLength(1);
  const offered = tickets[states.findIndex(({ to }) => to === agent.id)]!;
  await expect(desk().agents.assign(db.as(puller), { ticketId: offered })).rejects.toThrow('CONFLICT');
  await desk().agents.assign(db.as(puller), { ticketId: offered, takeOver: true });
  expect(await placeOf(offered)).toMatchObject({ state: 'ASSIGNED', agent: puller.id, to: null });
});

test('released room is used by the next round', async () => {
  const agent = await atWork(true, 1);
  const [first, second] = [await opened(), await opened()];
  await round();
  const mine = (await placeOf(first)).to === agent.id ? first : second;
  await desk().dispatching.accept(db.as(agent), { ticketId: mine });
  await round();
  const other = mine === first ? second : first;
  expect((await placeOf(other)).state).toBe('WAITING');
  await desk().tickets.resolve(db.as(agent), { ticketId: mine });
  await round();
  expect(await placeOf(other)).toMatchObject({ state: 'OFFERED', to: agent.id });
});

test('who gives no sign of life is away, and after two minutes unanswered work waits again where it stood', async () => {
  const agent = await make.actor(db, 'VIP_AGENT', { capacity: 5 });
  await desk().agents.setPresence(db.as(agent), { isOnline: true, takesOffers: true, leaseSeconds: 45 });
  const [open, paused] = [await opened(), await opened()];
  for (const ticketId of [open, paused]) await desk().agents.assign(db.as(agent), { ticketId });
  await desk().tickets.setStatus(db.as(agent), { ticketId: paused, status: 'PENDING_CUSTOMER' });
  await pass(46);
  await round();
  const offers = await opened();
  await round();
  expect((await placeOf(offers)).state).toBe('WAITING');
  expect((await placeOf(open)).state).toBe('ASSIGNED');
  await pass(120);
  await Promise.all([round(), round()]);
  expect(await placeOf(open)).toMatchObject({ state: 'WAITING', agent: null });
  expect(await placeOf(paused)).toMatchObject({ state: 'ASSIGNED', agent: agent.id });
  const [{ held }] = (await db
    .system()
    .rows<{ held: number }>(sql`SELECT held FROM agent_presence WHERE user_id = ${agent.id}`)) as [{ held: number }];
  expect(held).toBe(1);
});

test('who takes work while away has come: with a lease, hours and room as if said before', async () => {
  const ways: ((agent: Actor, ticketId: string) => Promise<unknown>)[] = [
    async (agent, ticketId) => {
      const [place] = await db
        .system()
        .rows<{ queueId: string }>(sql`SELECT queue_id AS "queueId" FROM queue_item WHERE ticket_id = ${ticketId}`);
      return desk().claims.next(db.as(agent), place!.queueId);
    },
    (agent, ticketId) => desk().agents.assign(db.as(agent), { ticketId }),
  ];
  for (const take of ways) {
    const agent = await atWork(true);
    await desk().agents.setPresence(db.as(agent), { isOnline: false });
    const ticketId = await opened();
    await take(agent, ticketId);
    const [came] = await db.system().rows<object>(
      sql`SELECT is_online AS online, lease_until > clock_timestamp() AS leased, takes_offers AS offers,
            (SELECT count(*)::integer FROM agent_shift s WHERE s.user_id = p.user_id AND s.left_at IS NULL) AS shifts
          FROM agent_presence p WHERE user_id = ${agent.id}`,
    );
    expect(came).toEqual({ online: true, leased: true, offers: false, shifts: 1 });
    await pass(301);
    await round();
    expect((await placeOf(ticketId)).state).toBe('ASSIGNED');
    await pass(120);
    await round();
    expect(await placeOf(ticketId)).toMatchObject({ state: 'WAITING', agent: null });
  }
});

test('who is disabled takes nothing more, and what was taken at that moment waits again; not what a colleague has by now', async () => {
  const [leaver, colleague] = [await atWork(false, 5), await atWork(false, 5)];
  const [left, given] = [await opened(), await opened()];
  for (const ticketId of [left, given]) await desk().agents.assign(db.as(leaver), { ticketId });
  await db.system().rows(sql`UPDATE app_user SET status = 'DISABLED' WHERE id = ${leaver.id}`);
  await expect(desk().agents.assign(db.as(leaver), { ticketId: await opened() })).rejects.toThrow('AT_CAPACITY');
  await desk().agents.assign(db.as(colleague), { ticketId: given, takeOver: true });
  await expect(desk().agents.handBack(db.system(), { ticketId: given, from: leaver.id })).rejects.toThrow(
    'PRECONDITION',
  );
  await round();
  expect(await placeOf(left)).toMatchObject({ state: 'WAITING', agent: null });
  expect(await placeOf(given)).toMatchObject({ state: 'ASSIGNED', agent: colleague.id });
});

test('a server that was killed while offers were out loses none: another finds them in the database', async () => {
  const agent = await atWork(true, 5);
  const tickets = [await opened(), await opened(), await opened()];
  await round();
  await desk().dispatching.accept(db.as(agent), { ticketId: tickets[0]! });
  await desk().agents.setPresence(db.as(agent), { isOnline: false });
  const successor = new DispatchService(desk().queues, desk().agents);
  await successor.round(db.system());
  const states = (await Promise.all(tickets.map(placeOf))).map(({ state }) => state);
  expect(states).toEqual(['ASSIGNED', 'WAITING', 'WAITING']);
});

test('a queue that moves on: of equals the oldest is offered first, the others see their place, released room is filled', async () => {
  const agent = await atWork(true, 1);
  const tickets = [await opened(), await opened(), await opened()];
  const place = async (ticketId: string): Promise<number | null> => {
    const [item] = await db
      .system()
      .rows<{ id: string }>(sql`SELECT id FROM queue_item WHERE ticket_id = ${ticketId} AND state <> 'DONE'`);
    return item ? db.system().loader(positionById).load(item.id) : null;
  };
  expect(await Promise.all(tickets.map(place))).toEqual([1, 2, 3]);
  for (const [served, ticketId] of tickets.entries()) {
    await round();
    expect(await placeOf(ticketId)).toMatchObject({ state: 'OFFERED', to: agent.id });
    expect(await Promise.all(tickets.slice(served + 1).map(place))).toEqual([1, 2].slice(0, 2 - served));
    await desk().dispatching.accept(db.as(agent), { ticketId });
    await desk().tickets.resolve(db.as(agent), { ticketId });
  }
});

test('no double claims: a ticket has one live place, whatever writes it', async () => {
  const ticketId = await opened();
  const again = db.system().rows(
    sql`INSERT INTO queue_item (id, queue_id, ticket_id, customer_id, rank_key, standing, enqueued_at)
        SELECT uuid7(), queue_id, ticket_id, customer_id, 0, '{}', now() FROM queue_item WHERE ticket_id = ${ticketId}`,
  );
  await expect(again).rejects.toThrow('queue_item_live');
});

test('nothing is offered to users who were disabled, and agents without any work are not passed over', async () => {
  const [disabled, busy, idle] = [await atWork(true, 5), await atWork(true, 5), await atWork(true, 5)];
  await db.system().rows(sql`UPDATE app_user SET status = 'DISABLED' WHERE id = ${disabled.id}`);
  await desk().agents.assign(db.as(busy), { ticketId: await opened() });
  const ticketId = await opened();
  await round();
  expect(await placeOf(ticketId)).toMatchObject({ state: 'OFFERED', to: idle.id });
});

test('a person and an organisation are VIPs alike: another queue, another promise, before others', async () => {
  const ask = async (kind: 'INDIVIDUAL' | 'CORPORATE', vipTier: 'GOLD' | 'NONE') => {
    const customer = await make.customer(db, { kind, vipTier });
    const { ticketId } = await desk().tickets.open(db.system(), { customerId: customer.id, subject: 'Help' });
    const [found] = await db.system().rows<{ isVip: boolean; minutes: number; points: number }>(
      sql`SELECT q.is_vip AS "isVip", k.target_minutes AS minutes, (i.standing ->> 'tier')::float8 AS points
          FROM queue_item i JOIN queue q ON q.id = i.queue_id JOIN service_clock k ON k.ticket_id = i.ticket_id
          WHERE i.ticket_id = ${ticketId} AND k.metric = 'FIRST_RESPONSE'`,
    );
    return found!;
  };
  const [person, firm, nobody] = [
    await ask('INDIVIDUAL', 'GOLD'),
    await ask('CORPORATE', 'GOLD'),
    await ask('CORPORATE', 'NONE'),
  ];
  expect(person).toMatchObject({ isVip: true, points: 150 });
  expect(firm).toEqual(person);
  expect(nobody).toMatchObject({ isVip: false, points: 0 });
  expect(nobody.minutes).toBeGreaterThan(person.minutes);
});

test('work that is handed over weighs on the other agent what it weighed on the first', async () => {
  const [from, to] = [await atWork(false, 9), await atWork(false, 9)];
  const tickets = [await opened(), await opened()];
  await db.system().rows(sql`UPDATE queue_item SET weight = 3 WHERE ticket_id = ${tickets[0]}`);
  for (const ticketId of tickets) await desk().agents.assign(db.as(from), { ticketId });
  await inTransaction(db.system(), async (tx) => {
    await ticketOpenWork.give(tx, await ticketOpenWork.list(tx, from.id), from.id, to.id);
  });
  const loads = await db
    .system()
    .rows<{ held: number }>(
      sql`SELECT held FROM agent_presence WHERE user_id = ANY(${[from.id, to.id]}::uuid[]) ORDER BY held`,
    );
  expect(loads).toEqual([{ held: 0 }, { held: 4 }]);
});

test('who solves a ticket just opened again by its customer solves it with its new place', async () => {
  const ticketId = await opened();
  await desk().tickets.resolve(db.system(), { ticketId });
  let solving: Promise<unknown> = Promise.resolve();
  await inTransaction(db.system(), async (tx) => {
    await desk().tickets.customerMessage(tx, { ticketId, body: 'It is broken again.' });
    solving = desk().tickets.resolve(db.system(), { ticketId });
    const waits = sql`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await db.system().rows(waits)).length === 0);
  });
  await solving;
  const live = await db.system().rows(
    sql`SELECT i.state, t.status FROM queue_item i JOIN ticket t ON t.id = i.ticket_id
        WHERE t.id = ${ticketId} AND (i.state <> 'DONE' OR t.status <> 'RESOLVED')`,
  );
  expect(live).toEqual([]);
});

test('tickets weigh what the policy says, and are offered to those who have the skills it asks for', async () => {
  const everybody = (
    await db.system().rows<{ id: string }>(sql`SELECT id FROM service_policy ORDER BY place DESC LIMIT 1`)
  )[0]!.id;
  await db.system().rows(sql`UPDATE service_policy SET weight = 3, skills = '{TEA}' WHERE id = ${everybody}`);
  await inTransaction(db.system(), (tx) => promiseAnew(tx));
  const [able, other] = [await atWork(true, 5), await atWork(true, 5)];
  const crew = new CrewService();
  await expect(crew.setSkills(db.system(), { userId: able.id, skills: ['COFFEE'] })).rejects.toThrow('BAD_INPUT');
  await crew.setSkills(db.system(), { userId: able.id, skills: ['TEA'] });
  const customer = await make.customer(db);
  const ask = async () =>
    (await desk().tickets.open(db.system(), { customerId: customer.id, subject: 'Help' })).ticketId;
  const [first, second] = [await ask(), await ask()];
  await round();
  expect(await placeOf(first)).toMatchObject({ state: 'OFFERED', to: able.id });
  expect((await placeOf(second)).state).toBe('WAITING');
  await desk().dispatching.accept(db.as(able), { ticketId: first });
  const held = async () =>
    (await db.system().rows<{ held: number }>(sql`SELECT held FROM agent_presence WHERE user_id = ${able.id}`))[0]!
      .held;
  expect(await held()).toBe(3);
  await expect(desk().agents.assign(db.as(able), { ticketId: second })).rejects.toThrow('AT_CAPACITY');
  const [{ queueId }] = (await db
    .system()
    .rows<{ queueId: string }>(sql`SELECT queue_id AS "queueId" FROM queue_item WHERE ticket_id = ${second}`)) as [
    { queueId: string },
  ];
  await expect(desk().claims.next(db.as(able), queueId)).rejects.toThrow('AT_CAPACITY');
  expect(await desk().claims.next(db.as(other), queueId)).toMatchObject({ ticketId: second });
  await desk().tickets.resolve(db.as(able), { ticketId: first });
  expect(await held()).toBe(0);
});
