import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../date.policy.js';
import { nextOccurrence, type ImportantDate } from '../important-date.policy.js';
import { comingDays } from './coming-days.policy.js';
import { lunarLabel } from './lunar-label.policy.js';

const solar = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .filter(({ month, day }) => day <= new Date(Date.UTC(2000, month, 0)).getUTCDate())
  .map((date): ImportantDate => ({ ...date, calendar: 'SOLAR' }));
const lunar = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 30 }), isLeapMonth: fc.boolean() })
  .map((date): ImportantDate => ({ ...date, calendar: 'LUNAR' }));
// From 1971-01-01 to 2090-01-01.
const today = fc.integer({ min: 365, max: 43_830 }).map(isoDate);

test('the days that come are those whose next occurrence is near, and no others', () => {
  fc.assert(
    fc.property(fc.oneof(solar, lunar), today, fc.integer({ min: 0, max: 90 }), (date, from, days) => {
      const next = nextOccurrence(date, from);
      const expected = next !== null && next.daysLeft <= days ? [{ on: next.on, daysLeft: next.daysLeft }] : [];
      const { calendar, month, day, isLeapMonth = false } = date;
      const found = comingDays(from, days).filter(
        (one) => one.calendar === calendar && one.month === month && one.day === day && one.isLeapMonth === isLeapMonth,
      );
      expect(found.map(({ on, daysLeft }) => ({ on, daysLeft }))).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

test('a leap day and a lunar new year come where calendars put them', () => {
  expect(comingDays('2027-02-28', 0)).toContainEqual(expect.objectContaining({ calendar: 'SOLAR', month: 2, day: 29 }));
  expect(comingDays('2028-02-28', 0)).not.toContainEqual(expect.objectContaining({ day: 29, calendar: 'SOLAR' }));
  expect(comingDays('2026-02-17', 0)).toContainEqual(
    expect.objectContaining({ calendar: 'LUNAR', month: 1, day: 1, year: 2026, on: '2026-02-17' }),
  );
});

test('lunar days are written as calendars write them', () => {
  const written = [
    [1, 1, false],
    [8, 15, false],
    [4, 23, true],
    [11, 10, false],
    [12, 30, false],
    [2, 20, false],
  ] as const;
  expect(written.map(([month, day, isLeapMonth]) => lunarLabel({ month, day, isLeapMonth }))).toEqual([
    '正月初一',
    '八月十五',
    '闰四月廿三',
    '冬月初十',
    '腊月三十',
    '二月二十',
  ]);
});
