import { expect, test } from 'vitest';
import { useDatabase } from '../../test/database.js';
import { NumberSeries } from './number-series.js';
import { inTransaction } from './transaction.js';

const db = useDatabase();

test('two processes with many parallel callers never give a number twice', async () => {
  const processes = [new NumberSeries('race'), new NumberSeries('race')];

  const numbers = await Promise.all(
    Array.from({ length: 400 }, (_, i) => (processes[i % 2] as NumberSeries).take(db.system())),
  );

  expect(new Set(numbers).size).toBe(400);
  expect(Math.min(...numbers)).toBe(1);
});

test('more transactions than connections may ask at once', async () => {
  const series = new NumberSeries('inside', 1000);

  const numbers = await Promise.all(
    Array.from({ length: 30 }, () => inTransaction(db.system(), (tx) => series.take(tx))),
  );

  expect(new Set(numbers).size).toBe(30);
  expect(Math.min(...numbers)).toBe(1000);
});

test('a number given in a transaction that failed does not stand twice', async () => {
  const series = new NumberSeries('failed');
  const failing = inTransaction(db.system(), async (tx) => {
    await series.take(tx);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');

  const given = [
    await series.take(db.system()),
    await series.takeMany(db.system(), 10),
    await series.take(db.system()),
  ];

  expect(new Set(given).size).toBe(3);
  expect(given[1]).toBeGreaterThan(50);
});
