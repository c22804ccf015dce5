import {
  bgNbdAlive,
  bgNbdExpected,
  discountedPurchases,
  expectedSpend,
  valueOrNull,
  WEEKS_PER_MONTH,
} from '@kehu/analytics';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../../test/database.js';
import { make } from '../../../../test/make.js';
import { dayOf } from '../../../platform/clock.js';
import { changeSetting } from '../../../platform/settings.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import { VALUE_STEPS } from '../value/value-steps.js';
import { fitChurn, runChurn } from './churn-model.policy.js';
import { inThread } from './model-task.js';
import { recentModels } from './models.query.js';
import { readBuyers, readLeavers } from './read-histories.js';
import { previewLifetime } from './setting-previews.js';
import { randomShop, storeShop } from './shop.test-support.js';

const db = useDatabase();
const now = new Date('2026-06-30T04:00:00Z');
const today = '2026-06-30';
const at = () => db.as(db.system().actor, now);
const shop = randomShop(900, now, 'shop');

interface Stored {
  id: string;
  alive: number;
  expected90: number;
  value: number;
  basis: string;
  probability: number | null;
  reason: string | null;
  signs: { f: string; w: number }[];
}
const stored = () =>
  at().rows<Stored>(
    sql`SELECT customer_id AS id, alive, expected_90 AS "expected90", value_minor::float8 AS value, value_basis AS basis,
          churn_probability AS probability, churn_reason AS reason, churn_signs AS signs
        FROM customer_prediction ORDER BY customer_id`,
  );

beforeAll(async () => {
  await storeShop(db, shop, now);
  await db.kernel.app.predictions.refresh(at());
});

test('each buyer has what the formulas of the analytics package say, one by one', async () => {
  const [model] = await recentModels(at(), 'LIFETIME');
  expect(model?.state).toBe('READY');
  const of = Object.fromEntries(model!.parameters.map(({ key, value }) => [key, value])) as Record<string, number>;
  const bg = { r: of.r!, alpha: of.alpha!, a: of.a!, b: of.b! };
  const spend = { p: of.p!, q: of.q!, gamma: of.gamma! };
  const days = new Map<string, Map<number, number>>();
  const totals = new Map<string, { net: number; cost: number | null }>();
  for (const { customerId, at: moment, net, cost } of shop) {
    const day = Date.parse(dayOf(moment, 'Asia/Shanghai')) / 86_400_000;
    const own = days.get(customerId) ?? new Map<number, number>();
    days.set(customerId, own.set(day, (own.get(day) ?? 0) + net));
    const total = totals.get(customerId) ?? { net: 0, cost: 0 };
    totals.set(customerId, {
      net: total.net + net,
      cost: cost === null || total.cost === null ? null : total.cost + cost,
    });
  }
  const rows = await stored();
  expect(rows).toHaveLength(days.size);
  const end = Date.parse(today) / 86_400_000;
  for (const row of rows.filter((_, i) => i % 9 === 0)) {
    const own = [...days.get(row.id)!].sort(([a], [b]) => a - b);
    const [first, last] = [own[0]![0], own.at(-1)![0]];
    const repeats = own.slice(1).map(([, net]) => net / 100);
    const history = { x: repeats.length, lastRepeat: (last - first) / 7, age: (end - first) / 7 };
    expect(row.alive).toBeCloseTo(valueOrNull(bgNbdAlive(bg, history))!, 4);
    expect(row.expected90).toBeCloseTo(valueOrNull(bgNbdExpected(bg, history, 90 / 7))!, 3);
    const mean = repeats.length === 0 ? 0 : repeats.reduce((sum, net) => sum + net, 0) / repeats.length;
    const columns = { x: [history.x], lastRepeat: [history.lastRepeat], age: [history.age] };
    const horizon = { months: 12, annualDiscount: 0.1, unitsPerMonth: WEEKS_PER_MONTH };
    const purchases = valueOrNull(discountedPurchases(bg, columns, horizon))![0]!;
    const { net, cost } = totals.get(row.id)!;
    expect(row.basis).toBe(cost === null ? 'COMMON_MARGIN' : 'OWN_MARGIN');
    if (cost === null) continue;
    const value = purchases * valueOrNull(expectedSpend(spend, { x: history.x, mean }))! * (1 - cost / net);
    expect(Math.abs(row.value - value * 100)).toBeLessThan(1.5);
  }
});

