/** When the desk is open. Promises count open minutes only. */
export interface Calendar {
  readonly kind: 'ALWAYS_OPEN';
}

export const alwaysOpen: Calendar = { kind: 'ALWAYS_OPEN' };

const MINUTE_MS = 60_000;
/** Open minutes are counted from here; any earlier fixed moment would do. */
const ORIGIN = Date.UTC(2020, 0, 1);

/** The moment by which so many open minutes have passed since `start`; minutes may have fractions. */
export function addMinutes(calendar: Calendar, start: Date, minutes: number): Date {
  switch (calendar.kind) {
    case 'ALWAYS_OPEN':
      return new Date(start.getTime() + Math.round(minutes * MINUTE_MS));
  }
}

/** Open minutes from one moment to a later one, with fractions; 0 when it is not later. */
export function minutesBetween(calendar: Calendar, from: Date, to: Date): number {
  switch (calendar.kind) {
    case 'ALWAYS_OPEN':
      return Math.max(0, (to.getTime() - from.getTime()) / MINUTE_MS);
  }
}

/** The place of a moment among all open minutes, with fractions: differences of ordinals are open minutes. */
export function minuteOrdinal(calendar: Calendar, at: Date): number {
  switch (calendar.kind) {
    case 'ALWAYS_OPEN':
      return (at.getTime() - ORIGIN) / MINUTE_MS;
  }
}
