import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnable, takeBack, type BoughtLine } from './return.policy.js';

const line = fc
  .record({ quantity: fc.bigInt(1n, 20_000n), net: fc.bigInt(0n, 10_000_000n), off: fc.bigInt(0n, 1_000_000n) })
  .map(({ quantity, net, off }): BoughtLine => ({ quantity, net, gross: net + off, cost: net / 2n, returned: 0n }));

test('a line that comes back piece by piece gives back exactly what was paid, never more on the way', () => {
  fc.assert(
    fc.property(line, fc.array(fc.bigInt(1n, 7_000n), { minLength: 1, maxLength: 10 }), (bought, pieces) => {
      let at = bought;
      let net = 0n;
      let cost = 0n;
      const take = (quantity: bigint): void => {
        const back = takeBack(at, quantity);
        expect(back.net >= 0n && back.gross >= back.net).toBe(true);
        net += back.net;
        cost += back.cost ?? 0n;
        at = { ...at, returned: at.returned + quantity };
      };
      for (const piece of pieces) if (piece <= returnable(at)) take(piece);
      expect(net <= bought.net).toBe(true);
      if (returnable(at) > 0n) take(returnable(at));
      expect([net, cost]).toEqual([bought.net, bought.cost]);
    }),
  );
});

test('an unknown cost stays unknown', () => {
  const bought = { quantity: 1000n, net: 100n, gross: 100n, cost: null, returned: 0n };
  expect(takeBack(bought, 1000n).cost).toBeNull();
});
