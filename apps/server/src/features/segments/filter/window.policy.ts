import { zoneOffset } from '@kehu/analytics';

const DAY_MS = 86_400_000;

/** The day of a moment in the zone, counted from 1970-01-01. */
export const dayNumber = (moment: number, timezone: string): number =>
  Math.floor((moment + zoneOffset(timezone, moment)) / DAY_MS);

/** The first moment of a day (counted from 1970-01-01) in the zone, in milliseconds; the later one where a clock jumps. */
export function startOfDay(day: number, timezone: string): number {
  const wall = day * DAY_MS;
  const guess = wall - zoneOffset(timezone, wall);
  const start = wall - zoneOffset(timezone, guess);
  return dayNumber(start, timezone) < day ? guess : start;
}

/** A day counted from 1970-01-01, as `2026-11-21`. */
export const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** As of when a rule is asked, and in which time zone its days are counted. */
export interface AsOf {
  readonly now: Date;
  readonly timezone: string;
}

/**
 * When a window of so many days begins: today and the days before it, whole days in the zone. A window of 1 is today.
 * It ends now.
 */
export function windowStart({ now, timezone }: AsOf, days: number): Date {
  return new Date(startOfDay(dayNumber(now.getTime(), timezone) - days + 1, timezone));
}
