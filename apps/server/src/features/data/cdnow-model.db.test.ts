import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../test/database.js';
import { builtInMapping } from './index.js';
import { fitLifetimeModel } from '../scoring/index.js';

const db = useDatabase();
const cdnow = fileURLToPath(new URL('../../../../../packages/analytics/fixtures/CDNOW_sample.txt', import.meta.url));

beforeAll(async () => {
  const mapping = builtInMapping('cdnow');
  if (!mapping) throw new Error('no mapping cdnow');
  const ctx = db.system();
  const { imports } = db.kernel.app;
  await imports.run(ctx, await imports.open(ctx, mapping, cdnow, { byCaller: true }));
});

test('CDNOW imported, fitted and held against the weeks after gives the published numbers', async () => {
  const model = await fitLifetimeModel(db.system(), { asOf: '1997-09-30', holdoutDays: 273 });
  if (!model.bgnbd.ok || !model.gammaGamma.ok || !model.holdout?.ok) throw new Error('no model');
  expect(model.customers).toBe(2357);
  // CLVTools' own test of the same data, and Fader & Hardie (2013).
  const { r, alpha, a, b, logLikelihood } = model.bgnbd.value;
  for (const [own, printed] of [
    [r, 0.2425945],
    [alpha, 4.4136019],
    [a, 0.7929199],
    [b, 2.4258881],
  ] as const) {
    expect(Math.abs(own / printed - 1)).toBeLessThan(2e-4);
  }
  expect(logLikelihood).toBeCloseTo(-9582.429, 2);
  expect(model.gammaGamma.value.p).toBeCloseTo(6.25, 2);
  expect(model.gammaGamma.value.q).toBeCloseTo(3.74, 2);
  expect(model.gammaGamma.value.gamma).toBeCloseTo(15.44, 2);
  expect(model.gammaGamma.value.logLikelihood).toBeCloseTo(-4055.918, 2);

  const { rows, totals } = model.holdout.value;
  expect(rows.map((row) => row.customers)).toEqual([1411, 439, 214, 100, 62, 38, 29, 64]);
  const actual = [0.2367116, 0.6970387, 1.392523, 1.56, 2.532258, 2.947368, 3.862069, 6.359375];
  const expected = [0.2250893, 0.5231364, 1.044126, 1.520256, 2.163824, 2.653789, 3.503957, 6.157036];
  rows.forEach((row, i) => {
    expect(row.actual).toBeCloseTo(actual[i]!, 6);
    expect(Math.abs(row.expected - expected[i]!)).toBeLessThan(2e-4);
  });
  expect(totals.actual).toBe(1882);
  expect(totals.expected).toBeCloseTo(1653.41, 1);
});

test('what happens after the day does not enter the fit', async () => {
  const known = await fitLifetimeModel(db.system(), { asOf: '1997-06-30', holdoutDays: 0 });
  const checked = await fitLifetimeModel(db.system(), { asOf: '1997-06-30', holdoutDays: 365 });
  expect(checked.bgnbd).toEqual(known.bgnbd);
  expect(checked.gammaGamma).toEqual(known.gammaGamma);
  expect(known.holdout).toBeNull();
});

test('before anybody bought there is a reason instead of numbers', async () => {
  const model = await fitLifetimeModel(db.system(), { asOf: '1990-01-01', holdoutDays: 30 });
  expect(model.customers).toBe(0);
  expect([model.bgnbd.ok, model.gammaGamma.ok, model.holdout?.ok]).toEqual([false, false, false]);
});
