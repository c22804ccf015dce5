import type { CalendarKind } from '@kehu/schema';
import { dayOf, daysInMonth, firstYear, isoDate, lastYear } from '../date.policy.js';
import { lunarMonths } from './lunar-year.policy.js';

/** A recurring day and the solar day on which it falls. */
export interface ComingDay {
  readonly calendar: CalendarKind;
  readonly month: number;
  readonly day: number;
  readonly isLeapMonth: boolean;
  /** The year it falls in, in its own calendar. */
  readonly year: number;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly daysLeft: number;
}

/**
 * Every recurring day that falls within so many days from today, today included: the other way round of
 * `nextOccurrence`, so that the database can find dates by an index instead of counting through all of them.
 */
export function comingDays(today: string, days: number): ComingDay[] {
  const from = dayOf(today);
  return Array.from({ length: days + 1 }, (_, daysLeft) => {
    const on = isoDate(from + daysLeft);
    return [...solarDays(on), ...lunarDays(from + daysLeft)].map((day) => ({ ...day, on, daysLeft }));
  }).flat();
}

type Recurring = Omit<ComingDay, 'on' | 'daysLeft'>;

function solarDays(on: string): Recurring[] {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  const solar = (of: number): Recurring => ({ calendar: 'SOLAR', month, day: of, isLeapMonth: false, year });
  const standsForLeapDay = month === 2 && day === 28 && daysInMonth(year, 2) === 28;
  return standsForLeapDay ? [solar(28), solar(29)] : [solar(day)];
}

function lunarDays(dayNumber: number): Recurring[] {
  const solarYear = Number(isoDate(dayNumber).slice(0, 4));
  for (const year of [solarYear, solarYear - 1]) {
    if (year < firstYear || year > lastYear) continue;
    const months = lunarMonths(year);
    const span = months.find(({ firstDay, days }) => dayNumber >= firstDay && dayNumber < firstDay + days);
    if (!span) continue;
    const { month, leap, firstDay, days } = span;
    const hasLeap = months.some((other) => other.month === month && other.leap);
    const day = dayNumber - firstDay + 1;
    // The last day of a short month stands for day 30; a plain month stands for its leap month where there is none.
    const daysHere = day === days && days === 29 ? [29, 30] : [day];
    const leapsHere = leap || hasLeap ? [leap] : [false, true];
    return daysHere.flatMap((of) =>
      leapsHere.map((isLeapMonth) => ({ calendar: 'LUNAR' as const, month, day: of, isLeapMonth, year })),
    );
  }
  return [];
}
