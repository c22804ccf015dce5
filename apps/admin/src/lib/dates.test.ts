import { expect, test } from 'vitest';
import { dayAsDate, formatDay, formatExact, formatRelative } from './dates.js';

const now = new Date('2026-11-21T09:00:00Z');
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

test('a time is told in the largest unit that fits', () => {
  expect(formatRelative(ago(3 * 86_400_000), now, 'zh-CN')).toBe('3天前');
  expect(formatRelative(ago(-2 * 3_600_000), now, 'en')).toBe('in 2 hours');
  expect(formatRelative(ago(1_000), now, 'en')).toBe('just now');
  expect(formatRelative(ago(1_000), now, 'zh-CN')).toBe('刚刚');
});

test('days are days of the company, not of the browser', () => {
  expect(formatDay(new Date('2026-11-21T17:00:00Z'), 'en')).toBe('Nov 22, 2026');
  expect(formatExact(new Date('2026-11-21T17:00:00Z'), 'zh-CN')).toBe('2026年11月22日 01:00');
});

test('a calendar day stays that day', () => {
  expect(formatDay(dayAsDate('2026-12-31'), 'en')).toBe('Dec 31, 2026');
});
