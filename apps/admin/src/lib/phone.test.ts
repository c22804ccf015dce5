import { expect, test } from 'vitest';
import { shownPhone } from './phone.js';

test.each([
  ['+8613800138000', '138 0013 8000'],
  ['+8657188886666', '0571 8888 6666'],
  ['+861065551234', '010 6555 1234'],
  ['+867551234567', '0755 123 4567'],
  ['+85221234567', '+85221234567'],
  ['+14155552671', '+14155552671'],
])('%s is read as %s', (value, shown) => {
  expect(shownPhone(value)).toBe(shown);
});
