import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstMatchingSegment,
  nestedScores,
  ntileScores,
  quantileBoundaries,
  reversedScoreByBoundaries,
  rfmSegment,
  scoreByBoundaries,
  tieSafeBoundaries,
  tieSafeScores,
  type SegmentRule,
} from '../index.js';
import { valueOf } from '../outcome.test-support.js';

const csv = (name: string): string[][] =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

function groupedBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** Many ties, as purchase counts have. */
const tiedValues = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 60 });
const anyValues = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 60 });
const values = fc.oneof(tiedValues, anyValues);

/** SQL: 1 + floor(k·(rank() over (order by value) − 1)/n), written as slowly as it reads. */
const naiveScore = (all: readonly number[], value: number, k: number) =>
  1 + Math.floor((k * all.filter((other) => other < value).length) / all.length);

describe('tie-safe scores', () => {
  test('give the worked example', () => {
    const frequency = [1, 1, 1, 1, 2, 2, 3, 5, 8, 13];
    expect(valueOf(tieSafeScores(frequency))).toEqual([1, 1, 1, 1, 3, 3, 4, 4, 5, 5]);
    expect(valueOf(tieSafeBoundaries(frequency))).toEqual([2, 2, 3, 8]);
  });

  test('equal the rank formula for any values and any number of cells', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 10 }), (all, k) => {
        expect(valueOf(tieSafeScores(all, k))).toEqual(all.map((value) => naiveScore(all, value, k)));
      }),
    );
  });

  test('come from ascending boundaries, at most one fewer than cells', () => {
    fc.assert(
      fc.property(values, (all) => {
        const boundaries = valueOf(tieSafeBoundaries(all));
        expect(boundaries.length).toBeLessThanOrEqual(4);
        expect([...boundaries].sort((a, b) => a - b)).toEqual(boundaries);
      }),
    );
  });

  test('do not depend on the order of customers nor on the unit', () => {
    fc.assert(
      fc.property(tiedValues, fc.integer({ min: 1, max: 1000 }), (all, factor) => {
        const scores = valueOf(tieSafeScores(all));
        expect(valueOf(tieSafeScores([...all].reverse()))).toEqual([...scores].reverse());
        expect(valueOf(tieSafeScores(all.map((value) => value * factor + 7)))).toEqual(scores);
      }),
    );
  });

  test('give everyone 1 when all are alike, and need no boundary for it', () => {
    expect(valueOf(tieSafeScores([3, 3, 3]))).toEqual([1, 1, 1]);
    expect(valueOf(tieSafeBoundaries([3, 3, 3]))).toEqual([]);
  });

  test('refuse nothing, and what is no number', () => {
    expect(tieSafeScores([])).toMatchObject({ ok: false, reason: 'NO_DATA' });
    expect(tieSafeScores([1, Number.NaN])).toMatchObject({ ok: false, reason: 'NOT_FINITE', input: 'goodness[1]' });
    expect(tieSafeBoundaries([1], 0)).toMatchObject({ ok: false, reason: 'OUT_OF_RANGE', input: 'k' });
    expect(scoreByBoundaries(Number.NaN, [1])).toMatchObject({ ok: false, reason: 'NOT_FINITE' });
  });
});

describe('equal cells', () => {
  test('follow SQL NTILE: the first cells take the rest', () => {
    const rows = Array.from({ length: 7 }, (_, i) => ({ id: `c${i}`, goodness: i }));
    expect(valueOf(ntileScores(rows, 3))).toEqual([1, 1, 1, 2, 2, 3, 3]);
    expect(valueOf(ntileScores(rows.slice(0, 2), 5))).toEqual([1, 2]);
  });

  test('differ by one customer at most, keep the order, and do not depend on the order given', () => {
    const unique = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(unique, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 40, maxLength: 40 }), (ids, goods) => {
        const rows = ids.map((id, i) => ({ id, goodness: goods[i]! }));
        const scores = valueOf(ntileScores(rows));
        const sizes = [1, 2, 3, 4, 5].map((cell) => scores.filter((score) => score === cell).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        for (const [i, a] of rows.entries()) {
          for (const [j, b] of rows.entries())
            if (a.goodness < b.goodness) expect(scores[i]).toBeLessThanOrEqual(scores[j]!);
        }
        expect(valueOf(ntileScores([...rows].reverse()))).toEqual([...scores].reverse());
      }),
    );
  });
});

describe('nested quintiles', () => {
  test('hold equal cells: 125 different customers fill 125 cells', () => {
    const customers = Array.from({ length: 125 }, (_, i) => ({
      id: String(i).padStart(3, '0'),
      recency: -((i * 37) % 125),
      frequency: (i * 59) % 125,
      monetary: (i * 83) % 125,
    }));
    const scores = valueOf(nestedScores(customers));
    expect(new Set(scores.map(({ r, f, m }) => `${r}${f}${m}`)).size).toBe(125);
  });

  test('rank frequency only among customers of the same recency cell', () => {
    const customer = (id: string, recency: number, frequency: number) => ({ id, recency, frequency, monetary: 1 });
    const two = [customer('a', -9, 1), customer('b', -8, 9), customer('c', -2, 2), customer('d', -1, 3)];
    expect(valueOf(nestedScores(two, 2)).map(({ r, f }) => [r, f])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ]);
  });

  test('refuse a fact that is no number by its name', () => {
    const broken = { id: 'a', recency: -1, frequency: Number.NaN, monetary: 2 };
    expect(nestedScores([broken])).toMatchObject({ ok: false, reason: 'NOT_FINITE', input: 'frequency' });
    expect(nestedScores([])).toMatchObject({ ok: false, reason: 'NO_DATA' });
  });
});

