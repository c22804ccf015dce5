const formats = new Map<string, Intl.DateTimeFormat>();
const DAY_MS = 86_400_000;

function formatOf(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timezone, format);
  }
  return format;
}

/** Milliseconds by which the wall clock of the zone runs before UTC at that moment. */
function offsetAt(moment: number, timezone: string): number {
  const parts = Object.fromEntries(
    formatOf(timezone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  return wall - Math.floor(moment / 1000) * 1000;
}

/** The day of a moment in the zone, counted from 1970-01-01. */
export function dayNumber(moment: number, timezone: string): number {
  return Math.floor((moment + offsetAt(moment, timezone)) / DAY_MS);
}

/** The first moment of a day (counted from 1970-01-01) in the zone, in milliseconds; the later one where a clock jumps. */
export function startOfDay(day: number, timezone: string): number {
  const wall = day * DAY_MS;
  const guess = wall - offsetAt(wall, timezone);
  const start = wall - offsetAt(guess, timezone);
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
