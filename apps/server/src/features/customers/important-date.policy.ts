import type { CalendarKind } from '@kehu/schema';
import { dayNumber, dayOf, daysInMonth, firstYear, isoDate, lastYear, yearRefusal } from './date.policy.js';
import { lunarMonths, type LunarMonthSpan } from './dates/lunar-year.policy.js';
import { refused, type Accepted, type RefusedValue } from './checked.policy.js';

/** A day that comes back every year, in the calendar the customer keeps it in. */
export interface ImportantDate {
  readonly calendar: CalendarKind;
  readonly month: number;
  readonly day: number;
  /** The leap month of that number; lunar dates only. */
  readonly isLeapMonth?: boolean;
  /** The year it began (lunar year for a lunar date), when it is known. */
  readonly year?: number | null;
}

export interface Occurrence {
  /** The solar day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Days from today; 0 is today. */
  readonly daysLeft: number;
  /** Full years since it began, counted in its own calendar; null when the year is not known. */
  readonly age: number | null;
}

/** Where 29 February goes in a common year. */
export type LeapDayRule = 'FEB_28' | 'MAR_1';

/**
 * The next time the date comes round, today included. A lunar date of a leap month falls on the plain month in years
 * without that leap month; day 30 falls on the 29th of a short month. Null beyond the year 2100, where the tables end.
 */
export function nextOccurrence(date: ImportantDate, today: string, leapDay: LeapDayRule = 'FEB_28'): Occurrence | null {
  const from = dayOf(today);
  const solarYear = Number(today.slice(0, 4));
  const dayIn = date.calendar === 'LUNAR' ? lunarDayIn : solarDayIn;
  // A lunar year begins in the solar year of its number and ends in the next one.
  const first = Math.max(firstYear, date.year ?? firstYear, date.calendar === 'LUNAR' ? solarYear - 1 : solarYear);
  for (let year = first; year <= lastYear; year++) {
    const day = dayIn(date, year, leapDay);
    if (day >= from)
      return { on: isoDate(day), daysLeft: day - from, age: date.year == null ? null : year - date.year };
  }
  return null;
}

function solarDayIn(date: ImportantDate, year: number, leapDay: LeapDayRule): number {
  const missing = date.month === 2 && date.day === 29 && daysInMonth(year, 2) === 28;
  if (!missing) return dayNumber(year, date.month, date.day);
  return leapDay === 'FEB_28' ? dayNumber(year, 2, 28) : dayNumber(year, 3, 1);
}

function lunarDayIn(date: ImportantDate, year: number): number {
  const month = lunarMonth(year, date.month, date.isLeapMonth ?? false) ?? lunarMonth(year, date.month, false)!;
  return month.firstDay + Math.min(date.day, month.days) - 1;
}

function lunarMonth(year: number, month: number, leap: boolean): LunarMonthSpan | undefined {
  return lunarMonths(year).find((span) => span.month === month && span.leap === leap);
}

/** Takes the date when such a day exists: in the year it names, or in any year when it names none. */
export function checkImportantDate(date: ImportantDate): Accepted<ImportantDate> | RefusedValue {
  const { calendar, month, day, isLeapMonth = false, year = null } = date;
  if (![month, day, year ?? firstYear].every(Number.isInteger)) return noSuchDay();
  if (year !== null && (year < firstYear || year > lastYear)) return yearRefusal();
  if (month < 1 || month > 12 || day < 1) return noSuchDay();
  const exists =
    calendar === 'LUNAR'
      ? lunarDayExists(month, day, isLeapMonth, year)
      : solarDayExists(month, day, isLeapMonth, year);
  return exists ? { ok: true, value: { calendar, month, day, isLeapMonth, year } } : noSuchDay();
}

function solarDayExists(month: number, day: number, leap: boolean, year: number | null): boolean {
  return !leap && day <= daysInMonth(year ?? 2000, month);
}

function lunarDayExists(month: number, day: number, leap: boolean, year: number | null): boolean {
  if (year === null) return day <= 30;
  const span = lunarMonth(year, month, leap);
  return span !== undefined && day <= span.days;
}

function noSuchDay(): RefusedValue {
  return refused('range', '该历法中没有这一天', 'There is no such day in this calendar.');
}