describe('the rule and data of the R package rfm', () => {
  const analysisDay = Date.UTC(2006, 11, 31) / 86_400_000;
  const orders = csv('rfm_data_orders.csv').map(([id, date, revenue]) => ({
    id: id!,
    day: Date.parse(date!) / 86_400_000,
    revenue: Number(revenue),
  }));
  const facts = [...groupedBy(orders, (order) => order.id)].map(([id, own]) => ({
    id,
    recency: analysisDay - Math.max(...own.map((order) => order.day)),
    frequency: own.length,
    monetary: own.reduce((sum, order) => sum + order.revenue, 0),
  }));
  const bounds = {
    r: valueOf(quantileBoundaries(facts.map((fact) => fact.recency))),
    f: valueOf(quantileBoundaries(facts.map((fact) => fact.frequency))),
    m: valueOf(quantileBoundaries(facts.map((fact) => fact.monetary))),
  };
  const scored = facts.map((fact) => ({
    id: fact.id,
    r: valueOf(reversedScoreByBoundaries(fact.recency, bounds.r)),
    f: valueOf(scoreByBoundaries(fact.frequency, bounds.f)),
    m: valueOf(scoreByBoundaries(fact.monetary, bounds.m)),
  }));

  test('the published boundaries', () => {
    const close = (found: number[], published: number[]) =>
      found.forEach((value, i) => expect(value).toBeCloseTo(published[i]!, 9));
    close(bounds.r, [115, 181, 297.4, 482]);
    close(bounds.f, [4, 5, 6, 8]);
    close(bounds.m, [255.8, 382, 506.4, 666]);
  });

  test('the scores of all 995 customers', () => {
    const expected = new Map(csv('rfm_expected_order.csv').map((row) => [row[0]!, row[7]!]));
    expect(scored.length).toBe(995);
    for (const { id, r, f, m } of scored) expect(`${id} ${r}${f}${m}`).toBe(`${id} ${expected.get(id)}`);
  });

  test('the sizes of the ten segments, first match first', () => {
    const rules: SegmentRule<string>[] = [
      { code: 'Champions', r: [5, 5], f: [5, 5], m: [5, 5] },
      { code: 'Potential Loyalist', r: [3, 5], f: [3, 5], m: [2, 5] },
      { code: 'Loyal', r: [2, 4], f: [2, 4], m: [2, 4] },
      { code: 'Promising', r: [3, 4], f: [1, 3], m: [3, 5] },
      { code: 'New', r: [4, 5], f: [1, 3], m: [1, 5] },
      { code: "Can't Lose", r: [1, 2], f: [3, 4], m: [4, 5] },
      { code: 'At Risk', r: [1, 2], f: [2, 5], m: [4, 5] },
      { code: 'Need Attention', r: [1, 3], f: [3, 5], m: [3, 5] },
      { code: 'About To Sleep', r: [2, 3], f: [1, 3], m: [1, 4] },
      { code: 'Lost', r: [1, 1], f: [1, 5], m: [1, 5] },
    ];
    const sizes: Record<string, number> = {};
    for (const scores of scored) {
      const code = firstMatchingSegment(rules, scores) ?? 'nobody';
      sizes[code] = (sizes[code] ?? 0) + 1;
    }
    expect(sizes).toEqual({
      'Potential Loyalist': 342,
      Loyal: 170,
      Lost: 148,
      New: 104,
      'About To Sleep': 102,
      "Can't Lose": 47,
      Champions: 35,
      'At Risk': 28,
      'Need Attention': 10,
      Promising: 9,
    });
  });
});

describe('the segment grid', () => {
  test('gives each of the 25 cells exactly one segment', () => {
    const cells = [1, 2, 3, 4, 5].flatMap((r) => [1, 2, 3, 4, 5].map((f) => valueOf(rfmSegment(r, f))));
    const sizes = Object.fromEntries([...groupedBy(cells, (code) => code)].map(([code, own]) => [code, own.length]));
    expect(sizes).toEqual({
      HIBERNATING: 4,
      AT_RISK: 4,
      CANT_LOSE: 2,
      ABOUT_TO_SLEEP: 2,
      NEED_ATTENTION: 1,
      LOYAL: 4,
      PROMISING: 1,
      NEW: 1,
      POTENTIAL_LOYALIST: 4,
      CHAMPION: 2,
    });
    expect(rfmSegment(5, 5)).toEqual({ ok: true, value: 'CHAMPION' });
    expect(rfmSegment(2, 5)).toEqual({ ok: true, value: 'CANT_LOSE' });
  });

  test('refuses scores outside 1–5', () => {
    expect(rfmSegment(0, 3)).toMatchObject({ ok: false, reason: 'OUT_OF_RANGE', input: 'r' });
    expect(rfmSegment(3, 5.5)).toMatchObject({ ok: false, reason: 'OUT_OF_RANGE', input: 'f' });
  });
});
