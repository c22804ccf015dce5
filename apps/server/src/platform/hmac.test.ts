import fc from 'fast-check';
import { createHmac, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { hmacSha256 } from './hmac.js';

test('it is HMAC-SHA-256 of whatever text, under the text of the key', () => {
  const key = randomBytes(32);
  const hmac = hmacSha256(key);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(hmac(text, 'hex')).toBe(createHmac('sha256', key.toString('hex')).update(text).digest('hex'));
    }),
  );
});

test('keys of another length are refused', () => {
  expect(() => hmacSha256(randomBytes(16))).toThrow('32 bytes');
});
