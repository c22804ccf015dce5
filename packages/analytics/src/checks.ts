import { refused, type Refusal } from './outcome.js';

/** The first input that is not a finite number, or null when all are. */
export function notFinite(inputs: Record<string, number | null | undefined>): Refusal | null {
  for (const [input, value] of Object.entries(inputs)) {
    if (value != null && !Number.isFinite(value)) return refused('NOT_FINITE', { input, have: value });
  }
  return null;
}

/** The first input that is not finite or lies outside [low, high] (null and undefined pass), or null when all fit. */
export function outside(low: number, high: number, inputs: Record<string, number | null | undefined>): Refusal | null {
  const broken = notFinite(inputs);
  if (broken) return broken;
  for (const [input, value] of Object.entries(inputs)) {
    if (value == null) continue;
    if (value < low) return refused('OUT_OF_RANGE', { input, have: value, need: low });
    if (value > high) return refused('OUT_OF_RANGE', { input, have: value, need: high });
  }
  return null;
}

/** The first position of a list that is not finite, or null. */
export function listNotFinite(input: string, values: ArrayLike<number>): Refusal | null {
  for (let i = 0; i < values.length; i += 1) {
    if (!Number.isFinite(values[i])) return refused('NOT_FINITE', { input: `${input}[${i}]`, have: values[i] });
  }
  return null;
}

/** More cells than this are no longer a score. */
const MOST_CELLS = 1000;

/** Refuses a number of cells that is not a whole 1…1000. */
export function cellsBroken(input: string, k: number): Refusal | null {
  const broken = outside(1, MOST_CELLS, { [input]: k });
  return broken ?? (Number.isInteger(k) ? null : refused('OUT_OF_RANGE', { input, have: k }));
}

/** Keeps a value within [low, high]. */
export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
