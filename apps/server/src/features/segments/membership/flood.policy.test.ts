import { expect, test } from 'vitest';
import { isFlood } from './flood.policy.js';

test('a few changes are followed at once, many when none has come for a while or the first has waited a minute', () => {
  const coming = { count: 5_000, restedMs: 40, agedMs: 20_000 };
  expect(isFlood(coming, 1_000)).toBe(true);
  expect(isFlood({ ...coming, count: 1_000 }, 1_000)).toBe(false);
  expect(isFlood({ ...coming, restedMs: 5_000 }, 1_000)).toBe(false);
  expect(isFlood({ ...coming, agedMs: 60_000 }, 1_000)).toBe(false);
});
