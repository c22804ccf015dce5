import { outside } from '../checks.js';
import { known, refused, type Outcome, type Refusal } from '../outcome.js';
import type { BgNbdParameters } from './bg-nbd-parameters.js';
import type { PurchaseHistories, PurchaseHistory } from './history.js';
import type { MergedHistories } from './merge.js';

/** Refuses a history that cannot be: x whole and ≥ 0, 0 ≤ lastRepeat ≤ age, lastRepeat 0 exactly without a repeat. */
export function historyBroken({ x, lastRepeat, age }: PurchaseHistory): Refusal | null {
  const broken = outside(0, Number.MAX_SAFE_INTEGER, { x, age }) ?? outside(0, age, { lastRepeat });
  if (broken) return broken;
  if (!Number.isInteger(x)) return refused('OUT_OF_RANGE', { input: 'x', have: x });
  if (x === 0 && lastRepeat !== 0) return refused('OUT_OF_RANGE', { input: 'lastRepeat', have: lastRepeat, need: 0 });
  return null;
}

/** The first refusal among many histories, naming its row; null when all can be. */
export function historiesBroken({ x, lastRepeat, age }: PurchaseHistories): Refusal | null {
  if (x.length !== lastRepeat.length || x.length !== age.length) return refused('MIXED_LENGTHS');
  if (x.length === 0) return refused('NO_DATA');
  for (let i = 0; i < x.length; i += 1) {
    const own = x[i]!;
    const sound = Number.isInteger(own) && own >= 0 && lastRepeat[i]! >= 0 && lastRepeat[i]! <= age[i]!;
    if (sound && Number.isFinite(age[i]!) && (own > 0 || lastRepeat[i] === 0)) continue;
    const broken = historyBroken({ x: own, lastRepeat: lastRepeat[i]!, age: age[i]! });
    if (broken) return { ...broken, input: `${broken.input}[${i}]` };
  }
  return null;
}

/** Refuses parameters that are not positive numbers. */
export const bgNbdBroken = ({ r, alpha, a, b }: BgNbdParameters): Refusal | null =>
  outside(Number.MIN_VALUE, Number.MAX_VALUE, { r, alpha, a, b });

/** Refuses a horizon that is negative or no number. */
export const horizonBroken = (t: number): Refusal | null => outside(0, Number.MAX_VALUE, { t });

/** A series that did not settle is no number to show. */
export const settled = (value: number): Outcome<number> =>
  Number.isFinite(value) ? known(Math.max(value, 0)) : refused('NO_CONVERGENCE');

/** How many customers bought again. */
export function countRepeatBuyers(x: ArrayLike<number>): number {
  let repeatBuyers = 0;
  for (let i = 0; i < x.length; i += 1) if (x[i]! > 0) repeatBuyers += 1;
  return repeatBuyers;
}

/** Mean age, or 1 when everybody is new: only a starting point. */
export function meanAge(age: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < age.length; i += 1) sum += age[i]!;
  return sum > 0 ? sum / age.length : 1;
}

/** Fewer different histories than this do not tell four parameters. */
const LEAST_DIFFERENT = 5;

/** Refuses customers who are all alike: the optimum would lie at infinity. */
export function tooAlike({ x }: Pick<MergedHistories, 'x'>): Refusal | null {
  return x.length < LEAST_DIFFERENT
    ? refused('NO_VARIATION', { input: 'histories', have: x.length, need: LEAST_DIFFERENT })
    : null;
}
