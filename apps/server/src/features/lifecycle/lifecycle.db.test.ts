import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../test/database.js';
import { make } from '../../../test/make.js';
import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';
import { OrderService, ReturnService } from '../orders/index.js';
import { movesOf, type StageEvent, type StageFacts, type StageState } from './stage.policy.js';

const database = useDatabase();
const start = Date.parse('2026-01-05T03:00:00Z');
const DAY_MS = 86_400_000;
const COHORT_DAYS = 30;
const orders = new OrderService();
const returns = new ReturnService();

const on = (day: number): RequestContext => database.as(database.system().actor, new Date(start + day * DAY_MS));
const lifecycle = () => database.kernel.app.lifecycle;
const line = { description: 'x', quantity: '1', unitPrice: '10' };

beforeAll(async () => {
  await database.system().rows(
    sql`INSERT INTO score_baseline (version, as_of, recency, frequency, monetary, abc, cohort_cycle_days, customers)
        VALUES (1, '2026-01-01', '{}', '{}', '{}', '{}', ${COHORT_DAYS}, 100)`,
  );
});

async function passTime(day: number, customerId: string): Promise<void> {
  await inTransaction(on(day), (tx) => database.kernel.app.scoring.recompute(tx, [customerId]));
  await lifecycle().passTime(on(day));
}

const history = (customerId: string) =>
  database.system().rows<{ from: string; to: string; cause: string; day: number }>(
    sql`SELECT from_stage AS "from", to_stage AS "to", cause, round(extract(epoch FROM moved_at) / 86400)::int AS day
        FROM stage_move WHERE customer_id = ${customerId} ORDER BY moved_at, id`,
  );

test('one customer through all stages, with causes; the base class follows', async () => {
  const { id } = await make.customer(database);
  const buy = (day: number) => orders.create(on(day), { customerId: id, lines: [line] });
  for (const day of [0, 30, 60, 95, 185]) await buy(day);
  await passTime(240, id);
  await buy(245);
  await passTime(400, id);
  await buy(401);
  await buy(402);
  expect((await history(id)).map(({ from, to, cause }) => `${from} ${to} ${cause}`)).toEqual([
    'LEAD FIRST_PURCHASE ORDER',
    'FIRST_PURCHASE REPEAT ORDER',
    'REPEAT LOYAL LOYALTY_RULE',
    'LOYAL AT_RISK RISK_RULE',
    'AT_RISK LOYAL ORDER',
    'LOYAL CHURNED CHURN_RULE',
    'CHURNED REACTIVATED ORDER',
    'REACTIVATED REPEAT ORDER',
    'REPEAT LOYAL LOYALTY_RULE',
  ]);
  const [row] = await database.system().rows(sql`SELECT stage, base_class AS class FROM customer WHERE id = ${id}`);
  expect(row).toEqual({ stage: 'LOYAL', class: 'LOYAL' });
});

test('a full refund of the only order makes a prospect again; so does calling it off', async () => {
  for (const undo of ['RETURN', 'CANCEL'] as const) {
    const { id } = await make.customer(database);
    const orderId = await orders.create(on(0), { customerId: id, lines: [line] });
    const [bought] = await database
      .system()
      .rows<{ id: string }>(sql`SELECT id FROM order_line WHERE order_id = ${orderId}`);
    if (undo === 'RETURN')
      await returns.create(on(2), { orderId, lines: [{ lineId: bought?.id ?? '', quantity: '1' }] });
    else await orders.cancel(on(2), { orderId });
    const [row] = await database.system().rows(sql`SELECT stage, base_class AS class FROM customer WHERE id = ${id}`);
    expect(row).toEqual({ stage: 'PROSPECT', class: 'PROSPECT' });
    expect((await history(id)).at(-1)).toMatchObject({ to: 'PROSPECT', cause: 'RETURN' });
  }
});

interface Told {
  readonly day: number;
  readonly event: StageEvent;
  readonly facts: StageFacts;
}

