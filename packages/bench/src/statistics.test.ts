import { expect, test } from 'vitest';
import { dice, median, percentile, spread } from './statistics.js';

test('the median stands in the middle, or half-way between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a percentile is one of the values', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(percentile(hundred, 0.95)).toBe(95);
  expect(percentile(hundred, 1)).toBe(100);
  expect(percentile([7], 0.5)).toBe(7);
});

test('the spread names both ends', () => {
  expect(spread([2, 9, 4])).toEqual([2, 9]);
});

test('dice fall the same way for the same seed', () => {
  const [a, b] = [dice(7), dice(7)];
  const thrown = Array.from({ length: 100 }, a);
  expect(Array.from({ length: 100 }, b)).toEqual(thrown);
  expect(thrown.every((x) => x >= 0 && x < 1)).toBe(true);
});
