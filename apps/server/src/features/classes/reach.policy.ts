import type { ClassTest } from './rules.policy.js';

/**
 * Whether everybody who passes all tests of a way passes those of another: each test of the wider way follows from one of the
 * narrower. Says yes only where it is certain; ways that overlap by chance of the data are left to the order of the classes.
 */
export const isWithin = (narrow: readonly ClassTest[], wide: readonly ClassTest[]): boolean =>
  wide.every((test) => narrow.some((own) => implies(own, test)));

/** Whether a customer who passes the first test passes the second. */
function implies(own: ClassTest, test: ClassTest): boolean {
  if (own.fact !== test.fact) return false;
  if (test.op === 'unknown') return own.op === 'unknown';
  if (test.op === 'known') return own.op !== 'unknown';
  if (test.op === 'in') {
    if (own.op !== 'in' || !Array.isArray(own.value) || !Array.isArray(test.value)) return false;
    const allowed = new Set(test.value);
    return own.value.every((key) => allowed.has(key));
  }
  const [mine, theirs] = [placeOf(own, test), placeOf(test, own)];
  if (mine === null || theirs === null || directionOf(own.op) !== directionOf(test.op)) return false;
  const further = directionOf(own.op) === 'up' ? mine - theirs : theirs - mine;
  const isStricter = own.op === test.op || own.op === 'gt' || own.op === 'lt';
  return further > 0 || (further === 0 && isStricter);
}

const directionOf = (op: ClassTest['op']): 'up' | 'down' | null =>
  op === 'gte' || op === 'gt' ? 'up' : op === 'lte' || op === 'lt' ? 'down' : null;

/** Where a bound lies on the scale both tests measure on, growing with the value; null when they measure otherwise. */
function placeOf({ measure, at, value }: ClassTest, other: ClassTest): number | null {
  if (measure !== other.measure) return null;
  if (measure === undefined) return typeof value === 'number' ? value : null;
  if (at === undefined) return null;
  // The best share of all begins at a higher value the smaller it is.
  return measure === 'QUANTILE' ? at : -at;
}