test('the cards tell how models of the past did: better than chance, and close to what happened', async () => {
  const [lifetime] = await recentModels(at(), 'LIFETIME');
  const [churn] = await recentModels(at(), 'CHURN');
  expect(lifetime?.backTest?.asOf).toBe('2026-04-01');
  expect(churn?.backTest?.asOf).toBe('2026-04-01');
  for (const test of [lifetime!.backTest!, churn!.backTest!]) {
    expect(test.auc).toBeGreaterThan(0.65);
    expect(test.lift).toHaveLength(10);
    expect(test.lift.reduce((sum, { rate, customers }) => sum + rate * customers, 0)).toBeCloseTo(test.left, 6);
    expect(test.calibration.reduce((sum, { customers }) => sum + customers, 0)).toBe(test.customers);
  }
  const { actual, expected } = lifetime!.backTest!;
  expect(Math.abs(expected! / actual! - 1)).toBeLessThan(0.25);
});

test('the churn model scores who bought within a year, with at most three signs that speak for leaving', async () => {
  const rows = await stored();
  const lastOf = new Map(shop.map(({ customerId, at: moment }) => [customerId, dayOf(moment, 'Asia/Shanghai')]));
  for (const { id, probability, reason, signs } of rows) {
    const isSilent = (Date.parse(today) - Date.parse(lastOf.get(id)!)) / 86_400_000 >= 365;
    expect(reason).toBe(isSilent ? 'SILENT_FOR_A_YEAR' : null);
    expect(probability === null).toBe(isSilent);
    expect(signs.length).toBeLessThanOrEqual(3);
    expect(signs.every(({ w }, i) => w > 0 && w <= (signs[i - 1]?.w ?? w))).toBe(true);
  }
});

test('what is known of a day does not change with what happens after it', async () => {
  const before = { asOf: '2026-01-31', days: 90 };
  const [leavers, buyers] = [await readLeavers(at(), before), await readBuyers(at(), before)];
  const [bought] = shop.filter(({ at: moment }) => moment < new Date('2026-01-20T00:00:00Z'));
  const late = new Date('2026-06-01T00:00:00Z');
  const returnId = '0192f000-0000-7000-8000-00000000000a';
  await at().rows(
    sql`INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor, return_of_id, status)
        VALUES (${returnId}, ${bought!.customerId}, 'R1', ${late}, 'CNY', ${-bought!.net}, ${-bought!.net}, ${-bought!.net}, ${bought!.id}, 'COMPLETED')`,
  );
  await at().rows(sql`UPDATE sales_order SET status = 'RETURNED' WHERE id = ${bought!.id}`);
  const others = randomShop(1, now, 'late');
  await at().rows(
    sql`INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor)
        VALUES (${others[0]!.id}, ${bought!.customerId}, 'L1', ${late}, 'CNY', 100, 100, 100)`,
  );
  const again = await readLeavers(at(), before);
  expect(again.ids).toEqual(leavers.ids);
  expect(again.features).toEqual(leavers.features);
  expect(again.left).toEqual(leavers.left);
  const { x, lastRepeat, age, mean } = await readBuyers(at(), before);
  expect({ x, lastRepeat, age, mean }).toEqual({
    x: buyers.x,
    lastRepeat: buyers.lastRepeat,
    age: buyers.age,
    mean: buyers.mean,
  });
  await at().rows(sql`DELETE FROM sales_order WHERE id = ANY(${[returnId, others[0]!.id]}::uuid[])`);
  await at().rows(sql`UPDATE sales_order SET status = 'PAID' WHERE id = ${bought!.id}`);
});

