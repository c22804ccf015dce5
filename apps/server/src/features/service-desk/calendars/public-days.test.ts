import { expect, test } from 'vitest';
import { publishedDays } from './public-days.js';

/** Days off and weekend days worked in exchange, as the State Council gave notice of them; 2006 has the eve of 2007 only. */
const noticed: Readonly<Record<string, readonly [off: number, worked: number]>> = {
  ...{ 2006: [0, 2], 2007: [26, 7], 2008: [27, 5], 2009: [27, 6], 2010: [29, 8], 2011: [29, 6], 2012: [27, 6] },
  ...{ 2013: [29, 12], 2014: [22, 5], 2015: [26, 5], 2016: [24, 6], 2017: [24, 5], 2018: [25, 7], 2019: [22, 6] },
  ...{ 2020: [30, 7], 2021: [31, 7], 2022: [32, 7], 2023: [26, 7], 2024: [28, 8], 2025: [28, 5], 2026: [33, 6] },
};

test('the public days of 2007 to 2026 are all there, and only weekend days are worked in exchange', () => {
  const days = publishedDays();
  const counts: Record<string, [number, number]> = {};
  for (const { day, kind } of days) (counts[day.slice(0, 4)] ??= [0, 0])[kind === 'HOLIDAY' ? 0 : 1] += 1;
  expect(counts).toEqual(noticed);
  expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
  const onWeekdays = days.filter(({ day, kind }) => kind === 'WORKDAY' && new Date(day).getUTCDay() % 6 !== 0);
  // The Spring Festival of 2020 was made longer, then its Monday was worked.
  expect(onWeekdays.map(({ day }) => day)).toEqual(['2020-02-03']);
});
