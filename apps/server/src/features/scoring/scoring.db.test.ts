import { Severity } from '@kehu/schema';
import { abcByShare, tieSafeBoundaries } from '@kehu/analytics';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../test/database.js';
import { make } from '../../../test/make.js';
import { patience, search } from '../../../test/runs.js';
import type { RequestContext } from '../../platform/context.js';
import { newId } from '../../platform/ids.js';
import { changeSetting } from '../../platform/settings.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';
import { InteractionService } from '../interactions/index.js';
import { OrderService, Product, ReturnService } from '../orders/index.js';
import { baselineOf, historyOf, naiveMetrics, type OtherSettings } from './scoring.test-support.js';
import { storedMetrics } from './stored-metrics.test-support.js';
import { previewChurn } from './settings/churn-preview.js';
import { previewScores } from './settings/previews.js';
import type { ChurnSetting } from './settings/setting.policy.js';
import type { RuleKind } from './settings/setting-shapes.js';
import { scoreRulesAnew } from './settings/settings.js';

const database = useDatabase();
const now = new Date('2026-11-21T09:30:00+08:00');
const today = '2026-11-21';
const timezone = 'Asia/Shanghai';
const DAY_MS = 86_400_000;

const orders = new OrderService();
const returns = new ReturnService();
const interactions = new InteractionService();
const system = (): RequestContext => database.as(database.system().actor, now);
const scoring = () => database.kernel.app.scoring;

let costly: string;
let costless: string;

async function product(costMinor: string | null): Promise<string> {
  const id = newId();
  const row = { id, sku: `P-${id}`, name: 'A product', currency: 'CNY', priceMinor: '1000', costMinor };
  await system().db.getRepository(Product).insert(row);
  return id;
}

beforeAll(async () => {
  costly = await product('400');
  costless = await product(null);
});

