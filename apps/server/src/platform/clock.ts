import { zoneOffset } from '@kehu/analytics';

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
export const dayOf = (at: Date, timezone: string): string => shownIn(timezone, at).toISOString().slice(0, 10);
