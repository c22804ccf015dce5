import { known, refused, type Outcome } from '../outcome.js';

/** Scores and what happened, in one order; checked. */
export interface Scored {
  scores: Float64Array;
  happened: Uint8Array;
  events: number;
}

/** Pairs scores with what happened; refuses empty, uneven and non-finite input. */
export function scored(scores: ArrayLike<number>, happened: ArrayLike<boolean | number>): Outcome<Scored> {
  if (scores.length !== happened.length) return refused('MIXED_LENGTHS');
  if (scores.length === 0) return refused('NO_DATA');
  for (let i = 0; i < scores.length; i += 1) {
    if (!Number.isFinite(scores[i])) return refused('NOT_FINITE', { input: `scores[${i}]`, have: scores[i] });
  }
  const flags = Uint8Array.from(happened, (event) => (event ? 1 : 0));
  const events = flags.reduce((sum, flag) => sum + flag, 0);
  return known({ scores: Float64Array.from(scores), happened: flags, events });
}

/** Refuses when everybody or nobody had the event: then there is nothing to tell apart. */
export const bothKinds = (scores: ArrayLike<number>, happened: ArrayLike<boolean | number>): Outcome<Scored> => {
  const pairs = scored(scores, happened);
  if (!pairs.ok) return pairs;
  const { events } = pairs.value;
  return events === 0 || events === scores.length
    ? refused('NO_VARIATION', { input: 'happened', have: events })
    : pairs;
};

/** Average rank of each value, 1 for the smallest; equal values share the mean of their ranks. */
export function midRanks(values: Float64Array): Float64Array {
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let first = 0; first < order.length;) {
    let next = first + 1;
    while (next < order.length && values[order[next]!] === values[order[first]!]) next += 1;
    for (let k = first; k < next; k += 1) ranks[order[k]!] = (first + next + 1) / 2;
    first = next;
  }
  return ranks;
}