const order = fc.record({
  kind: fc.constant('ORDER' as const),
  // Late ones come in any order; small numbers make days on which several things happen.
  daysAgo: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 800 }) }, fc.integer({ min: 0, max: 8 })),
  minute: fc.integer({ min: 0, max: 560 }),
  units: fc.integer({ min: 1, max: 5 }),
  price: fc.integer({ min: 0, max: 90_000 }),
  isCostKnown: fc.boolean(),
  status: fc.constantFrom('PAID' as const, 'COMPLETED' as const, 'PAID' as const, 'PENDING' as const),
});
const step = fc.oneof(
  { weight: 6, arbitrary: order },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('RETURN' as const),
      which: fc.nat(),
      part: fc.nat(),
      daysAgo: fc.nat(400),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('CANCEL' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('PAY' as const), which: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('TALK' as const),
      daysAgo: fc.nat(500),
      event: fc.constantFrom('CALL' as const, 'DEVICE' as const, 'CHAT' as const, 'USAGE' as const, 'REVIEW' as const),
      rating: fc.integer({ min: 1, max: 5 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('COMPLAIN' as const),
      daysAgo: fc.nat(200),
      severity: fc.constantFrom(...Severity.keys),
      status: fc.constantFrom('OPEN', 'RESOLVED', 'CLOSED', 'CANCELLED'),
      solvedAfter: fc.nat(120),
      isLate: fc.boolean(),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Known {
  id: string;
  status: string;
  orderedAt: Date;
  net: string;
  units: number;
  lineId: string;
  left: number;
}

async function knownOrders(customerId: string): Promise<Known[]> {
  return system().rows<Known>(
    sql`SELECT o.id, o.status, o.ordered_at AS "orderedAt", amount_text(o.net_minor, 'CNY') AS net, l.id AS "lineId",
          (l.quantity + coalesce((SELECT sum(b.quantity) FROM order_line b WHERE b.return_of_line_id = l.id), 0))::int AS left
        FROM sales_order o JOIN order_line l ON l.order_id = o.id
        WHERE o.customer_id = ${customerId} AND o.return_of_id IS NULL ORDER BY o.ordered_at, o.id`,
  );
}

const daysBefore = (days: number, minutes = 0): Date => new Date(now.getTime() - days * DAY_MS - minutes * 60_000);

/** Does one thing as a caller would; a thing that cannot be done now is left out. */
async function take(customerId: string, it: Step): Promise<void> {
  const ctx = system();
  if (it.kind === 'ORDER') {
    const line = {
      productId: it.isCostKnown ? costly : costless,
      quantity: String(it.units),
      unitPrice: (it.price / 100).toFixed(2),
    };
    const orderedAt = daysBefore(it.daysAgo, it.minute);
    await orders.create(ctx, { customerId, orderedAt, status: it.status, lines: [line] });
    return;
  }
  if (it.kind === 'TALK') {
    await interactions.log(ctx, {
      customerId,
      kind: it.event,
      subject: 'x',
      occurredAt: daysBefore(it.daysAgo),
      ...(it.event === 'REVIEW' ? { rating: it.rating } : {}),
    });
    return;
  }
  if (it.kind === 'COMPLAIN') {
    // As the desk does: the ticket, then the figures.
    const ticketId = newId();
    const endedAt = daysBefore(Math.max(0, it.daysAgo - it.solvedAfter));
    await inTransaction(ctx, async (tx) => {
      await tx.rows(
        sql`INSERT INTO ticket (id, customer_id, number, subject, phase, type, severity, channel, status, opened_at, resolved_at, updated_at)
            VALUES (${ticketId}, ${customerId}, 'T', 'x', 'AFTER_SALE', 'COMPLAINT', ${it.severity}, 'PHONE', ${it.status},
              ${daysBefore(it.daysAgo)}, ${it.status === 'OPEN' ? null : endedAt}, ${now})`,
      );
      if (it.isLate) {
        await tx.rows(
          sql`INSERT INTO service_clock (ticket_id, customer_id, metric, state, target_minutes, started_at, due_at, breached_at)
              VALUES (${ticketId}, ${customerId}, 'RESOLUTION', 'BREACHED', 60, ${now}, ${now}, ${endedAt})`,
        );
      }
      await scoring().refresh(tx, [customerId]);
    });
    return;
  }
  const known = await knownOrders(customerId);
  const isPaid = ({ status }: Known): boolean => status === 'PAID' || status === 'COMPLETED';
  const pick = (from: Known[]): Known | undefined => from[it.which % Math.max(from.length, 1)];
  if (it.kind === 'RETURN') {
    const found = pick(known.filter((one) => isPaid(one) && one.left > 0));
    if (!found) return;
    const quantity = String(1 + (it.part % found.left));
    const returnedAt = new Date(Math.max(daysBefore(it.daysAgo).getTime(), found.orderedAt.getTime()));
    await returns.create(ctx, { orderId: found.id, returnedAt, lines: [{ lineId: found.lineId, quantity }] });
  } else if (it.kind === 'CANCEL') {
    const found = pick(known.filter((one) => one.status !== 'CANCELLED' && one.status !== 'RETURNED'));
    await (found && orders.cancel(ctx, { orderId: found.id }).catch(() => undefined));
  } else {
    const found = pick(known.filter((one) => one.status === 'PENDING' && Number(one.net) > 0));
    await (found && orders.recordPayment(ctx, { orderId: found.id, method: 'CASH', amount: found.net }));
  }
}

async function twinOf(customerId: string, asOf: string, churn?: ChurnSetting) {
  return naiveMetrics(await historyOf(system(), customerId), await baselineOf(system()), asOf, timezone, churn);
}

test(
  'after any history the row is that of the naive twin, and of a rebuild on any day',
  async () => {
    // A population first, so that there are boundaries to score by.
    for (const [i, steps] of fc
      .sample(fc.array(order, { minLength: 1, maxLength: 8 }), { numRuns: 40, seed: 7 })
      .entries()) {
      const { id } = await make.customer(database, { name: `Population ${i}` });
      for (const one of steps) await take(id, one);
    }
    await scoring().refreshBaseline(system());

    let checked = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }),
        fc.nat(500),
        async (steps, daysBack) => {
          const { id } = await make.customer(database);
          await inTransaction(system(), (tx) => scoring().recompute(tx, [id]));
          for (const one of steps) await take(id, one);
          const row = await storedMetrics(system(), id);
          expect(row).toEqual(await twinOf(id, today));
          const [customer] = await system().rows(
            sql`SELECT value_minor::float8 AS net, churn_score AS score, last_order_at AS last FROM customer WHERE id = ${id}`,
          );
          expect(customer).toEqual({
            net: row?.net,
            score: row?.churnScore ?? -1,
            last: new Date(row?.lastOrderAt ?? '1900-01-01T00:00:00Z'),
          });

          const past = new Date(now.getTime() - daysBack * DAY_MS).toISOString().slice(0, 10);
          await inTransaction(system(), (tx) => scoring().recompute(tx, [id], past));
          expect(await storedMetrics(system(), id)).toEqual(await twinOf(id, past));
          checked += steps.length;
        },
      ),
      search(100),
    );
    expect(checked).toBeGreaterThan(1500);

    const customers = await system().rows<{ id: string }>(sql`SELECT customer_id AS id FROM customer_metric`);
    expect(await scoring().recomputeAll(system())).toBe(customers.length);
    for (const { id } of customers) expect(await storedMetrics(system(), id)).toEqual(await twinOf(id, today));
  },
  patience,
);

