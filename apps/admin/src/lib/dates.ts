import type { Language } from './i18n/languages.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

let zone = 'Asia/Shanghai';

/** Days are the company's days: the server tells its time zone once, at the start. */
export function setTimezone(name: string): void {
  zone = name;
}

const steps: readonly [unit: Intl.RelativeTimeFormatUnit, milliseconds: number][] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
];

/** What `Intl` calls 现在 and now, as people say it. */
const justNow: Record<Language, string> = { 'zh-CN': '刚刚', en: 'just now' };

/** How far a moment is from now, in the largest unit that fits: 3 天前, in 2 hours. */
export function formatRelative(at: Date, now: Date, language: Language): string {
  const distance = at.getTime() - now.getTime();
  const [unit, size] = steps.find(([, milliseconds]) => Math.abs(distance) >= milliseconds) ?? ['minute', 0];
  if (size === 0) return justNow[language];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.trunc(distance / size), unit);
}

/** The exact moment in the company's time zone. */
export const formatExact = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(at);

/** A day in the company's time zone. */
export const formatDay = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: zone }).format(at);

/** A day without its year, for dates that come soon. */
export const formatMonthDay = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: zone }).format(at);

/** The time of day in the company's time zone. */
export const formatTime = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: zone }).format(at);

/** Today in the company's time zone, or so many days before, as `2026-11-21`. */
export const isoDay = (daysAgo = 0): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(Date.now() - daysAgo * day);

/** A calendar day such as `2026-11-21` as a moment: noon in UTC, which is the same day in every zone we serve. */
export const dayAsDate = (isoDay: string): Date => new Date(`${isoDay}T12:00:00Z`);
