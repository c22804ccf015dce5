import { notFinite, outside } from '../checks.js';
import { known, measured, refused, type Outcome } from '../outcome.js';
import type { BgNbdParameters } from './bg-nbd-parameters.js';
import { aliveOf, expectationsByRepeats } from './bg-nbd-formulas.js';
import type { PurchaseHistories } from './history.js';
import { mergeHistories, spread } from './merge.js';
import { bgNbdBroken, historiesBroken } from './soundness.js';

/** Weeks in a month: 365.25/7/12. */
export const WEEKS_PER_MONTH = 365.25 / 84;

/** How far to look and how to discount. */
export interface ValueHorizon {
  months: number;
  /** 0.1 = 10 % a year: a purchase in month m counts 1/1.1^(m/12). */
  annualDiscount: number;
  /** Model time units per month: 4.348 when histories are in weeks. */
  unitsPerMonth: number;
}

/** 12 months at 10 % a year, histories in weeks. */
export const defaultValueHorizon: ValueHorizon = { months: 12, annualDiscount: 0.1, unitsPerMonth: WEEKS_PER_MONTH };

/** What the workspace has to show before a prediction is honest. */
export interface LifetimeEvidence {
  buyers: number;
  historyDays: number;
  /** Null when nobody ever ordered. */
  daysSinceLastOrder: number | null;
  buyersWithThreeOrders: number;
}

/** How much of it there has to be. */
export interface LifetimeNeeds {
  buyers: number;
  historyDays: number;
  /** The last order is at most so many days ago. */
  lastOrderDays: number;
  /** Buyers with at least three orders. */
  frequent: number;
}

/** 500 buyers, 180 days, an order within 30, somebody with three (Klaviyo's gate). */
export const defaultLifetimeNeeds: LifetimeNeeds = { buyers: 500, historyDays: 180, lastOrderDays: 30, frequent: 1 };

/** The minimum-data gate of predicted value. Answers true or the first shortfall with what is there and what is needed. */
export function lifetimeValueGate(
  evidence: LifetimeEvidence,
  needs: LifetimeNeeds = defaultLifetimeNeeds,
): Outcome<true> {
  const { buyers, historyDays, daysSinceLastOrder, buyersWithThreeOrders } = evidence;
  const broken = outside(0, Number.MAX_VALUE, { ...evidence }) ?? outside(0, Number.MAX_VALUE, { ...needs });
  if (broken) return broken;
  if (buyers < needs.buyers) return refused('TOO_FEW_BUYERS', { have: buyers, need: needs.buyers });
  if (historyDays < needs.historyDays)
    return refused('HISTORY_TOO_SHORT', { have: historyDays, need: needs.historyDays });
  if (daysSinceLastOrder === null) return refused('NO_PURCHASE');
  if (daysSinceLastOrder > needs.lastOrderDays)
    return refused('NO_RECENT_ORDER', { have: daysSinceLastOrder, need: needs.lastOrderDays });
  if (buyersWithThreeOrders < needs.frequent)
    return refused('TOO_FEW_REPEAT_BUYERS', { have: buyersWithThreeOrders, need: needs.frequent });
  return known(true);
}

/**
 * Discounted expected purchases of each customer within the horizon: Σ over months m of ΔE[Y]·(1 + d)^(−m/12), where
 * ΔE[Y] is what BG/NBD expects between the ends of months m − 1 and m. In the order of the histories.
 */
export function discountedPurchases(
  parameters: BgNbdParameters,
  histories: PurchaseHistories,
  horizon: ValueHorizon = defaultValueHorizon,
): Outcome<Float64Array> {
  const { months, annualDiscount, unitsPerMonth } = horizon;
  const broken =
    bgNbdBroken(parameters) ??
    outside(1, 600, { months }) ??
    outside(0, 10, { annualDiscount }) ??
    outside(Number.MIN_VALUE, Number.MAX_VALUE, { unitsPerMonth }) ??
    historiesBroken(histories);
  if (broken) return broken;
  if (!Number.isInteger(months)) return refused('OUT_OF_RANGE', { input: 'months', have: months });

  const { x, lastRepeat, age, rowOf } = mergeHistories(histories);
  const discount = (1 + annualDiscount) ** (-1 / 12);
  const expectationFor = expectationsByRepeats(parameters);
  const discounted = x.map((own, i) => {
    const expectation = expectationFor(own);
    let sum = 0;
    let before = 0;
    for (let month = 1, factor = discount; month <= months; month += 1, factor *= discount) {
      const until = expectation(age[i]!, month * unitsPerMonth);
      sum += (until - before) * factor;
      before = until;
    }
    return Math.max(0, aliveOf(parameters, own, lastRepeat[i]!, age[i]!) * sum);
  });
  if (!discounted.every(Number.isFinite)) return refused('NO_CONVERGENCE');
  return known(spread(discounted, rowOf));
}

/**
 * Predicted lifetime value of one customer over the horizon, in the money unit of the spend:
 * discounted purchases · E[M] · margin (margin 0–1 of net revenue; 1 gives revenue).
 * Limits: the horizon is not a lifetime; what comes after it is left out.
 */
export function predictedValue(purchases: number, spendPerPurchase: number, margin: number): Outcome<number> {
  const broken = outside(0, Number.MAX_VALUE, { purchases, spendPerPurchase }) ?? outside(-1, 1, { margin });
  return broken ?? measured(purchases * spendPerPurchase * margin);
}

/**
 * `predictedValue` for many customers: discounted purchases times expected spend (same order) times one margin.
 * A negative or non-finite entry refuses the whole call and names its row.
 */
export function predictedValues(
  purchases: ArrayLike<number>,
  spendPerPurchase: ArrayLike<number>,
  margin: number,
): Outcome<Float64Array> {
  if (purchases.length !== spendPerPurchase.length) return refused('MIXED_LENGTHS');
  const broken = outside(-1, 1, { margin });
  if (broken) return broken;
  const values = new Float64Array(purchases.length);
  for (let i = 0; i < values.length; i += 1) {
    values[i] = purchases[i]! * spendPerPurchase[i]! * margin;
    if (purchases[i]! >= 0 && spendPerPurchase[i]! >= 0 && Number.isFinite(values[i])) continue;
    return refused('OUT_OF_RANGE', { input: `purchases[${i}]`, have: purchases[i] });
  }
  return known(values);
}

/** Historic value: Σ of net revenue (or of margin, when the caller passes margins). No order: NO_PURCHASE. */
export function historicValue(amounts: ArrayLike<number>): Outcome<number> {
  if (amounts.length === 0) return refused('NO_PURCHASE');
  let sum = 0;
  for (let i = 0; i < amounts.length; i += 1) sum += amounts[i]!;
  return notFinite({ amounts: sum }) ?? measured(sum);
}

/**
 * The simple fallback, for a workspace below the gate: average order value · orders a year · margin / annual churn.
 * Limits: assumes constant everything; a churn rate of 0 would make it infinite and is OUT_OF_RANGE.
 */
export function simpleLifetimeValue(facts: {
  averageOrderValue: number;
  ordersPerYear: number;
  margin: number;
  annualChurn: number;
}): Outcome<number> {
  const { averageOrderValue, ordersPerYear, margin, annualChurn } = facts;
  const broken =
    outside(0, Number.MAX_VALUE, { averageOrderValue, ordersPerYear }) ??
    outside(-1, 1, { margin }) ??
    outside(Number.EPSILON, 1, { annualChurn });
  return broken ?? measured((averageOrderValue * ordersPerYear * margin) / annualChurn);
}
