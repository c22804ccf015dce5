import type { Comparison } from './program.policy.js';

/*
 * Loops over places of customers. Each is written out: a test handed over as a function costs more than what it tests.
 */

/** Places of customers, rising. */
export type Slots = Int32Array;

/** The places up to `size` that are marked. */
export function allMarked(marks: Uint8Array, size: number): Slots {
  const kept = new Int32Array(size);
  let count = 0;
  for (let slot = 0; slot < size; slot += 1) {
    kept[count] = slot;
    count += marks[slot]!;
  }
  return kept.subarray(0, count);
}

/** Those of the places whose mark (0 or 1) is this one. */
export function marked(marks: Uint8Array, slots: Slots, mark: 0 | 1): Slots {
  const kept = new Int32Array(slots.length);
  let count = 0;
  for (let i = 0; i < slots.length; i += 1) {
    kept[count] = slots[i]!;
    if (marks[slots[i]!] === mark) count += 1;
  }
  return kept.subarray(0, count);
}

/** Those of the places whose code passes (1). */
export function passing(codes: Int32Array, passes: Uint8Array, slots: Slots): Slots {
  const kept = new Int32Array(slots.length);
  let count = 0;
  for (let i = 0; i < slots.length; i += 1) {
    kept[count] = slots[i]!;
    count += passes[codes[slots[i]!]!]!;
  }
  return kept.subarray(0, count);
}

/** The comparison that holds of just those known numbers of which this one does not. */
const opposites = { gte: 'lt', gt: 'lte', lte: 'gt', lt: 'gte', eq: 'ne', between: 'outside' } as const;

/**
 * Those of the places whose number is known and compares so, or is known and does not (`holds` false).
 * @param numbers unknown ones are NaN
 */
export function comparing(numbers: Float64Array, slots: Slots, is: Comparison, holds: boolean): Slots {
  const { low, high } = is;
  const kept = new Int32Array(slots.length);
  let count = 0;
  switch (holds ? is.operator : opposites[is.operator]) {
    case 'eq':
      for (let i = 0; i < slots.length; i += 1) if (numbers[slots[i]!] === low) kept[count++] = slots[i]!;
      break;
    case 'ne':
      for (let i = 0; i < slots.length; i += 1) {
        const number = numbers[slots[i]!]!;
        if (number === number && number !== low) kept[count++] = slots[i]!;
      }
      break;
    case 'gte':
      for (let i = 0; i < slots.length; i += 1) if (numbers[slots[i]!]! >= low) kept[count++] = slots[i]!;
      break;
    case 'gt':
      for (let i = 0; i < slots.length; i += 1) if (numbers[slots[i]!]! > low) kept[count++] = slots[i]!;
      break;
    case 'lte':
      for (let i = 0; i < slots.length; i += 1) if (numbers[slots[i]!]! <= low) kept[count++] = slots[i]!;
      break;
    case 'lt':
      for (let i = 0; i < slots.length; i += 1) if (numbers[slots[i]!]! < low) kept[count++] = slots[i]!;
      break;
    case 'between':
      for (let i = 0; i < slots.length; i += 1) {
        const number = numbers[slots[i]!]!;
        if (number >= low && number <= high) kept[count++] = slots[i]!;
      }
      break;
    case 'outside':
      for (let i = 0; i < slots.length; i += 1) {
        const number = numbers[slots[i]!]!;
        if (number < low || number > high) kept[count++] = slots[i]!;
      }
      break;
  }
  return kept.subarray(0, count);
}
