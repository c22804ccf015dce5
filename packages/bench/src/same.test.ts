import { expect, test } from 'vitest';
import { firstDifference } from './same.js';

test('equal answers have no difference, whatever the notation of moments and numbers', () => {
  const ours = { at: '2026-01-02T03:04:05.000Z', amount: '12.50', list: [{ n: 1, none: null }] };
  const theirs = { at: '2026-01-02T03:04:05+00:00', amount: 12.5, list: [{ n: '1', none: null }] };
  expect(firstDifference(ours, theirs)).toBeNull();
});

test('a difference is named by its path', () => {
  expect(firstDifference({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toBe('.a[0].b: 1 and 2');
  expect(firstDifference({ a: [1] }, { a: [1, 2] })).toBe('.a: 1 and 2 entries');
  expect(firstDifference({ a: null }, {})).toBe('.a: null and undefined');
  expect(firstDifference({ a: '' }, { a: 0 })).toBe('.a: "" and 0');
  expect(firstDifference({ a: '2026-01-02T03:04Z' }, { a: '2026-01-02T03:05Z' })).toMatch(/^\.a/);
});
