import { addBusinessMinutes, businessMinutesBetween, type BusinessCalendar } from '@kehu/analytics';

/** When time counts for a promise: always, or while a desk is open. */
export type Calendar =
  { readonly kind: 'ALWAYS_OPEN' } | { readonly kind: 'BUSINESS'; readonly open: BusinessCalendar };

/** The calendar behind an id; null stands for any time. */
export type Hours = (calendarId: string | null) => Calendar;

export const alwaysOpen: Calendar = { kind: 'ALWAYS_OPEN' };

const MINUTE_MS = 60_000;

/** The moment by which so many open minutes have passed since `start`; minutes may have fractions. @throws RangeError where a calendar never opens: none such is saved */
export function addMinutes(calendar: Calendar, start: Date, minutes: number): Date {
  switch (calendar.kind) {
    case 'ALWAYS_OPEN':
      return new Date(start.getTime() + Math.round(minutes * MINUTE_MS));
    case 'BUSINESS': {
      const due = addBusinessMinutes(calendar.open, start, minutes);
      if (!due.ok) throw new RangeError(`no due time: ${due.reason}`);
      return due.value;
    }
  }
}

/** Open minutes from one moment to a later one, with fractions; 0 when it is not later. */
export function minutesBetween(calendar: Calendar, from: Date, to: Date): number {
  switch (calendar.kind) {
    case 'ALWAYS_OPEN':
      return Math.max(0, (to.getTime() - from.getTime()) / MINUTE_MS);
    case 'BUSINESS':
      return businessMinutesBetween(calendar.open, from, to);
  }
}
