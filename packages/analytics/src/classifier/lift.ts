import { cellsBroken } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';
import { bothKinds } from './scored.js';

/** One slice of the customers, best scores first. */
export interface LiftRow {
  /** 1 is the slice with the highest scores. */
  slice: number;
  customers: number;
  /** Events in the slice; a fraction where equal scores reach over its edge. */
  events: number;
  /** Share with the event, 0–1. */
  rate: number;
  /** Rate over everybody's rate: 1 is chance. */
  lift: number;
  /** Share of all events found in this and the slices before, 0–1. */
  captured: number;
}

/**
 * Lift by decile: customers by falling score in `slices` parts of nearly equal size.
 *
 * Equal scores share their events evenly over their places, so the table does not depend on the order of ties. Sizes
 * differ by one at most, the first slices larger. Fewer customers than slices: TOO_FEW; everybody or nobody with the
 * event: NO_VARIATION.
 */
export function liftTable(
  scores: ArrayLike<number>,
  happened: ArrayLike<boolean | number>,
  slices = 10,
): Outcome<LiftRow[]> {
  const pairs = bothKinds(scores, happened);
  if (!pairs.ok) return pairs;
  const { scores: values, happened: flags, events } = pairs.value;
  const n = values.length;
  const broken = cellsBroken('slices', slices);
  if (broken) return broken;
  if (n < slices) return refused('TOO_FEW', { have: n, need: slices });

  const eventAt = eventsByPlace(values, flags);
  const rows: LiftRow[] = [];
  let place = 0;
  let found = 0;
  for (let slice = 1; slice <= slices; slice += 1) {
    const customers = Math.floor(n / slices) + (slice <= n % slices ? 1 : 0);
    let own = 0;
    for (const end = place + customers; place < end; place += 1) own += eventAt[place]!;
    found += own;
    const rate = own / customers;
    rows.push({ slice, customers, events: own, rate, lift: (rate * n) / events, captured: found / events });
  }
  return measured(rows);
}

/** Events at each place of the falling order, ties averaged. */
function eventsByPlace(values: Float64Array, flags: Uint8Array): Float64Array {
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[b]! - values[a]!);
  const eventAt = new Float64Array(values.length);
  for (let first = 0; first < order.length;) {
    let next = first;
    let own = 0;
    for (; next < order.length && values[order[next]!] === values[order[first]!]; next += 1)
      own += flags[order[next]!]!;
    eventAt.fill(own / (next - first), first, next);
    first = next;
  }
  return eventAt;
}
