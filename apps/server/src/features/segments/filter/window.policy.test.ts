import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../platform/clock.js';
import { dayNumber, dayText, startOfDay, windowStart } from './window.policy.js';

const zones = ['Asia/Shanghai', 'America/New_York', 'America/Sao_Paulo', 'Asia/Beirut', 'Australia/Lord_Howe', 'UTC'];

test('a day begins at its first moment, also where clocks jump at midnight', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 7000, max: 22000 }), (zone, day) => {
      const start = startOfDay(day, zone);
      expect(dayOf(new Date(start), zone)).toBe(dayText(day));
      expect(dayOf(new Date(start - 1), zone)).toBe(dayText(day - 1));
      expect(dayNumber(start, zone)).toBe(day);
    }),
    { numRuns: 2000, seed: 3 },
  );
});

test('a window of one day is today, one of seven begins six days ago', () => {
  const asOf = { now: new Date('2026-11-21T17:00:00Z'), timezone: 'Asia/Shanghai' };
  expect(windowStart(asOf, 1).toISOString()).toBe('2026-11-21T16:00:00.000Z');
  expect(windowStart(asOf, 7).toISOString()).toBe('2026-11-15T16:00:00.000Z');
});
