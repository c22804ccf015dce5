import { refused, type Refusal } from '../outcome.js';

/** Times with departures, ascending, with how many left and how many were at risk. */
export function departureTimes(durations: ArrayLike<number>, left: ArrayLike<boolean | number>) {
  const order = Array.from(durations, (_, i) => i).sort((a, b) => durations[a]! - durations[b]!);
  const times: { time: number; atRisk: number; departures: number }[] = [];
  for (let first = 0; first < order.length;) {
    const time = durations[order[first]!]!;
    let next = first;
    let departures = 0;
    for (; next < order.length && durations[order[next]!] === time; next += 1) if (left[order[next]!]) departures += 1;
    if (departures > 0) times.push({ time, atRisk: order.length - first, departures });
    first = next;
  }
  return times;
}

/** Refuses observations that cannot be. */
export function observationsBroken(durations: ArrayLike<number>, left: ArrayLike<boolean | number>): Refusal | null {
  if (durations.length !== left.length) return refused('MIXED_LENGTHS');
  if (durations.length === 0) return refused('NO_DATA');
  for (let i = 0; i < durations.length; i += 1) {
    const duration = durations[i]!;
    if (!Number.isFinite(duration)) return refused('NOT_FINITE', { input: `durations[${i}]`, have: duration });
    if (duration < 0) return refused('OUT_OF_RANGE', { input: `durations[${i}]`, have: duration, need: 0 });
  }
  return null;
}
