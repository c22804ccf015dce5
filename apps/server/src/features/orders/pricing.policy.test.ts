import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert, fromThousandths, grossOf, portion, priceLines, toThousandths } from './pricing.policy.js';

const lines = fc.array(
  fc
    .record({ quantity: fc.bigInt(1n, 50_000n), unitPrice: fc.bigInt(0n, 1_000_000n), share: fc.nat(100) })
    .map(({ share, ...line }) => ({ ...line, discount: (grossOf({ ...line, discount: 0n }) * BigInt(share)) / 100n })),
  { minLength: 1, maxLength: 12 },
);
const sum = (amounts: bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

test('halves are rounded up: price times quantity', () => {
  expect(grossOf({ quantity: 1500n, unitPrice: 333n, discount: 0n })).toBe(500n);
  expect(grossOf({ quantity: 333n, unitPrice: 100n, discount: 0n })).toBe(33n);
  expect(portion(100n, 1n, 3n)).toBe(33n);
  expect(portion(5n, 1n, 0n)).toBe(0n);
});

test('the discount of the order is shared out to the last minor unit, and no line falls below zero', () => {
  fc.assert(
    fc.property(lines, fc.nat(100), (given, percent) => {
      const undiscounted = sum(priceLines(given, 0n).map((line) => line.net));
      const discount = (undiscounted * BigInt(percent)) / 100n;
      const priced = priceLines(given, discount);
      expect(sum(priced.map((line) => line.net))).toBe(undiscounted - discount);
      for (const { gross, discount: off, net } of priced) {
        expect(net).toBe(gross - off);
        expect(net >= 0n).toBe(true);
      }
    }),
  );
});

test('thousandths go forth and back; a fourth decimal is refused', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), (value) => {
      expect(toThousandths(fromThousandths(value))).toBe(value);
    }),
  );
  expect(toThousandths('1.5')).toBe(1500n);
  expect(toThousandths('1.5000')).toBe(1500n);
  expect(toThousandths('0.0001')).toBeNull();
});

test('money is converted at the rate, with the decimals of both currencies', () => {
  expect(convert(100n, '7.1234', 0)).toBe(712n);
  expect(convert(-100n, '7.1250', 0)).toBe(-713n);
  expect(convert(1000n, '0.048', 2)).toBe(4800n);
  expect(convert(4800n, '20.83333333', -2)).toBe(1000n);
});
