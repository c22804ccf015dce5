import type { VipTier } from '@kehu/schema';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../test/database.js';
import { make } from '../../../test/make.js';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';
import { Region } from '../access/index.js';
import { customerDeleted, customerRestored, customersMoved } from '../customers/index.js';
import { promiseAnyTime } from './any-time.test-support.js';
import { QueueItem } from './queue-item.entity.js';
import { ServiceClock } from './service-clock.entity.js';
import { Ticket } from './ticket.entity.js';

const db = useDatabase();
beforeAll(() => promiseAnyTime(db.system()));
const desk = () => db.kernel.app.desk;

const clockOf = (ticketId: string, metric: 'FIRST_RESPONSE' | 'RESOLUTION') =>
  db.system().db.getRepository(ServiceClock).findOneByOrFail({ ticketId, metric });
const placesOf = (ticketId: string) =>
  db
    .system()
    .db.getRepository(QueueItem)
    .find({ where: { ticketId }, order: { enqueuedAt: 'ASC' } });
const ticketOf = (id: string) => db.system().db.getRepository(Ticket).findOneByOrFail({ id });

/** As if the ticket had been opened so many minutes earlier. */
async function backdate(ticketId: string, minutes: number): Promise<void> {
  const ago = sql`make_interval(mins => ${minutes}::integer)`;
  await db
    .system()
    .rows(
      sql`UPDATE service_clock SET started_at = started_at - ${ago}, running_since = running_since - ${ago}, due_at = due_at - ${ago} WHERE ticket_id = ${ticketId}`,
    );
}

async function openFor(given: { vipTier?: VipTier; regionId?: string } = {}) {
  const customer = await make.customer(db, given);
  const { ticketId } = await desk().tickets.open(db.system(), { customerId: customer.id, subject: 'Where is it?' });
  return { customerId: customer.id, ticketId };
}

async function setTier(customerId: string, tier: VipTier): Promise<void> {
  await inTransaction(db.system(), async (tx) => {
    await tx.rows(sql`UPDATE customer SET vip_tier = ${tier} WHERE id = ${customerId}`);
    await customersMoved.publish(tx, { customerIds: [customerId] });
  });
}

test('a clock is marked broken once, at the moment it was due, and runs on until it is met', async () => {
  const { ticketId } = await openFor({ vipTier: 'GOLD' });
  expect(await desk().upkeep.breachClocks(db.system())).toBe(0);
  await backdate(ticketId, 20);
  expect(await desk().upkeep.breachClocks(db.system())).toBe(1);
  expect(await desk().upkeep.breachClocks(db.system())).toBe(0);
  const broken = await clockOf(ticketId, 'FIRST_RESPONSE');
  expect(broken).toMatchObject({ state: 'BREACHED', breachedAt: broken.dueAt, metAt: null });
  expect(broken.runningSince).not.toBeNull();
  await desk().tickets.reply(db.system(), { ticketId, body: 'Sorry for the wait.' });
  const met = await clockOf(ticketId, 'FIRST_RESPONSE');
  expect(met).toMatchObject({ state: 'BREACHED', breachedAt: broken.dueAt, runningSince: null });
  expect(Number(met.consumedMs)).toBeGreaterThanOrEqual(20 * 60_000);
});

test('an answer that comes late breaks the promise even before the watch saw it', async () => {
  const { ticketId } = await openFor({ vipTier: 'GOLD' });
  await backdate(ticketId, 16);
  await desk().tickets.reply(db.system(), { ticketId, body: 'Here.' });
  expect((await clockOf(ticketId, 'FIRST_RESPONSE')).state).toBe('BREACHED');
  expect(await desk().upkeep.breachClocks(db.system())).toBe(0);
});

test('two watches at once mark each clock once', async () => {
  const opened = await Promise.all(Array.from({ length: 20 }, () => openFor()));
  for (const { ticketId } of opened) await backdate(ticketId, 241);
  const counts = await Promise.all([1, 2, 3].map(() => desk().upkeep.breachClocks(db.system())));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
});

