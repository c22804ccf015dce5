import { readFileSync } from 'node:fs';
import { purchaseHistory } from '../index.js';
import { valueOf } from '../outcome.test-support.js';

const dayOf = (yyyymmdd: string) =>
  Date.UTC(Number(yyyymmdd.slice(0, 4)), Number(yyyymmdd.slice(4, 6)) - 1, Number(yyyymmdd.slice(6))) / 86_400_000;

/** Lines of a fixture, without empty ones. */
export const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');

/** The last day of calibration, 1997-09-30: 39 weeks from the start. */
const calibrationEnd = dayOf('19970930');

/** CDNOW's sample: 2,357 customers in the order of the file, each with the spend of every purchase day. */
export const cdnow = (() => {
  const spendByCustomer = new Map<string, Map<number, number>>();
  for (const line of linesOf('CDNOW_sample.txt')) {
    const [, id, day, , dollars] = line.trim().split(/\s+/) as [string, string, string, string, string];
    const spend = spendByCustomer.get(id) ?? new Map<number, number>();
    spend.set(dayOf(day), (spend.get(dayOf(day)) ?? 0) + Number(dollars));
    spendByCustomer.set(id, spend);
  }
  const spendByDay = [...spendByCustomer.values()];
  const own = spendByDay.map((spend) => valueOf(purchaseHistory([...spend.keys()], calibrationEnd)));
  return {
    ids: [...spendByCustomer.keys()],
    spendByDay,
    histories: {
      x: own.map((history) => history.x),
      lastRepeat: own.map((history) => history.lastRepeat),
      age: own.map((history) => history.age),
    },
    /** Purchase days in the 39 weeks after calibration. */
    holdout: spendByDay.map((spend) => [...spend.keys()].filter((day) => day > calibrationEnd).length),
    /** Mean spend of the repeats within calibration, 0 without one. */
    repeatMean: spendByDay.map((spend) => {
      const calibration = [...spend].filter(([day]) => day <= calibrationEnd).sort(([a], [b]) => a - b);
      const repeats = calibration.slice(1);
      return repeats.length === 0 ? 0 : repeats.reduce((sum, [, dollars]) => sum + dollars, 0) / repeats.length;
    }),
  };
})();

/** Columns of the published summary of the same customers. */
export const cdnowSummary = (() => {
  const rows = linesOf('cdnow_customers_summary_with_transactions.csv')
    .slice(1)
    .map((line) => line.split(',').map(Number) as [number, number, number, number, number]);
  return {
    x: rows.map((row) => row[1]),
    lastRepeat: rows.map((row) => row[2]),
    age: rows.map((row) => row[3]),
    mean: rows.map((row) => row[4]),
  };
})();
