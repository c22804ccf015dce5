import type { Severity, TicketType } from '@kehu/schema';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../../test/database.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import { Region } from '../../access/index.js';
import { Product } from '../../orders/index.js';
import { MergeService } from '../casework/merge.service.js';
import { promiseAnyTime } from '../any-time.test-support.js';
import { ComplaintCode } from './complaint-code.entity.js';
import { deviationsFrom, missingWords } from './complaint.policy.js';
import { complaintReport } from './complaint.query.js';
import { ComplaintService } from './complaint.service.js';

const db = useDatabase();
const desk = () => db.kernel.app.desk;
const complaints = () => new ComplaintService(desk().tickets);
const solution = { rootCause: 'PRODUCT_QUALITY', remedy: 'Sent a new one' } as const;
let codeId = '';

beforeAll(async () => {
  await promiseAnyTime(db.system());
  ({ id: codeId } = await db.system().db.getRepository(ComplaintCode).findOneByOrFail({ key: 'PQ-02' }));
});

async function opened(customerId?: string): Promise<string> {
  const id = customerId ?? (await make.customer(db)).id;
  const given = { customerId: id, subject: 'Broken', body: 'It came broken', type: 'COMPLAINT' } as const;
  return (await desk().tickets.open(db.system(), given)).ticketId;
}

const complaintOf = async (ticketId: string) =>
  (
    await db.system().rows<Record<string, unknown>>(
      sql`SELECT k.deviations, k.deviation_reason AS reason, k.confirmed_by AS by, t.status FROM ticket t
            LEFT JOIN complaint k ON k.ticket_id = t.id WHERE t.id = ${ticketId}`,
    )
  )[0];

test('what differs from the answer standard is found, and needs a reason', async () => {
  const ticketId = await opened();
  const facts = { codeId, remedy: 'VOUCHER', compensation: '300.01' } as const;
  await complaints().update(db.system(), { ticketId, ...facts });
  await desk().tickets.reply(db.system(), { ticketId, body: 'We look into it.' });
  const solve = (given: object) => desk().tickets.resolve(db.system(), { ticketId, ...solution, ...given });

  await expect(solve({})).rejects.toThrow('MISSING_WORDS, OTHER_REMEDY, TOO_GENEROUS');
  expect(await complaintOf(ticketId)).toMatchObject({ status: 'OPEN', deviations: [] });
  await solve({ resolution: 'We are very SORRY.', deviationReason: 'Third time' });

  expect(await complaintOf(ticketId)).toEqual({
    ...{ deviations: ['OTHER_REMEDY', 'TOO_GENEROUS'], reason: 'Third time', by: null, status: 'RESOLVED' },
  });
});

test('a complaint is closed by the customer, or by 72 hours of silence on the clock of the database', async () => {
  const [heard, silent] = [await opened(), await opened()];
  const close = (ticketId: string) => desk().tickets.setStatus(db.system(), { ticketId, status: 'CLOSED' });
  for (const ticketId of [heard, silent]) await desk().tickets.resolve(db.system(), { ticketId, ...solution });
  await expect(close(heard)).rejects.toThrow('72 hours');
  await complaints().hear(db.system(), { ticketId: heard, isSatisfied: true });
  expect(await complaintOf(heard)).toMatchObject({ status: 'CLOSED', by: 'CUSTOMER' });

  await db.system().rows(sql`UPDATE ticket SET resolved_at = now() - interval '71 hours' WHERE id = ${silent}`);
  expect(await desk().upkeep.moveOn(db.system())).toBe(0);
  await db.system().rows(sql`UPDATE ticket SET resolved_at = now() - interval '72 hours' WHERE id = ${silent}`);
  const done = await Promise.all([desk().upkeep.moveOn(db.system()), desk().upkeep.moveOn(db.system())]);
  expect(done.reduce((a, b) => a + b)).toBe(1);
  expect(await complaintOf(silent)).toMatchObject({ status: 'CLOSED', by: 'SILENCE' });
});

test('a customer who is not content opens the complaint again, and nothing counts as confirmed', async () => {
  const ticketId = await opened();
  await desk().tickets.resolve(db.system(), { ticketId, ...solution });
  await expect(complaints().hear(db.system(), { ticketId, isSatisfied: false })).rejects.toThrow('not good yet');
  await complaints().hear(db.system(), { ticketId, isSatisfied: false, words: 'It is broken again' });
  expect(await complaintOf(ticketId)).toMatchObject({ status: 'OPEN' });
  const [row] = await db.system().rows(sql`SELECT reopen_count AS n FROM ticket WHERE id = ${ticketId}`);
  expect(row).toEqual({ n: 1 });
});

