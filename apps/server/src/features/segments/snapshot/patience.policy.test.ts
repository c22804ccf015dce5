import { expect, test } from 'vitest';
import { Patience } from './patience.policy.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

test('a copy of the last minute answers, and one that does not exist does not', () => {
  const patience = new Patience();
  expect(patience.judge(null, 0)).toBe('STALE');
  expect(patience.judge(0, MINUTE)).toBe('FRESH');
});

test('after a pause the database answers until the copy has caught up', () => {
  const patience = new Patience();
  expect(patience.judge(0, SECOND)).toBe('FRESH');
  const later = 7 * MINUTE;
  expect(patience.judge(SECOND, later)).toBe('STALE');
  expect(patience.judge(SECOND, later + 10 * SECOND)).toBe('STALE');
  expect(patience.judge(later, later + 12 * SECOND)).toBe('FRESH');
});

test('a copy that falls behind while it is asked answers for ten minutes, and no longer', () => {
  const patience = new Patience();
  const seen = Array.from({ length: 13 }, (_, minute) => patience.judge(0, minute * MINUTE));
  expect(seen).toEqual([...Array(2).fill('FRESH'), ...Array(9).fill('BEHIND'), ...Array(2).fill('STALE')]);
});
