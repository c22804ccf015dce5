import { median, spread } from './statistics.js';

/** A ratio of two paths over rounds. */
export interface Ratio {
  readonly value: number;
  readonly spread: readonly [number, number];
}

const WARM_UP = 4;

/**
 * Runs two paths in turn and compares what `measure` reads from them, round by round: the speed of a machine drifts, and
 * in one round it drifts for both. Which of the two begins changes from round to round. Rounds before the first that counts
 * warm up: V8 compiles what is asked often only after thousands of requests, and a server runs for weeks.
 */
export async function compare(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<Ratio & { ours: number; theirs: number }> {
  for (let round = 0; round < WARM_UP; round += 1) {
    await ours();
    await theirs();
  }
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await ours();
      pairs.push([first, await theirs()]);
    } else {
      const first = await theirs();
      pairs.push([await ours(), first]);
    }
  }
  const ratios = pairs.map(([a, b]) => a / b);
  return {
    value: median(ratios),
    spread: spread(ratios),
    ours: median(pairs.map(([a]) => a)),
    theirs: median(pairs.map(([, b]) => b)),
  };
}