test('the stored boundaries are those of the tie-safe scores and of the Pareto classes', async () => {
  const ctx = system();
  await scoring().recomputeAll(ctx);
  await scoring().refreshBaseline(ctx);
  const rows = await ctx.rows<{ days: number; f: number; m: number; net: number; hasBought: boolean }>(
    sql`SELECT (${today}::date - (last_order_at AT TIME ZONE ${timezone})::date) AS days, days_365 AS f,
          net_365_minor::float8 AS m, net_minor::float8 AS net, orders > 0 AS "hasBought" FROM customer_metric`,
  );
  const scored = rows.filter((row) => row.f > 0);
  const boundaries = (values: number[]) => {
    const found = tieSafeBoundaries(values);
    return found.ok ? found.value : null;
  };
  const baseline = await baselineOf(ctx);
  expect(baseline?.recency).toEqual(boundaries(scored.map((row) => 0 - row.days)));
  expect(baseline?.frequency).toEqual(boundaries(scored.map((row) => row.f)));
  expect(baseline?.monetary).toEqual(boundaries(scored.map((row) => row.m)));

  await scoring().recomputeAll(ctx);
  const buyers = rows.filter((row) => row.hasBought).map((row) => row.net);
  const expected = abcByShare(buyers);
  const stored = await ctx.rows<{ net: number; abc: string }>(
    sql`SELECT net_minor::float8 AS net, abc_class AS abc FROM customer_metric WHERE orders > 0`,
  );
  const classes = new Map(buyers.map((net, i) => [net, expected.ok ? expected.value[i] : null]));
  expect(stored.length).toBeGreaterThan(50);
  for (const { net, abc } of stored) expect(abc).toBe(classes.get(net));
});

test('a rebuild that is killed leaves every row as it was, and the next one leaves out nothing written meanwhile', async () => {
  const versions = () => system().rows(sql`SELECT customer_id, xmin::text FROM customer_metric ORDER BY 1`);
  const before = await versions();
  let ranges = 0;
  const killed = { throwIfAborted: () => expect((ranges += 1), 'killed').toBe(1) } as unknown as AbortSignal;
  await expect(scoring().rebuild(system(), killed)).rejects.toThrow('killed');
  expect(await versions()).toEqual(before);

  // An order comes while the boundaries are measured: after the facts were read, before the scores are written.
  const { id } = await make.customer(database);
  await orders.create(system(), { customerId: id, lines: [{ description: 'x', quantity: '1', unitPrice: '7' }] });
  await system().rows(sql`CREATE FUNCTION come_between() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor)
      SELECT uuid7(), customer_id, 'B', ordered_at - interval '9 days', currency, 500, 500, 500 FROM sales_order
      WHERE customer_id = (SELECT max(customer_id::text)::uuid FROM customer_metric);
    UPDATE customer_metric SET updated_at = now() WHERE customer_id = (SELECT max(customer_id::text)::uuid FROM customer_metric);
    RETURN NULL;
  END $$`);
  await system().rows(sql`CREATE TRIGGER come_between AFTER INSERT ON score_baseline EXECUTE FUNCTION come_between()`);
  await scoring().rebuild(system());
  await system().rows(sql`DROP FUNCTION come_between CASCADE`);
  expect(await storedMetrics(system(), id)).toMatchObject({ orders: 2, net: 1200, purchaseDays: 2 });
  for (const row of await system().rows<{ id: string }>(sql`SELECT customer_id AS id FROM customer_metric`)) {
    expect(await storedMetrics(system(), row.id)).toEqual(await twinOf(row.id, today));
  }
});

/** Scores of RFM by thresholds of their own, and the boundaries they are. */
const fixed = {
  ...{ windowDays: 300, mode: 'FIXED', recency5: 20, recency4: 60, recency3: 120, recency2: 181 },
  ...{ frequency2: 2, frequency3: 3, frequency4: 4, frequency5: 6 },
  ...{ monetary2: 99.5, monetary3: 500, monetary4: 2000, monetary5: 5000 },
};
const thresholds = {
  recency: [-181, -120, -60, -20],
  frequency: [2, 3, 4, 6],
  monetary: [9950, 50_000, 200_000, 500_000],
};

/** Each setting beside the weights of churn: another value, where it puts customers, and how the twin is told. */
const others: readonly [kind: RuleKind, value: object, place: string, twin: OtherSettings][] = [
  [
    'HEALTH',
    { retention: 7, contentment: 3, engagement: 80, trend: 33, leastWeight: 34, engagementFull: 9 },
    `(10 * least(floor(health / 10.0), 9))::int::text`,
    { health: { retention: 7, contentment: 3, engagement: 80, trend: 33, leastWeight: 34, engagementFull: 9 } },
  ],
  ['RFM', { windowDays: 120 }, 'rfm_segment', { windowDays: 120 }],
  ['RFM', fixed, 'rfm_segment', { windowDays: 300 }],
  ['ABC', { shareA: 30, shareB: 60 }, 'abc_class', {}],
];

