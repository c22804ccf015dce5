import { expect, test } from 'vitest';
import { dayAsDate, formatDay, formatDaysLeft, formatExact, formatRelative } from './dates.js';

const now = new Date('2026-11-21T09:00:00Z');
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

test('a time is told in the largest unit that fits', () => {
  expect(formatRelative(ago(3 * 86_400_000), now, 'zh-CN')).toBe('3天前');
  expect(formatRelative(ago(-2 * 3_600_000), now, 'en')).toBe('in 2 hours');
  expect(formatRelative(ago(1_000), now, 'en')).toBe('just now');
  expect(formatRelative(ago(1_000), now, 'zh-CN')).toBe('刚刚');
  expect(formatRelative(ago(700 * 86_400_000), now, 'en')).toBe('1 year ago');
  expect(formatRelative(ago(13 * 86_400_000), now, 'zh-CN')).toBe('13天前');
});

test('tomorrow is the day after the next midnight of the company, not the next 48 hours', () => {
  // It is 17:00 in Shanghai.
  expect(formatRelative(ago(-30 * 3_600_000), now, 'en')).toBe('tomorrow');
  expect(formatRelative(ago(-47 * 3_600_000), now, 'en')).toBe('in 2 days');
  expect(formatRelative(ago(47 * 3_600_000), now, 'zh-CN')).toBe('前天');
});

test('days are days of the company, not of the browser', () => {
  expect(formatDay(new Date('2026-11-21T17:00:00Z'), 'en')).toBe('Nov 22, 2026');
  expect(formatExact(new Date('2026-11-21T17:00:00Z'), 'zh-CN')).toBe('2026年11月22日 01:00');
});

test('days that are left have names when they are near', () => {
  expect([0, 1, 12].map((days) => formatDaysLeft(days, 'zh-CN'))).toEqual(['今天', '明天', '12天后']);
  expect([0, 1, 12].map((days) => formatDaysLeft(days, 'en'))).toEqual(['today', 'tomorrow', 'in 12 days']);
});

test('a calendar day stays that day', () => {
  expect(formatDay(dayAsDate('2026-12-31'), 'en')).toBe('Dec 31, 2026');
});
