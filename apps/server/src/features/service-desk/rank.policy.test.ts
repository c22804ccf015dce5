import fc from 'fast-check';
import { BaseClass, Severity, TicketType, VipTier } from '@kehu/schema';
import { expect, test } from 'vitest';
import { alwaysOpen } from './calendar.policy.js';
import { serviceClassOf, targetMinutes } from './promise.policy.js';
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
const waiting = fc.record({ customer: customers, ticket: tickets, from: fc.integer({ min: 0, max: 9999 }) });

const place = ({ customer, ticket, from }: typeof waiting extends fc.Arbitrary<infer W> ? W : never) => {
  const serviceClass = serviceClassOf({ vipTier: customer.vipTier, baseClass: 'EXISTING' });
  const due = at(from + targetMinutes('FIRST_RESPONSE', serviceClass, ticket.severity));
  return standingOf(alwaysOpen, pointsOf(customer, ticket), at(from), due);
};

test('every reason for a place is counted in whole points, and they add up', () => {
  const diamond = { vipTier: 'DIAMOND', monetaryScore: 5, frequencyScore: 5, churnScore: 75 } as const;
  const points = pointsOf(diamond, { severity: 'CRITICAL', type: 'COMPLAINT', isReopened: false });
  expect(points).toEqual({ tier: 250, severity: 150, value: 100, churn: 45, promise: 20 });
  const { standing } = standingOf(alwaysOpen, points, at(0), at(16));
  expect(termsAt(alwaysOpen, standing, at(10))).toEqual({
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
      const [x, y] = [left, right].map(({ standing }) => termsAt(alwaysOpen, standing, at(minute)));
      for (const { terms, total } of [x!, y!]) {
        expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(total);
        expect(terms.every(({ points }) => Number.isInteger(points))).toBe(true);
      }
      if (left.rankKey > right.rankKey) expect(x!.total).toBeGreaterThanOrEqual(y!.total);
    }),
  );
});

test('nobody is overtaken by those who come more than 240 minutes later', () => {
  fc.assert(
    fc.property(waiting, waiting, (a, b) => {
      if (b.from - a.from > 240) expect(place(a).rankKey).toBeGreaterThan(place(b).rankKey);
    }),
  );
});

test('first answers are promised within 15, 60 and 240 minutes by class, never further apart than 240', () => {
  const classes = BaseClass.keys.map((baseClass) => serviceClassOf({ vipTier: 'NONE', baseClass }));
  expect(new Set(classes)).toEqual(new Set(['STANDARD', 'LOYAL']));
  expect(serviceClassOf({ vipTier: 'SILVER', baseClass: 'LOYAL' })).toBe('VIP');
  const promised = (['VIP', 'LOYAL', 'STANDARD'] as const).map((one) => targetMinutes('FIRST_RESPONSE', one, 'NORMAL'));
  expect(promised).toEqual([15, 60, 240]);
  for (const metric of ['FIRST_RESPONSE', 'RESOLUTION'] as const) {
    for (const one of ['VIP', 'LOYAL', 'STANDARD'] as const) {
      const bySeverity = Severity.keys.map((severity) => targetMinutes(metric, one, severity));
      expect(bySeverity).toEqual([...bySeverity].sort((x, y) => y - x));
      if (metric === 'FIRST_RESPONSE') expect(Math.max(...bySeverity)).toBeLessThanOrEqual(240);
    }
  }
});
