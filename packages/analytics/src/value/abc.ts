import { listNotFinite, outside } from '../checks.js';
import { known, refused, type Outcome } from '../outcome.js';

/** Value class: A the few that matter most, C the many. */
export type AbcClass = 'A' | 'B' | 'C';

/** Where A and B end, as shares between 0 and 1 counted from the top. */
export interface AbcCuts {
  a: number;
  b: number;
}

/** 80 % of revenue makes A, the next 15 % makes B. */
export const defaultShareCuts: AbcCuts = { a: 0.8, b: 0.95 };

/** The top 5 % of customers make A (金牌), the next 20 % make B. */
export const defaultCountCuts: AbcCuts = { a: 0.05, b: 0.25 };

/**
 * Pareto classes by share of revenue.
 *
 * Formula: sort by net revenue descending; the cumulative share *before* the customer below `a` makes A, below `b`
 * makes B, else C. Customers with equal revenue move together (the share before the first of them counts); revenue ≤ 0
 * is C and does not enter the total. Revenue in any unit, same order as the input. Source: Pareto; Juran.
 * Limits: relative to the others, so a customer's class can change although the customer did not.
 */
export const abcByShare = (revenue: ArrayLike<number>, cuts: AbcCuts = defaultShareCuts): Outcome<AbcClass[]> =>
  abc(revenue, cuts, (value) => value);

/**
 * Pareto classes by number of customers: the share of customers strictly ahead below `a` makes A, below `b` makes B.
 *
 * Only customers with revenue > 0 are counted, equal revenue moves together, revenue ≤ 0 is C. The top customer is
 * always A, even of five.
 */
export const abcByCount = (revenue: ArrayLike<number>, cuts: AbcCuts = defaultCountCuts): Outcome<AbcClass[]> =>
  abc(revenue, cuts, () => 1);

function abc(revenue: ArrayLike<number>, cuts: AbcCuts, weightOf: (value: number) => number): Outcome<AbcClass[]> {
  const broken = listNotFinite('revenue', revenue) ?? outside(0, 1, { ...cuts });
  if (broken) return broken;
  if (cuts.a > cuts.b) return refused('OUT_OF_RANGE', { input: 'cuts.a', have: cuts.a, need: cuts.b });
  if (revenue.length === 0) return refused('NO_DATA');

  const descending = Float64Array.from(revenue)
    .filter((value) => value > 0)
    .sort()
    .reverse();
  const total = descending.reduce((sum, value) => sum + weightOf(value), 0);
  const classOfValue = new Map<number, AbcClass>();
  let before = 0;
  for (const value of descending) {
    if (!classOfValue.has(value)) classOfValue.set(value, classAt(before / total, cuts));
    before += weightOf(value);
  }
  return known(Array.from(revenue, (value) => classOfValue.get(value) ?? 'C'));
}

/** A share that reaches the cut up to rounding in the last digits has reached it. */
function classAt(share: number, { a, b }: AbcCuts): AbcClass {
  const rounding = 1e-12;
  if (share < a - rounding) return 'A';
  return share < b - rounding ? 'B' : 'C';
}