test('a feature that knows the future is caught and named', async () => {
  const past = { asOf: '2026-04-01', ...(await readLeavers(at(), { asOf: '2026-04-01', days: 90 })) };
  expect(fitChurn(past)).toMatchObject({ ok: true });
  // As if somebody had counted the purchases of the ninety days after, not before.
  const leaky = { ...past.features, CONTACTS: Float64Array.from(past.left, (left, i) => (left ? 0 : 1 + (i % 3))) };
  const planted = { ...past, features: leaky };
  const run = runChurn({ days: 90, earlier: planted, later: planted, today: past.features });
  expect(run).toMatchObject({ reason: 'LEAK_SUSPECTED', probability: null, card: { warnings: ['CONTACTS'] } });
});

test('the compiled thread answers what the work answers here, and ends when it is told to', async () => {
  const past = { asOf: '2026-04-01', ...(await readLeavers(at(), { asOf: '2026-04-01', days: 90 })) };
  const input = { days: 90, earlier: past, later: past, today: past.features };
  const file = new URL('../../../../dist/features/scoring/predictions/model.worker.js', import.meta.url);
  const heard: number[] = [];
  const run = await inThread({ kind: 'CHURN', input }, { tell: (percent) => heard.push(percent), file });
  expect(run).toEqual(runChurn(input));
  expect(heard).toEqual([30, 60, 80]);
  const signal = AbortSignal.abort(new Error('the server stops'));
  await expect(inThread({ kind: 'CHURN', input }, { tell: () => undefined, file, signal })).rejects.toThrow('stops');
});

test('another horizon moves whom was said; running again changes nothing; a run that was overtaken writes nothing', async () => {
  const before = await stored();
  const setting = { months: 36, discountPercent: 3, leastBuyers: 500, leastHistoryDays: 180, lastOrderDays: 30 };
  const value = { ...setting, leastFrequent: 1 };
  const { cells } = await previewLifetime(at(), value);
  const said = cells.filter(({ from, to }) => from !== to).reduce((sum, { count }) => sum + count, 0);
  await inTransaction(at(), (tx) => changeSetting(tx, 'LIFETIME', value, 1));
  await db.kernel.app.predictions.refresh(at());
  const step = (minor: number): number => VALUE_STEPS.findLastIndex((from) => minor >= from * 100);
  const after = await stored();
  const moved = after.filter((row, i) => step(row.value) !== step(before[i]!.value));
  expect(moved.length).toBeGreaterThan(20);
  expect(said).toBe(moved.length);
  const none = await previewLifetime(at(), { ...value, leastBuyers: 100_000 });
  expect(none.cells.every(({ to }) => to === null)).toBe(true);
  await at().rows(sql`DELETE FROM score_setting WHERE kind = 'LIFETIME' AND version = 2`);
  await db.kernel.app.predictions.refresh(at());
  expect(await stored()).toEqual(before);
  const slow = db.kernel.app.predictions.refresh(at());
  await at().rows(sql`UPDATE score_model SET state = 'ABANDONED' WHERE state = 'RUNNING'`);
  await slow;
  const models = await recentModels(at(), 'CHURN');
  expect(models.map(({ state }) => state)).toContain('READY');
  expect(await stored()).toEqual(before);
});

test('too little data gives reasons, never numbers; and a customer without purchases has no row', async () => {
  const few = db.as(db.system().actor, new Date('2025-02-10T04:00:00Z'));
  await make.customer(db);
  await db.kernel.app.predictions.refresh(few);
  const [lifetime] = await recentModels(at(), 'LIFETIME');
  expect(lifetime).toMatchObject({ state: 'REFUSED', reason: 'TOO_FEW_BUYERS', need: 500, backTest: null });
  const rows = await stored();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ alive, value }) => alive === null && value === null)).toBe(true);
});