test('a hold ends by itself, and a solution without an objection is closed after three days', async () => {
  const [held, solved, fresh] = [await openFor(), await openFor(), await openFor()];
  const until = new Date(Date.now() + 60_000);
  await desk().tickets.reply(db.system(), { ticketId: held.ticketId, body: 'We order the part.' });
  await desk().tickets.setStatus(db.system(), {
    ticketId: held.ticketId,
    status: 'ON_HOLD',
    reason: 'Part ordered',
    until,
  });
  for (const { ticketId } of [solved, fresh]) await desk().tickets.resolve(db.system(), { ticketId });
  expect(await desk().upkeep.moveOn(db.system())).toBe(0);
  await db.system().rows(sql`UPDATE ticket SET hold_until = now() - interval '1 second' WHERE id = ${held.ticketId}`);
  await db
    .system()
    .rows(sql`UPDATE ticket SET resolved_at = now() - interval '72 hours' WHERE id = ${solved.ticketId}`);
  expect(await desk().upkeep.moveOn(db.system())).toBe(2);
  expect((await ticketOf(held.ticketId)).status).toBe('OPEN');
  expect((await ticketOf(solved.ticketId)).status).toBe('CLOSED');
  expect((await ticketOf(fresh.ticketId)).status).toBe('RESOLVED');
});

test('who becomes a VIP while waiting moves to the VIP queue, is promised more, and keeps the time used', async () => {
  const { customerId, ticketId } = await openFor();
  await backdate(ticketId, 5);
  const [before] = await placesOf(ticketId);
  await setTier(customerId, 'PLATINUM');
  const [after] = await placesOf(ticketId);
  expect(after!.queueId).not.toBe(before!.queueId);
  expect((await ticketOf(ticketId)).queueId).toBe(after!.queueId);
  expect(after!.standing).toMatchObject({ tier: 200 });
  expect(after!.rankKey - before!.rankKey).toBeGreaterThan(200);
  expect(after!.enqueuedAt).toEqual(before!.enqueuedAt);
  const clock = await clockOf(ticketId, 'FIRST_RESPONSE');
  expect(clock.targetMinutes).toBe(15);
  const minutesLeft = (clock.dueAt.getTime() - Date.now()) / 60_000;
  expect(minutesLeft).toBeGreaterThan(9);
  expect(minutesLeft).toBeLessThan(10.1);
});

test('a customer who moves to another region takes the tickets along', async () => {
  const [north, south] = [newId(), newId()];
  const regions = [north, south].map((id) => ({ id, name: id, parentId: null }));
  await db.system().db.getRepository(Region).insert(regions);
  const { customerId, ticketId } = await openFor({ regionId: north });
  const [place] = await placesOf(ticketId);
  const agent = await make.actor(db, 'AGENT', { regionId: south });
  await expect(desk().claims.next(db.as(agent), place!.queueId)).rejects.toThrow('QUEUE_EMPTY');
  await inTransaction(db.system(), async (tx) => {
    await tx.rows(sql`UPDATE customer SET region_id = ${south} WHERE id = ${customerId}`);
    await customersMoved.publish(tx, { customerIds: [customerId] });
  });
  expect(await desk().claims.next(db.as(agent), place!.queueId)).toMatchObject({ ticketId });
});

test('nobody works for a deleted customer; once restored, the ticket waits again', async () => {
  const { customerId, ticketId } = await openFor({ vipTier: 'SILVER' });
  const agent = await make.actor(db, 'VIP_AGENT', { capacity: 1 });
  const [{ queueId } = { queueId: '' }] = await placesOf(ticketId);
  await desk().agents.assign(db.as(agent), { ticketId });
  await inTransaction(db.system(), (tx) => customerDeleted.publish(tx, { customerId }));
  expect((await placesOf(ticketId)).map(({ state }) => state)).toEqual(['DONE']);
  await inTransaction(db.system(), (tx) => customerRestored.publish(tx, { customerId }));
  expect((await placesOf(ticketId)).map(({ state }) => state)).toEqual(['DONE', 'WAITING']);
  await db.system().rows(sql`UPDATE queue_item SET rank_key = 1e9 WHERE ticket_id = ${ticketId} AND state = 'WAITING'`);
  expect(await desk().claims.next(db.as(agent), queueId)).toMatchObject({ ticketId });
});

test('loads are counted anew after a bulk load', async () => {
  const { ticketId } = await openFor();
  const agent = await make.actor(db, 'VIP_AGENT', { capacity: 1 });
  await desk().agents.assign(db.as(agent), { ticketId });
  await db.system().rows(sql`DELETE FROM agent_presence WHERE user_id = ${agent.id}`);
  await inTransaction(db.system(), (tx) => desk().queues.recount(tx));
  const other = await openFor();
  await expect(desk().agents.assign(db.as(agent), { ticketId: other.ticketId })).rejects.toThrow('AT_CAPACITY');
});
