import { formatter } from './formatter.js';
import type { Language } from './i18n/languages.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

let zone = 'Asia/Shanghai';
const dayFormatOf = (timeZone: string): Intl.DateTimeFormat => formatter(Intl.DateTimeFormat, 'sv-SE', { timeZone });
let dayFormat = dayFormatOf(zone);

/** Days are the company's days: the server tells its time zone once, at the start. */
export function setTimezone(name: string): void {
  zone = name;
  dayFormat = dayFormatOf(name);
}

const longSteps: readonly [unit: Intl.RelativeTimeFormatUnit, days: number][] = [
  ['year', 365],
  ['month', 30],
];

/** What `Intl` calls 现在 and now, as people say it. */
const justNow: Record<Language, string> = { 'zh-CN': '刚刚', en: 'just now' };

/** How many midnights of the company lie between two moments. */
const daysBetween = (from: Date, to: Date): number =>
  Math.round((dayAsDate(isoDayOf(to)).getTime() - dayAsDate(isoDayOf(from)).getTime()) / day);

/**
 * How far a moment is from now, in the largest unit that fits: 3 天前, in 2 hours. From a day on midnights are counted, so
 * that tomorrow is tomorrow; months and years are whole ones, and never “last year” for what is almost two years ago.
 */
export function formatRelative(at: Date, now: Date, language: Language): string {
  const distance = at.getTime() - now.getTime();
  const say = (count: number, unit: Intl.RelativeTimeFormatUnit, numeric: 'auto' | 'always'): string =>
    formatter(Intl.RelativeTimeFormat, language, { numeric }).format(Math.trunc(count), unit);
  if (Math.abs(distance) < minute) return justNow[language];
  if (Math.abs(distance) < hour) return say(distance / minute, 'minute', 'always');
  if (Math.abs(distance) < day) return say(distance / hour, 'hour', 'always');
  const days = daysBetween(now, at);
  const long = longSteps.find(([, least]) => Math.abs(days) >= least);
  return long ? say(days / long[1], long[0], 'always') : say(days, 'day', 'auto');
}

/** So many days from today: 今天, tomorrow, in 12 days. */
export const formatDaysLeft = (days: number, language: Language): string =>
  formatter(Intl.RelativeTimeFormat, language, { numeric: 'auto' }).format(days, 'day');

/** The exact moment in the company's time zone. */
export const formatExact = (at: Date, language: Language): string =>
  formatter(Intl.DateTimeFormat, language, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(at);

/** A day in the company's time zone. */
export const formatDay = (at: Date, language: Language): string =>
  formatter(Intl.DateTimeFormat, language, { dateStyle: 'medium', timeZone: zone }).format(at);

/** A day with its weekday, as it stands above a page of today. */
export const formatWholeDay = (at: Date, language: Language): string =>
  formatter(Intl.DateTimeFormat, language, { dateStyle: 'full', timeZone: zone }).format(at);

/** The hour of the day in the company's time zone, 0 to 23. */
export const hourOf = (at: Date): number =>
  Number(formatter(Intl.DateTimeFormat, 'sv-SE', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at));

/** A day without its year, for dates that come soon. */
export const formatMonthDay = (at: Date, language: Language): string =>
  formatter(Intl.DateTimeFormat, language, { month: 'short', day: 'numeric', timeZone: zone }).format(at);

/** The time of day in the company's time zone. */
export const formatTime = (at: Date, language: Language): string =>
  formatter(Intl.DateTimeFormat, language, { timeStyle: 'short', timeZone: zone }).format(at);

/** Today in the company's time zone, or so many days before, as `2026-11-21`. */
export const isoDay = (daysAgo = 0): string => isoDayOf(new Date(Date.now() - daysAgo * day));

const isoDayOf = (at: Date): string => dayFormat.format(at);

/** A calendar day such as `2026-11-21` as a moment: noon in UTC, which is the same day in every zone we serve. */
export const dayAsDate = (isoDay: string): Date => new Date(`${isoDay}T12:00:00Z`);
