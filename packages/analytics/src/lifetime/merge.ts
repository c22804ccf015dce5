import type { PurchaseHistories } from './history.js';

/** Distinct histories with how many customers share each, and the distinct row of every customer. */
export interface MergedHistories {
  x: Float64Array;
  lastRepeat: Float64Array;
  age: Float64Array;
  count: Float64Array;
  rowOf: Int32Array;
  customers: number;
}

/**
 * Merges equal histories: on a day grid most customers of a large shop share theirs with others, and a likelihood or a
 * prediction is then computed once for all of them. Exact comparison; first occurrence keeps its place.
 */
export function mergeHistories({ x, lastRepeat, age }: PurchaseHistories): MergedHistories {
  const n = x.length;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * n + 2))).fill(-1);
  const mask = slots.length - 1;
  const rowOf = new Int32Array(n);
  const firstOf = new Int32Array(n);
  const count = new Float64Array(n);
  const hash = doublesHash();
  let rows = 0;

  for (let i = 0; i < n; i += 1) {
    let slot = hash(x[i]!, lastRepeat[i]!, age[i]!) & mask;
    for (;;) {
      const row = slots[slot]!;
      if (row < 0) {
        slots[slot] = rows;
        firstOf[rows] = i;
        rowOf[i] = rows;
        count[rows] = 1;
        rows += 1;
        break;
      }
      const other = firstOf[row]!;
      if (x[other] === x[i] && lastRepeat[other] === lastRepeat[i] && age[other] === age[i]) {
        rowOf[i] = row;
        count[row]! += 1;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  const pick = (column: ArrayLike<number>) => Float64Array.from({ length: rows }, (_, row) => column[firstOf[row]!]!);
  return {
    x: pick(x),
    lastRepeat: pick(lastRepeat),
    age: pick(age),
    count: count.slice(0, rows),
    rowOf,
    customers: n,
  };
}

/** Gives each customer the value computed for the distinct row. */
export const spread = (values: Float64Array, rowOf: Int32Array): Float64Array =>
  Float64Array.from(rowOf, (row) => values[row]!);

function doublesHash(): (a: number, b: number, c: number) => number {
  const doubles = new Float64Array(3);
  const words = new Int32Array(doubles.buffer);
  return (a, b, c) => {
    doubles[0] = a;
    doubles[1] = b;
    doubles[2] = c;
    let mixed = 0;
    for (let i = 0; i < 6; i += 1) {
      mixed = Math.imul(mixed ^ words[i]!, 0x9e3779b1);
      mixed ^= mixed >>> 15;
    }
    return mixed;
  };
}
