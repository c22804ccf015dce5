import { zoneOffset } from '@kehu/analytics';

const DAY_MS = 86_400_000;

/** A moment moved so that its UTC fields are what the wall clock of the zone shows. */
const shownIn = (timezone: string, at: Date): Date => new Date(at.getTime() + zoneOffset(timezone, at.getTime()));

/** What a clock on the wall of that zone shows; month 1–12, weekday 0 (Sunday)–6. */
export function wallClock(at: Date, timezone: string) {
  const shown = shownIn(timezone, at);
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    weekday: shown.getUTCDay(),
  };
}

/** The day of a moment in that zone, as `2026-11-21`. */
export function dayOf(at: Date, timezone: string): string {
  const moment = at.getTime();
  if (moment !== lately.moment || timezone !== lately.timezone) {
    lately = { moment, timezone, day: shownIn(timezone, at).toISOString().slice(0, 10) };
  }
  return lately.day;
}

/** What was asked last: a request asks for its own day again and again. */
let lately = { moment: Number.NaN, timezone: '', day: '' };

/** The first moment after a day such as `2026-11-21` in that zone; the later one where a clock jumps. */
export function endOfDay(day: string, timezone: string): Date {
  const wall = Date.parse(`${day}T00:00:00Z`) + DAY_MS;
  const guess = wall - zoneOffset(timezone, wall);
  const end = new Date(wall - zoneOffset(timezone, guess));
  return dayOf(end, timezone) <= day ? new Date(guess) : end;
}

/** The first moment of a day such as `2026-11-21` in that zone. */
export const beginOfDay = (day: string, timezone: string): Date => endOfDay(addDays(day, -1), timezone);

/** The day so many days later, or earlier when negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
