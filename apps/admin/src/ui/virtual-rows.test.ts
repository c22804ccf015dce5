import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowWindow } from './virtual-rows.js';

test('every visible row is drawn, and never more than a screenful with its spare', () => {
  fc.assert(
    fc.property(fc.nat(50_000), fc.nat(2_000_000), fc.integer({ min: 1, max: 2_000 }), (count, scrollTop, height) => {
      const { start, end } = rowWindow(scrollTop, height, 32, count);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(count);
      expect(end - start).toBeLessThanOrEqual(Math.ceil(height / 32) + 26);
      const [firstSeen, lastSeen] = [
        Math.floor(scrollTop / 32),
        Math.min(count - 1, Math.floor((scrollTop + height - 1) / 32)),
      ];
      if (firstSeen <= lastSeen) expect(start <= firstSeen && lastSeen < end).toBe(true);
    }),
  );
});