/** The history by the policy alone, from what was told in the order it was told. */
function replay(events: readonly Told[]) {
  let state: StageState = { stage: 'LEAD', daysInStage: 0, beforeRisk: null };
  let since = 0;
  const moves = [];
  for (const { day, event, facts } of events) {
    for (const move of movesOf({ ...state, daysInStage: day - since }, facts, event)) {
      moves.push({ ...move, day });
      state = { stage: move.to, daysInStage: 0, beforeRisk: move.to === 'AT_RISK' ? move.from : null };
      since = day;
    }
  }
  return moves;
}

/** The facts by loops, from the days of purchases that count. */
function factsOn(day: number, days: readonly number[], churnScore: number | null): StageFacts {
  const distinct = [...new Set(days)].sort((a, b) => a - b);
  const gaps = distinct
    .slice(1)
    .map((one, i) => one - (distinct[i] ?? 0))
    .sort((a, b) => a - b);
  const middle = gaps.length / 2;
  const median = gaps.length % 2 === 1 ? gaps[Math.floor(middle)] : ((gaps[middle - 1] ?? 0) + (gaps[middle] ?? 0)) / 2;
  const shrunk = (gaps.length * (median ?? 0) + 2 * COHORT_DAYS) / (gaps.length + 2);
  return {
    purchaseDays: distinct.length,
    purchaseDaysInYear: distinct.filter((one) => one > day - 365).length,
    daysSinceFirst: distinct.length === 0 ? null : day - (distinct[0] ?? 0),
    daysSinceLast: distinct.length === 0 ? null : day - (distinct.at(-1) ?? 0),
    cycleDays: gaps.length === 0 ? null : gaps.length < 3 ? Math.round(shrunk * 1000) / 1000 : (median ?? null),
    churnScore,
    satisfaction: null,
    lead: null,
  };
}

const scoreOf = async (customerId: string): Promise<number | null> => {
  const [row] = await database
    .system()
    .rows<{ score: number | null }>(
      sql`SELECT churn_score AS score FROM customer_metric WHERE customer_id = ${customerId}`,
    );
  return row?.score ?? null;
};

test('replaying what happened gives the stored history', async () => {
  const what = fc.oneof(
    { weight: 5, arbitrary: fc.constant('BUY' as const) },
    { weight: 1, arbitrary: fc.constant('RETURN' as const) },
    { weight: 1, arbitrary: fc.constant('CANCEL' as const) },
    { weight: 3, arbitrary: fc.constant('TIME' as const) },
  );
  const steps = fc.array(fc.tuple(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 130 })), what), {
    minLength: 2,
    maxLength: 25,
    size: 'max',
  });
  let moves = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const { id } = await make.customer(database);
      const bought: { orderId: string; day: number }[] = [];
      const told: Told[] = [];
      let day = 0;
      for (const [pause, kind] of given) {
        day += pause;
        const before = told.length;
        if (kind === 'BUY') {
          bought.push({ orderId: await orders.create(on(day), { customerId: id, lines: [line] }), day });
          told.push({ day, event: 'PURCHASE', facts: factsOn(day, [], null) });
        } else if (kind === 'TIME') {
          await passTime(day, id);
          told.push({ day, event: 'TIME', facts: factsOn(day, [], null) });
        } else {
          const last = bought.pop();
          if (!last) continue;
          await undo(last.orderId, day, kind);
          told.push({ day, event: 'REFUND', facts: factsOn(day, [], null) });
        }
        const known = factsOn(
          day,
          bought.map((one) => one.day),
          await scoreOf(id),
        );
        told[before] = { ...(told[before] as Told), facts: known };
      }
      const stored = await history(id);
      const first = Math.round(start / DAY_MS);
      expect(stored).toEqual(replay(told).map((move) => ({ ...move, day: move.day + first })));
      moves += stored.length;
    }),
    { numRuns: 40 },
  );
  expect(moves).toBeGreaterThan(80);
}, 120_000);

async function undo(orderId: string, day: number, kind: 'RETURN' | 'CANCEL'): Promise<void> {
  if (kind === 'CANCEL') {
    await orders.cancel(on(day), { orderId });
    return;
  }
  const [row] = await database
    .system()
    .rows<{ id: string }>(sql`SELECT id FROM order_line WHERE order_id = ${orderId}`);
  await returns.create(on(day), { orderId, lines: [{ lineId: row?.id ?? '', quantity: '1' }] });
}
