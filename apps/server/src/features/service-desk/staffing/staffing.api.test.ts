import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { Region } from '../../access/index.js';

const api = useApi();
const rows = <T>(statement: ReturnType<typeof sql>) => api.system().rows<T>(statement);
let admin: string;
let queueId: string;
let customerId: string;
let agentId: string;
/** Yesterday in Shanghai, at noon. */
const day = new Date(Date.now() - 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const at = (time: string): Date => new Date(`${day}T${time}:00+08:00`);

interface Past {
  readonly came: Date;
  readonly taken?: Date;
  readonly done?: Date;
  readonly status?: string;
}

/** A ticket of yesterday as it stands in the tables. */
async function past({ came, taken, done, status = 'RESOLVED' }: Past): Promise<string> {
  const id = newId();
  await rows(
    sql`INSERT INTO ticket (id, customer_id, number, subject, status, queue_id, opened_at)
        VALUES (${id}, ${customerId}, ${id}, 'Help', ${status}, ${queueId}, ${came})`,
  );
  await rows(
    sql`INSERT INTO queue_item (id, queue_id, ticket_id, customer_id, rank_key, standing, state, enqueued_at, agent_id, assigned_at, done_at)
        VALUES (uuid7(), ${queueId}, ${id}, ${customerId}, 0, '{}', 'DONE', ${came}, ${taken ? agentId : null}::uuid,
          ${taken ?? null}::timestamptz, ${done ?? null}::timestamptz)`,
  );
  return id;
}

beforeAll(async () => {
  admin = await api.token('ADMIN');
  queueId = (await rows<{ id: string }>(sql`SELECT id FROM queue WHERE key = 'VIP'`))[0]!.id;
  customerId = (await make.customer(api, { vipTier: 'GOLD' })).id;
  agentId = (await make.user(api, 'VIP_AGENT', { name: '林小雨' })).id;
});

test('what an agent did counts work in hand while at work, without what waited for the customer', async () => {
  await rows(
    sql`INSERT INTO agent_shift (user_id, came_at, left_at) VALUES (${agentId}, ${at('09:00')}, ${at('17:00')})`,
  );
  const first = await past({ came: at('09:50'), taken: at('10:00'), done: at('11:00') });
  for (const [to, time] of [
    ['PENDING_CUSTOMER', '10:20'],
    ['OPEN', '10:40'],
    ['RESOLVED', '11:00'],
  ] as const) {
    await rows(
      sql`INSERT INTO ticket_status_move (id, customer_id, ticket_id, to_status, at) VALUES (uuid7(), ${customerId}, ${first}, ${to}, ${at(time)})`,
    );
  }
  await rows(
    sql`INSERT INTO service_clock (ticket_id, customer_id, metric, state, target_minutes, started_at, due_at, met_at)
        VALUES (${first}, ${customerId}, 'FIRST_RESPONSE', 'MET', 30, ${at('09:50')}, ${at('10:20')}, ${at('10:05')})`,
  );
  await past({ came: at('10:45'), taken: at('10:50'), done: at('11:10') });
  await past({ came: at('12:10'), done: at('12:40'), status: 'CANCELLED' });

  const QUERY = `query ($id: ID!, $day: Date!) { queue(id: $id) {
    agentDays(day: $day) { user { name } taken done meanHandlingMinutes busyMinutes presentMinutes occupancy }
    hours(day: $day) { hour arrived answered withinTarget breached abandoned meanWaitMinutes } } }`;
  const { queue } = (await api.ask(QUERY, { id: queueId, day }, admin)).data!;
  expect(queue.agentDays).toEqual([
    {
      ...{ user: { name: '林小雨' }, taken: 2, done: 2, meanHandlingMinutes: 30 },
      ...{ busyMinutes: 50, presentMinutes: 480, occupancy: 50 / 480 },
    },
  ]);
  expect(queue.hours).toHaveLength(24);
  expect(queue.hours[9]).toEqual({
    ...{ hour: 9, arrived: 1, answered: 1, withinTarget: 1, breached: 0, abandoned: 0, meanWaitMinutes: 10 },
  });
  expect(queue.hours[12]).toMatchObject({ arrived: 1, abandoned: 1, answered: 0, meanWaitMinutes: null });

  // Whoever sees none of the customers sees none of the work.
  const region = newId();
  await api.system().db.getRepository(Region).insert({ id: region, name: 'N', parentId: null });
  const elsewhere = await api.token('AGENT', { regionId: region });
  const theirs = (await api.ask(QUERY, { id: queueId, day }, elsewhere)).data!.queue;
  expect(theirs.hours.every(({ arrived }: { arrived: number }) => arrived === 0)).toBe(true);
  expect(theirs.agentDays).toEqual([]);
});

test('200 tickets of three minutes in an hour need 14 agents for 80 % in 20 seconds', async () => {
  const other = (await rows<{ id: string }>(sql`SELECT id FROM queue WHERE key = 'GENERAL'`))[0]!.id;
  await rows(
    sql`INSERT INTO queue_item (id, queue_id, ticket_id, customer_id, rank_key, standing, state, enqueued_at, agent_id, assigned_at, done_at)
        SELECT uuid7(), ${other}, uuid7(), ${customerId}, 0, '{}', 'DONE', came, ${newId()}::uuid, came, came + interval '180 seconds'
        FROM (SELECT ${at('14:00')}::timestamptz + n * interval '17 seconds' AS came FROM generate_series(0, 199) n) x`,
  );
  const QUERY = `query ($id: ID!, $atOnce: Float, $share: Float! = 0.8) {
    staffing(queueId: $id, weeks: 1, targetShare: $share, ticketsAtOnce: $atOnce) {
      weeks arrivals handlingMinutes ticketsAtOnce hours { weekday hour arrivals agents inTime meanWaitSeconds } } }`;
  const { staffing } = (await api.ask(QUERY, { id: other, atOnce: 1 }, admin)).data!;
  expect(staffing).toMatchObject({ weeks: 1, arrivals: 200, handlingMinutes: 3, ticketsAtOnce: 1 });
  expect(staffing.hours).toHaveLength(168);
  const busy = staffing.hours.filter(({ arrivals }: { arrivals: number }) => arrivals > 0);
  expect(busy).toEqual([expect.objectContaining({ hour: 14, arrivals: 200, agents: 14 })]);
  expect(busy[0].inTime).toBeCloseTo(0.88835, 6);
  // One agent took all of them, ten and a half at a time: that is what is observed.
  const observed = (await api.ask(QUERY, { id: other }, admin)).data!.staffing;
  expect(observed.ticketsAtOnce).toBeCloseTo(10.1, 1);
  const none = await api.ask(QUERY, { id: queueId, share: 1 }, admin);
  expect(none.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});