test('other weights of health, days of RFM and shares of ABC: who moves was said before, and the twin agrees', async () => {
  await scoring().rebuild(system());
  for (const [kind, value, place, twin] of others) {
    const places = () =>
      system().rows<{ id: string; place: string | null }>(
        sql`SELECT customer_id AS id, ${sql.raw(place)} AS place FROM customer_metric ORDER BY 1`,
      );
    const before = await places();
    const preview = await previewScores(system(), kind, value as never);
    await inTransaction(system(), (tx) => changeSetting(tx, kind, value, 1));
    await scoreRulesAnew(system());
    await scoring().recomputeAll(system());
    const after = await places();
    const moved = after.filter((row, i) => row.place !== before[i]!.place);
    const said = preview?.cells.filter(({ from, to }) => from !== to).reduce((sum, { count }) => sum + count, 0);
    expect(moved.length, kind).toBeGreaterThan(5);
    expect(said, kind).toBe(moved.length);
    if (value === fixed) expect(await baselineOf(system())).toMatchObject(thresholds);
    for (const { id } of after.filter((_row, i) => i % 5 === 0)) {
      const expected = naiveMetrics(
        ...([
          await historyOf(system(), id),
          await baselineOf(system()),
          today,
          timezone,
          undefined,
          undefined,
          twin,
        ] as const),
      );
      expect(await storedMetrics(system(), id)).toEqual(expected);
    }
    await system().rows(sql`DELETE FROM score_setting WHERE kind = ${kind} AND version = 2`);
    await scoreRulesAnew(system());
    await scoring().recomputeAll(system());
    expect(await places(), kind).toEqual(before);
  }
});

test('other weights: the preview says who moves, rows follow, and the twin reckons the same', async () => {
  const churn = {
    ...{
      overdue: 5,
      frequencyDrop: 0,
      amountDrop: 60.5,
      interactionDrop: 2,
      satisfaction: 9,
      complaints: 7,
      usageDrop: 4,
    },
    ...{ leastWeight: 6, overdueSpan: 1.3, satisfactionBelow: 75, complaintsMany: 1, mediumFrom: 20, highAbove: 50 },
  };
  const bands = () =>
    system().rows<{ id: string; band: string | null }>(
      sql`SELECT customer_id AS id, churn_band AS band FROM customer_metric ORDER BY 1`,
    );
  await scoring().recomputeAll(system());
  const before = await bands();
  const preview = await previewChurn(system(), churn);
  await inTransaction(system(), (tx) => changeSetting(tx, 'CHURN', churn, 1));
  await scoreRulesAnew(system());
  await scoring().recomputeAll(system());
  const after = await bands();
  const moved = after.filter(({ band }, i) => band !== before[i]!.band);
  const said = preview.cells.filter(({ from, to }) => from !== to).reduce((sum, { count }) => sum + count, 0);
  expect(moved.length).toBeGreaterThan(5);
  expect(said).toBe(moved.length);
  for (const { id } of after) expect(await storedMetrics(system(), id)).toEqual(await twinOf(id, today, churn));
  await expect(inTransaction(system(), (tx) => changeSetting(tx, 'CHURN', churn, 1))).rejects.toThrow('version 2');
  await system().rows(sql`DELETE FROM score_setting WHERE kind = 'CHURN' AND version = 2`);
  await scoreRulesAnew(system());
});

test('parallel orders of one customer lose nothing', async () => {
  const { id } = await make.customer(database);
  const line = { description: 'x', quantity: '1', unitPrice: '1' };
  await Promise.all(Array.from({ length: 24 }, () => orders.create(system(), { customerId: id, lines: [line] })));
  expect(await storedMetrics(system(), id)).toMatchObject({ orders: 24, net: 2400, purchaseDays: 1 });
});

test('a young installation measures its boundaries soon after an order, once for many orders', async () => {
  const { id } = await make.customer(database);
  await system().rows(sql`DELETE FROM score_baseline`);
  const line = { description: 'x', quantity: '1', unitPrice: '5' };
  for (let i = 0; i < 3; i += 1) await orders.create(system(), { customerId: id, lines: [line] });
  const jobs = await system().rows(
    sql`SELECT run_at AS "runAt" FROM graphile_worker.jobs WHERE task_identifier = 'scoring.early-boundaries'`,
  );
  expect(jobs).toEqual([{ runAt: new Date(now.getTime() + 10_000) }]);
  await scoring().measureEarly(system());
  expect(await storedMetrics(system(), id)).toEqual(await twinOf(id, today));
  expect((await storedMetrics(system(), id))?.r).not.toBeNull();
});
