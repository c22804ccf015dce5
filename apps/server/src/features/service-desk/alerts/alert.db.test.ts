import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../../test/database.js';
import { make } from '../../../../test/make.js';
import { sql } from '../../../platform/sql.js';
import { promiseAnyTime } from '../any-time.test-support.js';

const db = useDatabase();
const desk = () => db.kernel.app.desk;
beforeAll(() => promiseAnyTime(db.system()));

async function opened(): Promise<string> {
  const customer = await make.customer(db, { vipTier: 'GOLD' });
  return (await desk().tickets.open(db.system(), { customerId: customer.id, subject: 'Help' })).ticketId;
}

async function pass(ticketId: string, minutes: number): Promise<void> {
  const by = sql`make_interval(mins => ${minutes}::integer)`;
  await db.system().rows(
    sql`UPDATE service_clock SET started_at = started_at - ${by}, running_since = running_since - ${by},
            due_at = due_at - ${by}, warn_at = warn_at - ${by} WHERE ticket_id = ${ticketId}`,
  );
}

const alertsOf = async (ticketId: string) =>
  (await desk().alerts.list(db.system())).filter((alert) => alert.ticketId === ticketId);

test('somebody is warned once before a promise is broken, and told once after, by however many watches', async () => {
  const ticketId = await opened();
  const watch = () => Promise.all([desk().alerts.warn(db.system()), desk().alerts.warn(db.system())]);
  expect(await watch()).toEqual([0, 0]);
  await pass(ticketId, 12);
  expect((await watch()).reduce((a, b) => a + b)).toBe(1);
  expect(await watch()).toEqual([0, 0]);
  expect(await alertsOf(ticketId)).toMatchObject([{ kind: 'WARNING', metric: 'FIRST_RESPONSE' }]);
  await pass(ticketId, 4);
  await Promise.all([desk().upkeep.breachClocks(db.system()), desk().upkeep.breachClocks(db.system())]);
  expect((await alertsOf(ticketId)).map(({ kind }) => kind)).toEqual(['ESCALATION']);
  const told = await db
    .system()
    .rows<{ kind: string }>(sql`SELECT kind FROM service_alert WHERE ticket_id = ${ticketId} ORDER BY kind`);
  expect(told.map(({ kind }) => kind)).toEqual(['ESCALATION', 'WARNING']);
  const kinds = await db
    .system()
    .rows<{ kind: string }>(
      sql`SELECT kind FROM clock_event WHERE ticket_id = ${ticketId} AND metric = 'FIRST_RESPONSE' AND kind IN ('WARNED', 'BREACHED') ORDER BY kind`,
    );
  expect(kinds.map(({ kind }) => kind)).toEqual(['BREACHED', 'WARNED']);
});

test('an alert that was seen is gone, and only those who see the ticket see it', async () => {
  const ticketId = await opened();
  await pass(ticketId, 20);
  await desk().upkeep.breachClocks(db.system());
  const [alert] = await alertsOf(ticketId);
  const stranger = await make.actor(db, 'AGENT');
  expect((await desk().alerts.list(db.as(stranger))).some(({ id }) => id === alert!.id)).toBe(false);
  await expect(desk().alerts.see(db.as(stranger), alert!.id)).rejects.toThrow('NOT_FOUND');
  await desk().alerts.see(db.system(), alert!.id);
  expect(await alertsOf(ticketId)).toEqual([]);
});
