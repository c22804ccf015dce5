import { portion } from './pricing.policy.js';

/** A line as it was sold, and how much of it came back already: thousandths of a unit, minor units of money. */
export interface BoughtLine {
  readonly quantity: bigint;
  readonly gross: bigint;
  readonly net: bigint;
  /** Null when unknown. */
  readonly cost: bigint | null;
  readonly returned: bigint;
}

/** What a return of `quantity` takes back, all amounts not negative. */
export interface TakenBack {
  readonly gross: bigint;
  readonly net: bigint;
  readonly cost: bigint | null;
}

/**
 * The share of a line's amounts that goes back with so much of it. Shares are differences of rounded running totals, so
 * that a line returned piece by piece gives back exactly what was paid.
 */
export function takeBack(line: BoughtLine, quantity: bigint): TakenBack {
  const share = (amount: bigint): bigint =>
    portion(amount, line.returned + quantity, line.quantity) - portion(amount, line.returned, line.quantity);
  const net = share(line.net);
  // What was taken off is shared out by itself, so that rounding never makes a return worth more than its price.
  const gross = net + share(line.gross - line.net);
  return { gross, net, cost: line.cost === null ? null : share(line.cost) };
}

/** How much of a line can still come back. */
export const returnable = (line: BoughtLine): bigint => line.quantity - line.returned;