test('only a complaint has a kind, and only kinds and products there are', async () => {
  const ticketId = await opened();
  const { id: customerId } = await make.customer(db);
  const { ticketId: other } = await desk().tickets.open(db.system(), { customerId, subject: 'Invoice' });
  await expect(complaints().update(db.system(), { ticketId: other, codeId })).rejects.toThrow('no complaint');
  await expect(complaints().update(db.system(), { ticketId, codeId: newId() })).rejects.toThrow('NOT_FOUND');
  await expect(complaints().update(db.system(), { ticketId, productId: newId() })).rejects.toThrow('NOT_FOUND');
  await expect(complaints().update(db.system(), { ticketId, compensation: '-1' })).rejects.toThrow('negative');
});

test('the report leads from the defect to customers who left, within the reach of who asks', async () => {
  const [regionId, elsewhere] = [newId(), newId()];
  await db
    .system()
    .db.getRepository(Region)
    .insert([regionId, elsewhere].map((id) => ({ id, name: id, parentId: null })));
  const productId = newId();
  await db
    .system()
    .db.getRepository(Product)
    .insert({ id: productId, sku: productId, name: 'Kettle', currency: 'CNY' });
  const [lost, stays, far] = [
    await make.customer(db, { regionId, stage: 'CHURNED' }),
    await make.customer(db, { regionId }),
    await make.customer(db, { regionId: elsewhere, stage: 'CHURNED' }),
  ];
  for (const { id } of [lost, stays, stays, far]) {
    await complaints().update(db.system(), { ticketId: await opened(id), codeId, productId });
  }
  const ctx = db.as(await make.actor(db, 'AGENT', { regionId }));
  const report = await complaintReport(ctx, {
    from: new Date(Date.now() - 3_600_000),
    before: new Date(Date.now() + 60_000),
  });
  expect(report).toMatchObject({ complaints: 3, open: 3, lost: 1, medianMinutes: null });
  expect(report.rows).toMatchObject([
    { code: { key: 'PQ-02' }, product: { name: 'Kettle' }, complaints: 3, customers: 2, open: 3, lost: 1 },
  ]);
});

test('the check itself: time, words in any case and script, remedies, the limit', () => {
  const standard = { answerMinutes: 60, remedies: [], limitMinor: 100n, mustSay: ['抱歉|sorry'] };
  const openedAt = new Date(0);
  const handled = {
    openedAt,
    firstAnswerAt: new Date(3_600_000),
    answers: ['非常抱歉'],
    remedy: null,
    compensationMinor: 100n,
  };
  expect(deviationsFrom(standard, handled, new Date())).toEqual([]);
  expect(deviationsFrom(standard, { ...handled, firstAnswerAt: new Date(3_600_001) }, new Date())).toEqual([
    'LATE_ANSWER',
  ]);
  expect(deviationsFrom(standard, { ...handled, firstAnswerAt: null }, new Date(3_599_000))).toEqual([]);
  expect(
    deviationsFrom({ ...standard, limitMinor: null }, { ...handled, compensationMinor: 10_000n }, new Date()),
  ).toEqual([]);
  expect(missingWords(['抱歉|sorry', 'refund'], ['SORRY about that'])).toEqual(['refund']);
});

test('whatever becomes of complaints, the figures of the customer are those a rebuild would write', async () => {
  const ctx = db.as(db.system().actor, new Date());
  const { tickets } = desk();
  const merging = new MergeService(desk().queues);
  const figures = async (customerId: string) => {
    const [row] = await ctx.rows<{ shown: unknown[] }>(
      sql`SELECT ARRAY[complaints_90::text, open_complaints::text, severe_complaints::text, worst_complaint] AS shown
          FROM customer_metric WHERE customer_id = ${customerId}`,
    );
    return row?.shown;
  };
  const customerId = (await make.customer(db)).id;
  const open = async (type: TicketType, severity: Severity) =>
    (await tickets.open(ctx, { customerId, subject: 'Broken', type, severity })).ticketId;
  const ticketId = await open('COMPLAINT', 'NORMAL');
  const shown = [await figures(customerId)];
  const steps = [
    () => tickets.update(ctx, { ticketId, severity: 'CRITICAL' }),
    () => tickets.resolve(ctx, { ticketId, ...solution }),
    () => tickets.customerMessage(ctx, { ticketId, body: 'No' }),
    () => tickets.update(ctx, { ticketId, type: 'REPAIR' }),
    async () => merging.merge(ctx, { ticketId: await open('COMPLAINT', 'HIGH'), intoTicketId: ticketId }),
    () => tickets.setStatus(ctx, { ticketId, status: 'CANCELLED', reason: 'A mistake' }),
  ];
  for (const step of steps) {
    await step();
    const followed = await figures(customerId);
    await inTransaction(ctx, (tx) => db.kernel.app.scoring.recompute(tx, [customerId]));
    expect(followed).toEqual(await figures(customerId));
    shown.push(followed);
  }
  const none = ['0', '0', '0', null];
  const critical = ['1', '1', '1', 'CRITICAL'];
  expect(shown).toEqual([
    ['1', '1', '0', 'NORMAL'],
    critical,
    ['1', '0', '0', 'CRITICAL'],
    critical,
    none,
    critical,
    none,
  ]);
});
