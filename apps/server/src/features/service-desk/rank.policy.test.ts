import fc from 'fast-check';
import { Severity, TicketType, VipTier } from '@kehu/schema';
import { expect, test } from 'vitest';
import { pointsOf, standingOf, termsAt } from './rank.policy.js';

const start = Date.UTC(2026, 2, 2, 9);
const at = (minutes: number): Date => new Date(start + minutes * 60_000);
const nobody = { vipTier: 'NONE', monetaryScore: null, frequencyScore: null, churnScore: null } as const;
const plain = { severity: 'NORMAL', type: 'CONSULT', isReopened: false } as const;

const customers = fc.record({
  vipTier: fc.constantFrom(...VipTier.keys),
  monetaryScore: fc.option(fc.integer({ min: 1, max: 5 })),
  frequencyScore: fc.option(fc.integer({ min: 1, max: 5 })),
  churnScore: fc.option(fc.integer({ min: 0, max: 100 })),
});
const tickets = fc.record({
  severity: fc.constantFrom(...Severity.keys),
  type: fc.constantFrom(...TicketType.keys),
  isReopened: fc.boolean(),
});
const waiting = fc.record({
  ...{ customer: customers, ticket: tickets },
  from: fc.integer({ min: 0, max: 9999 }),
  target: fc.integer({ min: 1, max: 20_000 }),
});

const place = ({ customer, ticket, from, target }: typeof waiting extends fc.Arbitrary<infer W> ? W : never) =>
  standingOf(pointsOf(customer, ticket), at(from), at(from + target));

test('every reason for a place is counted in whole points, and they add up', () => {
  const diamond = { vipTier: 'DIAMOND', monetaryScore: 5, frequencyScore: 5, churnScore: 75 } as const;
  const points = pointsOf(diamond, { severity: 'CRITICAL', type: 'COMPLAINT', isReopened: false });
  expect(points).toEqual({ tier: 250, severity: 150, value: 100, churn: 45, promise: 20 });
  const { standing } = standingOf(points, at(0), at(16));
  expect(termsAt(standing, at(10))).toEqual({
    total: 565 + 25 - 3,
    terms: [
      { term: 'TIER', points: 250 },
      { term: 'SEVERITY', points: 150 },
      { term: 'VALUE', points: 100 },
      { term: 'CHURN', points: 45 },
      { term: 'PROMISE', points: 20 },
      { term: 'WAITING', points: 25 },
      { term: 'DUE', points: -3 },
    ],
  });
});

test('a solution that did not hold weighs more than a complaint, and nothing known gives nothing', () => {
  expect(pointsOf(nobody, plain)).toEqual({ tier: 0, severity: 50, value: 0, churn: 0, promise: 0 });
  expect(pointsOf(nobody, { ...plain, type: 'COMPLAINT' }).promise).toBe(20);
  expect(pointsOf(nobody, { ...plain, type: 'COMPLAINT', isReopened: true }).promise).toBe(40);
});

test('the terms add up to the points at any minute, and the order by key is the order by points', () => {
  fc.assert(
    fc.property(waiting, waiting, fc.integer({ min: 0, max: 1e5 }), (a, b, minute) => {
      const [left, right] = [place(a), place(b)];
      const [x, y] = [left, right].map(({ standing }) => termsAt(standing, at(minute)));
      for (const { terms, total } of [x!, y!]) {
        expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(total);
        expect(terms.every(({ points }) => Number.isInteger(points))).toBe(true);
      }
      if (left.rankKey > right.rankKey) expect(x!.total).toBeGreaterThanOrEqual(y!.total);
    }),
  );
});

test('nobody is overtaken by those who come more than 240 minutes later, whatever is promised to whom', () => {
  fc.assert(
    fc.property(waiting, waiting, (a, b) => {
      if (b.from - a.from > 240) expect(place(a).rankKey).toBeGreaterThan(place(b).rankKey);
    }),
  );
});

test('a normal ticket is served within the bound in a week of constant VIP load', () => {
  // Two agents, seven minutes a ticket, and VIPs with every reason to go first for 97 % of what they can serve.
  let seed = 7;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const diamond = { vipTier: 'DIAMOND', monetaryScore: 5, frequencyScore: 5, churnScore: 100 } as const;
  const urgent = { severity: 'CRITICAL', type: 'COMPLAINT', isReopened: true } as const;
  const WEEK = 7 * 1440;
  const HANDLING = 7;
  const AGENTS = 2;
  let queue: { key: number; from: number; isVip: boolean }[] = [];
  const free = Array.from({ length: AGENTS }, () => 0);
  let longest = 0;
  let worstBacklog = 0;
  let served = 0;
  for (let minute = 0; minute < WEEK; minute += 1) {
    for (const [isVip, share] of [
      [true, (0.97 * AGENTS) / HANDLING],
      [false, (0.02 * AGENTS) / HANDLING],
    ] as const) {
      if (random() >= share) continue;
      const points = isVip ? pointsOf(diamond, urgent) : pointsOf(nobody, { ...plain, severity: 'LOW' });
      queue.push({ key: standingOf(points, at(minute), at(minute + (isVip ? 5 : 4000))).rankKey, from: minute, isVip });
    }
    queue.sort((a, b) => b.key - a.key);
    free.forEach((until, agent) => {
      if (until > minute) return;
      const [next, ...rest] = queue;
      if (!next) return;
      queue = rest;
      free[agent] = minute + HANDLING;
      if (next.isVip) return;
      served += 1;
      longest = Math.max(longest, minute - next.from);
    });
    worstBacklog = Math.max(worstBacklog, queue.length);
  }
  expect(served).toBeGreaterThan(20);
  expect(longest).toBeGreaterThan(15);
  // After 240 minutes nobody passes any more; what then stands before it is at most the backlog of the week.
  expect(longest).toBeLessThanOrEqual(240 + (worstBacklog * HANDLING) / AGENTS);
});
