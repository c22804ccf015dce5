import fc from 'fast-check';
import { Lunar, LunarMonth, LunarYear, Solar } from 'lunar-typescript';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDate } from './date.policy.js';
import { checkImportantDate, nextOccurrence, type ImportantDate } from './important-date.policy.js';

const lunar = (month: number, day: number, leap = false, year: number | null = null): ImportantDate => ({
  calendar: 'LUNAR',
  month,
  day,
  isLeapMonth: leap,
  year,
});
const solar = (month: number, day: number, year: number | null = null): ImportantDate => ({
  calendar: 'SOLAR',
  month,
  day,
  year,
});
const on = (date: ImportantDate, today: string) => nextOccurrence(date, today)?.on;

/** The same question to the other library, by walking the days. */
function walked(month: number, day: number, leap: boolean, today: string): string {
  for (let at = dayOf(today); ; at++) {
    const iso = isoDate(at);
    const [y, m, d] = iso.split('-').map(Number) as [number, number, number];
    const there = Solar.fromYmd(y, m, d).getLunar();
    const hasLeap = LunarYear.fromYear(there.getYear()).getLeapMonth() === month;
    const wantedMonth = leap && hasLeap ? -month : month;
    if (there.getMonth() !== wantedMonth) continue;
    const days = LunarMonth.fromYm(there.getYear(), wantedMonth)!.getDayCount();
    if (there.getDay() === Math.min(day, days)) return iso;
  }
}

