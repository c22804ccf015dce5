import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../../test/database.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { promiseAnyTime } from '../any-time.test-support.js';
import { LinkService } from './link.service.js';
import { likeness, sameWords } from './casework.policy.js';
import { MergeService } from './merge.service.js';

const db = useDatabase();
const desk = () => db.kernel.app.desk;
const links = new LinkService();
const merge = (ticketId: string, intoTicketId: string, ctx = db.system()) =>
  new MergeService(desk().queues).merge(ctx, { ticketId, intoTicketId });
let customerId = '';

beforeAll(async () => {
  await promiseAnyTime(db.system());
  ({ id: customerId } = await make.customer(db, { vipTier: 'GOLD' }));
});

const open = async (subject: string, given: object = {}): Promise<string> =>
  (await desk().tickets.open(db.system(), { customerId, subject, body: subject, ...given })).ticketId;

const rows = (statement: ReturnType<typeof sql>) => db.system().rows<Record<string, unknown>>(statement);
const one = async (statement: ReturnType<typeof sql>) => (await rows(statement))[0];

test('the target keeps everything, and on the source nothing runs any more', async () => {
  const [source, target, third] = [
    await open('盖碗碎了', { type: 'COMPLAINT', severity: 'HIGH' }),
    await open('盖碗碎了两只'),
    await open('别的事'),
  ];
  await desk().tickets.reply(db.system(), { ticketId: target, body: '好的' });
  await links.link(db.system(), { ticketId: source, otherTicketId: third, kind: 'BLOCKS' });
  await links.link(db.system(), { ticketId: source, otherTicketId: target, kind: 'RELATED' });

  await merge(source, target);

  expect(
    await one(
      sql`SELECT status, merged_into_id AS into, closed_at IS NOT NULL AS closed FROM ticket WHERE id = ${source}`,
    ),
  ).toEqual({
    ...{ status: 'CLOSED', into: target, closed: true },
  });
  expect(await one(sql`SELECT type, severity FROM ticket WHERE id = ${target}`)).toEqual({
    ...{ type: 'COMPLAINT', severity: 'HIGH' },
  });
  const said = await rows(sql`SELECT body FROM ticket_message WHERE ticket_id = ${target} ORDER BY at, id`);
  expect(said.map(({ body }) => body)).toEqual(['盖碗碎了', '盖碗碎了两只', '好的']);
  expect(
    await rows(sql`SELECT state FROM service_clock WHERE ticket_id = ${source} AND running_since IS NOT NULL`),
  ).toEqual([]);
  expect(await rows(sql`SELECT 1 FROM queue_item WHERE ticket_id = ${source} AND state <> 'DONE'`)).toEqual([]);
  // What the customer asked on the source was not answered yet: now it is owed on the target.
  expect(
    await one(sql`SELECT state FROM service_clock WHERE ticket_id = ${target} AND metric = 'NEXT_RESPONSE'`),
  ).toEqual({
    state: 'RUNNING',
  });
  expect(await rows(sql`SELECT kind, other_ticket_id AS other FROM ticket_link WHERE ticket_id = ${target}`)).toEqual([
    { kind: 'BLOCKS', other: third },
  ]);
  expect(await rows(sql`SELECT kind, other_ticket_id AS other FROM ticket_link WHERE ticket_id = ${third}`)).toEqual([
    { kind: 'BLOCKED_BY', other: target },
  ]);
  await expect(merge(source, third)).rejects.toThrow('merged already');
  await expect(merge(third, source)).rejects.toThrow('choose the one it went into');
});

test('nobody merges across customers, into itself, into what has ended, or what they do not see', async () => {
  const [ours, ended] = [await open('a'), await open('b')];
  const other = await make.customer(db);
  const { ticketId: theirs } = await desk().tickets.open(db.system(), { customerId: other.id, subject: 'a' });
  await desk().tickets.setStatus(db.system(), { ticketId: ended, status: 'CANCELLED', reason: 'x' });
  await expect(merge(ours, theirs)).rejects.toThrow('linked, not merged');
  await expect(merge(ours, ours)).rejects.toThrow('itself');
  await expect(merge(ours, ended)).rejects.toThrow('still open');
  await expect(merge(ours, newId())).rejects.toThrow('NOT_FOUND');
  const stranger = db.as(await make.actor(db, 'AGENT'));
  await expect(merge(ours, theirs, stranger)).rejects.toThrow('NOT_FOUND');
  expect(await one(sql`SELECT status FROM ticket WHERE id = ${ours}`)).toEqual({ status: 'NEW' });
});

test('of two merges in a circle at once one wins', async () => {
  const [a, b] = [await open('a'), await open('b')];
  const done = await Promise.allSettled([merge(a, b), merge(b, a)]);
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('links do not lead back to where they began', async () => {
  const [a, b, c] = [await open('a'), await open('b'), await open('c')];
  const link = (ticketId: string, otherTicketId: string, kind: 'BLOCKS' | 'BLOCKED_BY' | 'RELATED') =>
    links.link(db.system(), { ticketId, otherTicketId, kind });
  await link(a, b, 'BLOCKS');
  await link(c, b, 'BLOCKED_BY');
  await expect(link(c, a, 'BLOCKS')).rejects.toThrow('CONFLICT');
  await link(c, a, 'RELATED');
  await links.unlink(db.system(), { ticketId: a, otherTicketId: b });
  await link(c, a, 'BLOCKS');
  expect(await rows(sql`SELECT kind FROM ticket_link WHERE ticket_id = ${a}`)).toEqual([{ kind: 'BLOCKED_BY' }]);
});

test('duplicates are told by their words, in both scripts', () => {
  const at = new Date();
  const like = (subject: string, lines: string[] = []) => ({ subject, lines, type: 'RETURN', openedAt: at });
  expect(sameWords('茶壶漏水', '茶壶漏水。')).toBe(1);
  expect(sameWords('Kettle leaks', 'kettle LEAKS!')).toBe(1);
  expect(sameWords('发票', '茶壶')).toBe(0);
  expect(likeness(like('茶壶漏水'), like('茶壶盖漏水'))).toBeGreaterThanOrEqual(45);
  expect(likeness(like('发票开错'), like('茶壶漏水'))).toBeLessThan(45);
  expect(likeness(like('换货', ['l1']), like('换货申请', ['l1']))).toBeGreaterThan(60);
});
