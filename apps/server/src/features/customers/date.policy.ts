import { refused, type Accepted, type RefusedValue } from './checked.policy.js';

/** The years a date may lie in; outside them it is a slip of the hand, and the lunar tables end. */
export const firstYear = 1900;
export const lastYear = 2100;

const msPerDay = 86_400_000;
const written = /^(\d{1,6})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/** Days since 1970-01-01 of a date that exists. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / msPerDay;
}

/** `YYYY-MM-DD` of a day number. */
export function isoDate(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** The day number of a `YYYY-MM-DD` that is known to be right. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / msPerDay;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A calendar day as `YYYY-MM-DD`. Takes 2024-3-5, 2024/03/05, 2024.3.5, 2024年3月5日 and 20240305. */
export function cleanDate(value: string): Accepted<string> | RefusedValue {
  const text = value.trim();
  const parts = written.exec(text) ?? compact.exec(text);
  if (!parts) return refused('format', '请填写日期，例如 2024-03-05', 'Write a date as 2024-03-05.');
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < firstYear || year > lastYear) return yearRefusal();
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return refused('range', '日期不存在', 'There is no such day.');
  }
  return { ok: true, value: isoDate(dayNumber(year, month, day)) };
}

/** A moment between the first and the last year. */
export function cleanInstant(value: Date): Accepted<Date> | RefusedValue {
  const year = value.getUTCFullYear();
  if (Number.isNaN(year)) return refused('format', '时间无效', 'This is not a time.');
  if (year < firstYear || year > lastYear) return yearRefusal();
  return { ok: true, value };
}

export function yearRefusal(): RefusedValue {
  return refused(
    'range',
    `年份须在 ${firstYear} 至 ${lastYear} 之间`,
    `The year must lie between ${firstYear} and ${lastYear}.`,
  );
}