describe('lunar days', () => {
  test.each([
    [1, 1, '2026-01-01', '2026-02-17'],
    [8, 15, '2026-01-01', '2026-09-25'],
    [1, 1, '2026-06-01', '2027-02-06'],
    [1, 15, '2027-01-01', '2027-02-20'],
    [1, 1, '2030-01-01', '2030-02-03'],
    [1, 1, '2024-01-01', '2024-02-10'],
    [1, 1, '2025-01-01', '2025-01-29'],
    [1, 1, '2028-01-01', '2028-01-26'],
    [5, 5, '2025-01-01', '2025-05-31'],
    [5, 5, '2026-01-01', '2026-06-19'],
    [8, 15, '2025-01-01', '2025-10-06'],
    [7, 7, '2012-01-01', '2012-08-23'],
    [12, 8, '1999-01-01', '1999-01-24'],
  ])('month %i day %i from %s is %s', (month, day, today, expected) => {
    expect(on(lunar(month, day), today)).toBe(expected);
  });

  test('a leap-month birthday falls on the leap month where there is one, else on the plain month, once a year', () => {
    expect(on(lunar(6, 1, true), '2025-01-01')).toBe('2025-07-25');
    expect(on(lunar(6, 1, false), '2025-01-01')).toBe('2025-06-25');
    expect(on(lunar(6, 1, true), '2025-07-26')).toBe('2026-07-14');
    expect(on(lunar(6, 1, true), '2026-01-01')).toBe(on(lunar(6, 1), '2026-01-01'));
  });

  test('day 30 falls on the 29th of a short month', () => {
    expect(on(lunar(12, 30), '2026-01-20')).toBe('2026-02-16');
    expect(on(lunar(12, 30), '2025-01-01')).toBe('2025-01-28');
    expect(on(lunar(12, 30), '2024-02-01')).toBe('2024-02-09');
  });

  test('age counts lunar years: born before New Year, a year older only after the next one', () => {
    // Lunar 1989-12-15 was 1990-01-11.
    expect(nextOccurrence(lunar(12, 15, false, 1989), '2026-01-01')).toEqual({
      on: '2026-02-02',
      daysLeft: 32,
      age: 36,
    });
  });

  test('every month and leap month from 1900 to 2100 begins and ends where lunar-typescript says', () => {
    let leapMonths = 0;
    for (let year = 1900; year <= 2100; year++) {
      for (const month of LunarYear.fromYear(year).getMonthsInYear()) {
        const number = Math.abs(month.getMonth());
        if (month.isLeap()) leapMonths++;
        for (const day of [1, 15, month.getDayCount()]) {
          const expected = Lunar.fromYmd(year, month.getMonth(), day).getSolar().toYmd();
          expect(on(lunar(number, day, month.isLeap(), year), expected)).toBe(expected);
        }
      }
    }
    expect(leapMonths).toBe(74);
  });

  test('from any day, the next occurrence is the one that walking the days finds', () => {
    const days = fc.integer({ min: dayOf('1901-01-01'), max: dayOf('2098-12-31') }).map(isoDate);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        days,
        (month, day, leap, today) => {
          expect(on(lunar(month, day, leap), today)).toBe(walked(month, day, leap, today));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('solar days', () => {
  test('today counts, tomorrow is one day away, yesterday is next year', () => {
    expect(nextOccurrence(solar(3, 5, 1990), '2026-03-05')).toEqual({ on: '2026-03-05', daysLeft: 0, age: 36 });
    expect(nextOccurrence(solar(3, 5, 1990), '2026-03-04')).toEqual({ on: '2026-03-05', daysLeft: 1, age: 36 });
    expect(nextOccurrence(solar(3, 5, 1990), '2026-03-06')).toEqual({ on: '2027-03-05', daysLeft: 364, age: 37 });
    expect(nextOccurrence(solar(3, 5), '2026-03-06')).toMatchObject({ age: null });
  });

  test('29 February falls on the 28th in common years, or on 1 March where that is wished', () => {
    expect(on(solar(2, 29), '2026-01-01')).toBe('2026-02-28');
    expect(on(solar(2, 29), '2028-01-01')).toBe('2028-02-29');
    expect(on(solar(2, 29), '2100-01-01')).toBe('2100-02-28');
    expect(nextOccurrence(solar(2, 29), '2026-01-01', 'MAR_1')).toMatchObject({ on: '2026-03-01' });
    expect(nextOccurrence(solar(2, 29), '2028-01-01', 'MAR_1')).toMatchObject({ on: '2028-02-29' });
  });

  test('a date that begins in the future waits for its year', () => {
    expect(nextOccurrence(solar(3, 5, 2030), '2026-01-01')).toMatchObject({ on: '2030-03-05', age: 0 });
  });

  test('there is nothing after the tables end', () => {
    expect(nextOccurrence(solar(1, 1), '2100-01-02')).toBeNull();
    expect(nextOccurrence(lunar(1, 1), '2100-03-01')).toBeNull();
  });
});

test('both calendars: never in the past, at most 13 lunar months ahead, and found again from its own day', () => {
  const dates = fc.record({
    calendar: fc.constantFrom('SOLAR', 'LUNAR'),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    isLeapMonth: fc.constant(false),
  });
  const days = fc.integer({ min: dayOf('1900-03-01'), max: dayOf('2098-12-31') });
  fc.assert(
    fc.property(dates, days, (date, today) => {
      const next = nextOccurrence(date as ImportantDate, isoDate(today))!;
      expect(next.daysLeft).toBeGreaterThanOrEqual(0);
      expect(next.daysLeft).toBeLessThan(385);
      expect(dayOf(next.on)).toBe(today + next.daysLeft);
      expect(nextOccurrence(date as ImportantDate, next.on)).toMatchObject({ on: next.on, daysLeft: 0 });
    }),
    { numRuns: 1000 },
  );
});

describe('which dates exist', () => {
  test.each<[ImportantDate, boolean]>([
    [solar(2, 29), true],
    [solar(2, 29, 2024), true],
    [solar(2, 29, 2023), false],
    [solar(2, 30), false],
    [solar(13, 1), false],
    [solar(0, 1), false],
    [solar(4, 31), false],
    [solar(1, 0), false],
    [solar(1, 1, 1899), false],
    [solar(1, 1, 2101), false],
    [solar(1.5, 1), false],
    [{ ...solar(6, 1), isLeapMonth: true }, false],
    [lunar(6, 30), true],
    [lunar(6, 31), false],
    [lunar(6, 1, true), true],
    [lunar(6, 1, true, 2025), true],
    [lunar(6, 30, true, 2025), false],
    [lunar(6, 1, true, 2024), false],
    [lunar(12, 30, false, 2025), false],
    [lunar(12, 29, false, 2025), true],
  ])('%o: %s', (date, exists) => {
    const checked = checkImportantDate(date);
    expect(checked.ok).toBe(exists);
    if (!checked.ok) expect(checked.rule).toBe('range');
  });
});
