import { expect, test } from 'vitest';
import { oneLine } from './one-line.policy.js';

test('an error is told by its first line, without addresses and numbers', () => {
  expect(oneLine('Key (email)=(li@example.com) exists\n at x')).toBe('Key (email)=(…) exists');
  expect(oneLine('no answer from +8613812345678 (451)')).toBe('no answer from +… (451)');
  expect(oneLine('x'.repeat(900))).toHaveLength(200);
});
