import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../test/database.js';
import { make } from '../../../test/make.js';
import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';
import { patience, search } from '../../../test/runs.js';
import { InteractionService } from '../interactions/index.js';
import { OrderService, ReturnService } from '../orders/index.js';
import type { StageEvent, StageFacts } from './stage.policy.js';

const database = useDatabase();
const start = Date.parse('2026-01-05T03:00:00Z');
const DAY_MS = 86_400_000;
const COHORT_DAYS = 30;
/** Contacts have tables for this year and the next. */
const LAST_RATED = 720;
const orders = new OrderService();
const returns = new ReturnService();
const interactions = new InteractionService();

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

interface Place {
  readonly stage: string;
  readonly since: number;
  /** The stage before the customer became at risk. */
  readonly before: string;
}
type Rule = readonly [from: string, when: boolean, to: string, cause: string];
const active = 'FIRST_PURCHASE REPEAT LOYAL REACTIVATED';
const bought = `${active} AT_RISK CHURNED`;

/** The moves that an event allows, in the order of the definition: written down anew, apart from the policy. */
function rulesAt({ day, event, facts }: Told, place: Place): Rule[] {
  const { daysSinceLast: silent, cycleDays, satisfaction, lead } = facts;
  const late = silent !== null && cycleDays !== null && silent >= 1.5 * cycleDays;
  const most = cycleDays === null ? 180 : Math.min(365, Math.max(60, 3 * cycleDays));
  const lost = silent !== null && silent > most;
  const since = facts.daysSinceFirst ?? -1;
  const loyal = facts.purchaseDaysInYear > 3 && since > 179 && !(satisfaction !== null && satisfaction < 60);
  const known = lead && lead.completeness * 0.4 + (Math.min(3, lead.contacts) / 3) * 40 + (lead.hasNeed ? 20 : 0);
  if (event === 'REFUND') return [[bought, facts.purchaseDays === 0, 'PROSPECT', 'RETURN']];
  if (event === 'TIME')
    return [
      [`${active} AT_RISK`, lost, 'CHURNED', 'CHURN_RULE'],
      [active, late || (facts.churnScore ?? 0) > 66, 'AT_RISK', 'RISK_RULE'],
      ['LEAD', (known ?? 0) >= 60, 'PROSPECT', 'QUALIFIED'],
      ['REPEAT', loyal, 'LOYAL', 'LOYALTY_RULE'],
    ];
  return [
    ['LEAD PROSPECT', facts.purchaseDays > 0, 'FIRST_PURCHASE', 'ORDER'],
    ['FIRST_PURCHASE', facts.purchaseDays > 1, 'REPEAT', 'ORDER'],
    ['REPEAT', loyal, 'LOYAL', 'LOYALTY_RULE'],
    ['AT_RISK', !late, place.before, 'ORDER'],
    ['CHURNED', !lost, 'REACTIVATED', 'ORDER'],
    ['REACTIVATED', silent !== null && day - silent > place.since, 'REPEAT', 'ORDER'],
  ];
}

/** The history from what was told, in the order in which it was told. */
function replay(events: readonly Told[]) {
  let place: Place = { stage: 'LEAD', since: 0, before: '' };
  const moves: { from: string; to: string; cause: string; day: number }[] = [];
  for (const told of events) {
    for (;;) {
      const { stage: from } = place;
      const rule = rulesAt(told, place).find(([stages, when]) => when && stages.split(' ').includes(from));
      if (!rule) break;
      const [, , to, cause] = rule;
      moves.push({ from, to, cause, day: told.day });
      place = { stage: to, since: told.day, before: from };
    }
  }
  return moves;
}

/** The facts by loops, from the days of purchases that count; what the figures say beside them. */
function factsOn(day: number, days: readonly number[], figures: Figures | undefined): StageFacts {
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
    churnScore: figures?.churnScore ?? null,
    satisfaction: figures?.satisfaction ?? null,
    lead: figures ? { completeness: figures.completeness, contacts: figures.contacts, hasNeed: false } : null,
  };
}

type Figures = Record<'churnScore' | 'satisfaction', number | null> & Record<'completeness' | 'contacts', number>;

/** Of the figures those that the twin of the figures answers for. */
const figuresOf = async (customerId: string): Promise<Figures | undefined> => {
  const [row] = await database.system().rows<Figures>(
    sql`SELECT churn_score AS "churnScore", satisfaction::float8 AS satisfaction, completeness, interactions_90 AS contacts
        FROM customer_metric WHERE customer_id = ${customerId}`,
  );
  return row;
};

test(
  'replaying what happened gives the stored history: orders that come late, returns and calls of any of them, ratings',
  async () => {
    const what = fc.constantFrom(
      'BUY',
      'BUY',
      'BUY',
      'BUY',
      'LATE',
      'RETURN',
      'CANCEL',
      'RATE',
      'TIME',
      'TIME',
      'TIME',
    );
    const pause = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 130 }));
    const steps = fc.array(fc.tuple(pause, what, fc.nat(400)), { minLength: 2, maxLength: 25, size: 'max' });
    let moves = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const { id } = await make.customer(database);
        await inTransaction(on(0), (tx) => database.kernel.app.scoring.recompute(tx, [id]));
        const held: { orderId: string; day: number }[] = [];
        const told: Told[] = [];
        let day = 0;
        for (const [passed, kind, choice] of given) {
          day += passed;
          if (kind === 'BUY' || kind === 'LATE') {
            const bought = kind === 'BUY' ? day : day - choice;
            const request = { customerId: id, orderedAt: on(bought).now, lines: [line] };
            held.push({ orderId: await orders.create(on(day), request), day: bought });
          } else if (kind === 'RATE') {
            if (day > LAST_RATED) continue;
            const rated = { customerId: id, kind: 'REVIEW' as const, subject: 'x', rating: 1 + (choice % 5) };
            await interactions.log(on(day), { ...rated, occurredAt: on(day).now });
          } else if (kind === 'TIME') await passTime(day, id);
          else if (held.length === 0) continue;
          else await undo(held.splice(choice % held.length, 1)[0]!.orderId, day, kind);
          const days = held.map((one) => one.day);
          const event =
            kind === 'BUY' || kind === 'LATE' ? 'PURCHASE' : kind === 'RETURN' || kind === 'CANCEL' ? 'REFUND' : 'TIME';
          told.push({ day, event, facts: factsOn(day, days, await figuresOf(id)) });
        }
        const stored = await history(id);
        const first = Math.round(start / DAY_MS);
        expect(stored).toEqual(replay(told).map((move) => ({ ...move, day: move.day + first })));
        moves += stored.length;
      }),
      search(40),
    );
    expect(moves).toBeGreaterThan(80);
  },
  patience,
);

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
