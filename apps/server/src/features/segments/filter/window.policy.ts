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

/** A day, and the moments between which it lies. */
interface Day {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** The day each zone was last asked for: nearly always today, and the calendar of a zone is slow to ask. */
const lastDays = new Map<string, Day>();

/** The day of a moment in the zone, counted from 1970-01-01. */
export function dayNumber(moment: number, timezone: string): number {
  const last = lastDays.get(timezone);
  if (last && moment >= last.from && moment < last.to) return last.day;
  const day = dayAt(moment, timezone);
  const from = startOfDay(day, timezone);
  const to = startOfDay(day + 1, timezone);
  if (moment >= from && moment < to) lastDays.set(timezone, { day, from, to });
  return day;
}

const dayAt = (moment: number, timezone: string): number => Math.floor((moment + offsetAt(moment, timezone)) / DAY_MS);

const MOST_STARTS = 2000;
const starts = new Map<string, number>();

/** The first moment of a day (counted from 1970-01-01) in the zone, in milliseconds; the later one where a clock jumps. */
export function startOfDay(day: number, timezone: string): number {
  const key = `${day} ${timezone}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const wall = day * DAY_MS;
  const guess = wall - offsetAt(wall, timezone);
  const start = wall - offsetAt(guess, timezone);
  const found = dayAt(start, timezone) < day ? guess : start;
  if (starts.size >= MOST_STARTS) starts.clear();
  starts.set(key, found);
  return found;
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
