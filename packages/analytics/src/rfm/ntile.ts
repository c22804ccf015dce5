import { cellsBroken, listNotFinite } from '../checks.js';
import { known, refused, type Outcome } from '../outcome.js';

/** One thing to be placed in a cell: its goodness (higher is better) and the id that breaks ties. */
export interface Placed {
  id: string;
  goodness: number;
}

/**
 * Scores 1…k in cells of equal size: SQL `NTILE(k) OVER (ORDER BY goodness, id)`.
 *
 * With n = k·q + rest, the first `rest` cells hold q + 1. Ids compare by code unit (SQL `COLLATE "C"`). Same order as
 * the input. Source: the classic quintiles of Hughes (1994). Limits: equal values may get different scores; only the
 * id makes the split the same every time. Fewer than k rows leave the top cells empty, as in SQL.
 */
export function ntileScores(rows: readonly Placed[], k = 5): Outcome<number[]> {
  if (rows.length === 0) return refused('NO_DATA');
  const goodness = rows.map((row) => row.goodness);
  const broken = cellsBroken('k', k) ?? listNotFinite('goodness', goodness);
  if (broken) return broken;

  const scores = new Array<number>(rows.length);
  const order = rows.map((_, index) => index).sort((a, b) => byGoodnessThenId(rows[a]!, rows[b]!));
  order.forEach((index, position) => (scores[index] = cellOf(position, rows.length, k)));
  return known(scores);
}

function byGoodnessThenId(a: Placed, b: Placed): number {
  if (a.goodness !== b.goodness) return a.goodness - b.goodness;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function cellOf(position: number, n: number, k: number): number {
  const size = Math.floor(n / k);
  const larger = n % k;
  const inLarger = larger * (size + 1);
  if (position < inLarger) return 1 + Math.floor(position / (size + 1));
  return 1 + larger + Math.floor((position - inLarger) / size);
}
