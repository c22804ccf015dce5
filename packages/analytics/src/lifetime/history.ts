import { measured, refused, type Outcome } from '../outcome.js';

/** One customer as the purchase models see it. All times in one unit; Kehu uses weeks. */
export interface PurchaseHistory {
  /** Repeat purchases: distinct purchase days − 1. */
  x: number;
  /** Time from the first to the last purchase; 0 without a repeat. */
  lastRepeat: number;
  /** Time from the first purchase to the day of looking. */
  age: number;
}

/** Many customers in parallel columns; typed arrays keep a million of them cheap. */
export interface PurchaseHistories {
  x: ArrayLike<number>;
  lastRepeat: ArrayLike<number>;
  age: ArrayLike<number>;
}

/**
 * The history behind purchase days: x = distinct days − 1, times in weeks (days/7).
 *
 * `purchaseDays` and `asOfDay` are day ordinals in any order; purchases of one day count once, later ones are left out.
 * Nothing bought up to `asOfDay`: NO_PURCHASE.
 */
export function purchaseHistory(purchaseDays: ArrayLike<number>, asOfDay: number): Outcome<PurchaseHistory> {
  const days = new Set<number>();
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < purchaseDays.length; i += 1) {
    const day = Math.floor(purchaseDays[i]!);
    if (!Number.isFinite(day)) return refused('NOT_FINITE', { input: `purchaseDays[${i}]`, have: day });
    if (day > asOfDay) continue;
    days.add(day);
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (!Number.isFinite(asOfDay)) return refused('NOT_FINITE', { input: 'asOfDay', have: asOfDay });
  if (days.size === 0) return refused('NO_PURCHASE');
  return measured({ x: days.size - 1, lastRepeat: (last - first) / 7, age: (asOfDay - first) / 7 });
}
