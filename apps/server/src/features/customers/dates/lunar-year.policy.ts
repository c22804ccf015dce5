import { LunarYear } from 'tyme4ts';
import { dayNumber } from '../date.policy.js';

export interface LunarMonthSpan {
  readonly month: number;
  readonly leap: boolean;
  /** Day number (days since 1970-01-01) of the first of the month. */
  readonly firstDay: number;
  /** 29 or 30. */
  readonly days: number;
}

const years = new Map<number, readonly LunarMonthSpan[]>();

/** The 12 or 13 months of a lunar year, in order. Worked out once per year: it takes half a millisecond. */
export function lunarMonths(year: number): readonly LunarMonthSpan[] {
  const known = years.get(year);
  if (known) return known;
  const months = LunarYear.fromYear(year)
    .getMonths()
    .map((month) => {
      const first = month.getFirstJulianDay().getSolarDay();
      return {
        month: month.getMonth(),
        leap: month.isLeap(),
        firstDay: dayNumber(first.getYear(), first.getMonth(), first.getDay()),
        days: month.getDayCount(),
      };
    });
  years.set(year, months);
  return months;
}
