import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { LifecycleStage } from '@kehu/schema';
import { dayOf } from '../../../platform/clock.js';
import { sql } from '../../../platform/sql.js';
import { cohorts, funnel, stageFlow, timeInStage } from './lifecycle-board.query.js';

const database = useApi();
const zone = 'Asia/Shanghai';
const now = new Date('2026-11-20T04:00:00Z');
const DAY_MS = 86_400_000;
const ctx = () => database.as(database.system().actor, now);

interface Life {
  id: string;
  createdAt: Date;
  purchases: Date[];
  moves: { at: Date; to: LifecycleStage }[];
}
const lives: Life[] = [];

/** A small generator of numbers 0…1, the same every time. */
let state = 7;
const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
const between = (from: number, to: number): Date => new Date(from + Math.floor(next() * (to - from)));
const byTime = (a: Date, b: Date): number => a.getTime() - b.getTime();

beforeAll(async () => {
  admin = await database.token('ADMIN');
  for (let i = 0; i < 70; i += 1) {
    const createdAt = between(now.getTime() - 400 * DAY_MS, now.getTime());
    const later = () => between(createdAt.getTime(), now.getTime());
    const purchases = Array.from({ length: Math.floor(next() * 7) }, later).sort(byTime);
    const moves = Array.from({ length: Math.floor(next() * 4) }, later)
      .sort(byTime)
      .map((at) => ({ at, to: LifecycleStage.keys[Math.floor(next() * 8)]! }));
    const last = moves.at(-1);
    const { id } = await make.customer(database, {
      createdAt,
      stage: last?.to ?? 'LEAD',
      stageSince: last?.at ?? createdAt,
    });
    lives.push({ id, createdAt, purchases, moves });
  }
  const all = lives.flatMap(({ id, purchases, moves }) => ({ id, purchases, moves }));
  for (const { id, purchases, moves } of all) {
    await ctx().rows(
      sql`INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor, units)
          SELECT uuid7(), ${id}::uuid, ${id} || n, at, 'CNY', 100, 100, 100, 1 FROM unnest(${purchases}::timestamptz[]) WITH ORDINALITY AS x (at, n)`,
    );
    await ctx().rows(
      sql`INSERT INTO stage_move (id, customer_id, from_stage, to_stage, cause, moved_at)
          SELECT uuid7(), ${id}::uuid, 'LEAD', to_stage, 'MANUAL', at
          FROM unnest(${moves.map(({ at }) => at)}::timestamptz[], ${moves.map(({ to }) => to)}::text[]) AS x (at, to_stage)`,
    );
  }
  await database.kernel.app.scoring.recomputeAll(ctx());
});

const stageThen = ({ createdAt, moves }: Life, day: string): LifecycleStage | null =>
  dayOf(createdAt, zone) > day ? null : (moves.filter(({ at }) => dayOf(at, zone) <= day).at(-1)?.to ?? 'LEAD');
let admin: string;
const behind = async (filter: object): Promise<number> => {
  const query = 'query ($filter: CustomerFilter) { customerSummary(filter: $filter) { total } }';
  return (await database.ask(query, { filter }, admin)).data!.customerSummary.total as number;
};

test('the flow between two dates adds up, is that of a naive reading, and opens the customers behind it', async () => {
  const day = fc.integer({ min: 0, max: 420 }).map((ago) => dayOf(new Date(now.getTime() - ago * DAY_MS), zone));
  await fc.assert(
    fc.asyncProperty(day, day, async (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const cells = await stageFlow(ctx(), { from, to });
      const naive = new Map<string, number>();
      for (const life of lives) {
        const end = stageThen(life, to);
        if (end === null) continue;
        const key = `${stageThen(life, from)} ${end}`;
        naive.set(key, (naive.get(key) ?? 0) + 1);
      }
      expect(new Map(cells.map((cell) => [`${cell.from} ${cell.to}`, cell.customers]))).toEqual(naive);
      const [one] = cells;
      if (one) expect(await behind(one.filter)).toBe(one.customers);
    }),
    { numRuns: 25, seed: 4 },
  );
});

/** The months of three years up to this one, the earliest first. */
const monthsTo = (last: string): string[] =>
  ['2024', '2025', '2026']
    .flatMap((year) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`))
    .filter((month) => month <= last);

test('monthly retention equals a naive reading, and every cell opens its customers', async () => {
  const monthOf = (at: Date): string => dayOf(at, zone).slice(0, 7);
  for (const months of [1, 6, 14]) {
    const table = await cohorts(ctx(), months);
    expect(table).toHaveLength(months);
    for (const { month, customers, cells } of table) {
      const cohort = lives.filter(({ purchases }) => purchases[0] && monthOf(purchases[0]) === month);
      expect(customers).toBe(cohort.length);
      const since = monthsTo(monthOf(now)).filter((one) => one >= month);
      expect(cells.map((cell) => cell.customers)).toEqual(
        since.map((one) => cohort.filter(({ purchases }) => purchases.some((at) => monthOf(at) === one)).length),
      );
    }
    const last = table.at(-1)!;
    for (const cell of [...last.cells, ...table[0]!.cells.slice(-2)])
      expect(await behind(cell.filter)).toBe(cell.customers);
  }
});

test('each step of the funnel is part of the one before; every number opens its customers', async () => {
  const steps = await funnel(ctx());
  expect(steps[0]?.customers).toBe(lives.length);
  for (const { customers, filter } of steps) expect(await behind(filter)).toBe(customers);
  const bought = lives.filter(({ purchases }) => purchases.length > 0);
  expect(steps[2]?.customers).toBe(bought.length);
  const times = await timeInStage(ctx());
  expect(times.reduce((sum, { customers }) => sum + customers, 0)).toBe(lives.length);
  for (const { stage, customers, filter, medianDays } of times) {
    expect(await behind(filter)).toBe(customers);
    const days = lives
      .filter((life) => stageThen(life, '2026-11-20') === stage)
      .map((life) => {
        const since = dayOf(life.moves.at(-1)?.at ?? life.createdAt, zone);
        return (Date.parse('2026-11-20') - Date.parse(since)) / DAY_MS;
      })
      .sort((a, b) => a - b);
    const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
    expect(medianDays).toBe(low === undefined || high === undefined ? null : (low + high) / 2);
  }
});
