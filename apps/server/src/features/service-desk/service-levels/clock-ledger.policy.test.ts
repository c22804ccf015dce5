import { businessCalendar } from '@kehu/analytics';
import type { ClockMetric, TicketStatus } from '@kehu/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alwaysOpen, type Calendar, type Hours } from '../calendar.policy.js';
import {
  afterAnswer,
  afterMove,
  afterQuestion,
  consumedAt,
  retarget,
  seenAt,
  startClock,
  type Clock,
} from '../clock.policy.js';
import { entriesBetween, provenUse, type ClockEntry } from './clock-ledger.policy.js';

const business = (from: number, to: number): Calendar => {
  const made = businessCalendar({
    ...{ zone: 'Europe/Berlin', days: [] },
    weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, to })),
  });
  if (!made.ok) throw new Error('no calendar');
  return { kind: 'BUSINESS', open: made.value };
};
const calendars: Readonly<Record<string, Calendar>> = { day: business(540, 1020), night: business(1320, 300) };
const hours: Hours = (id) => (id === null ? alwaysOpen : (calendars[id] ?? alwaysOpen));

const start = Date.parse('2026-03-25T08:00:00Z');
const promised = (metric: ClockMetric, targetMinutes: number, calendarId: string | null) => ({
  ...{ metric, targetMinutes, policyId: 'policy', calendarId },
});

const step = fc.record({
  after: fc.integer({ min: 0, max: 40_000_000 }),
  what: fc.oneof(
    fc.record({ kind: fc.constant('ANSWER' as const) }),
    fc.record({ kind: fc.constant('QUESTION' as const) }),
    fc.record({
      kind: fc.constant('MOVE' as const),
      to: fc.constantFrom<TicketStatus>('OPEN', 'PENDING_CUSTOMER', 'ON_HOLD', 'RESOLVED'),
    }),
    fc.record({
      kind: fc.constant('RETARGET' as const),
      target: fc.integer({ min: 1, max: 3000 }),
      calendarId: fc.constantFrom('day', 'night', null),
    }),
  ),
});

test('every minute of a clock follows from its ledger, whatever happened', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 2000 }), (steps, target) => {
      const promises = [
        promised('FIRST_RESPONSE', target, 'day'),
        promised('NEXT_RESPONSE', target, 'night'),
        promised('RESOLUTION', target * 3, 'day'),
      ];
      const ledger: ClockEntry[] = [];
      let clocks: Clock[] = [];
      const keep = (after: Clock[], at: Date): void => {
        for (const clock of after) {
          const before = clocks.find(({ metric }) => metric === clock.metric) ?? null;
          if (before !== clock) ledger.push(...entriesBetween(hours, before, clock, at));
        }
        clocks = after;
      };
      keep(
        promises
          .filter(({ metric }) => metric !== 'NEXT_RESPONSE')
          .map((one) => startClock(hours, one, new Date(start))),
        new Date(start),
      );
      let now = start;
      for (const { after, what } of steps) {
        now += after;
        const at = new Date(now);
        if (what.kind === 'ANSWER') keep(afterAnswer(hours, clocks, at), at);
        if (what.kind === 'QUESTION') keep(afterQuestion(hours, clocks, promises, at), at);
        if (what.kind === 'MOVE') keep(afterMove(hours, clocks, what.to, at), at);
        if (what.kind === 'RETARGET') {
          const anew = { targetMinutes: what.target, policyId: 'other', calendarId: what.calendarId };
          keep(
            clocks.map((clock) => retarget(hours, clock, { ...anew, metric: clock.metric }, at)),
            at,
          );
        }
      }
      const end = new Date(now + 3_600_000);
      for (const clock of clocks) {
        const entries = ledger.filter(({ metric }) => metric === clock.metric);
        expect(provenUse(hours, entries, end)).toBe(consumedAt(hours, clock, end));
        const breaches = entries.filter(({ kind }) => kind === 'BREACHED');
        const last = entries.findLastIndex(({ kind }) => kind === 'STARTED');
        const isBreached = entries.slice(last).some(({ kind }) => kind === 'BREACHED');
        expect(isBreached).toBe(seenAt(clock, new Date(now)).breachedAt !== null && clock.breachedAt !== null);
        expect(breaches.every(({ at, dueAt }) => at.getTime() === dueAt?.getTime())).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('a ledger that was tampered with proves nothing', () => {
  const started = startClock(hours, promised('RESOLUTION', 60, null), new Date(start));
  const [paused] = afterMove(hours, [started], 'ON_HOLD', new Date(start + 600_000));
  const entries = [
    ...entriesBetween(hours, null, started, new Date(start)),
    ...entriesBetween(hours, started, paused!, new Date(start + 600_000)),
  ];
  expect(provenUse(hours, entries, new Date(start + 900_000))).toBe(600_000);
  const lighter = entries.map((entry) => (entry.kind === 'PAUSED' ? { ...entry, consumedMs: 1 } : entry));
  expect(provenUse(hours, lighter, new Date(start + 900_000))).toBeNull();
});
