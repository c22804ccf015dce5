import type { SegmentSums } from '../segment-sums.js';
import type { Columns } from './columns.js';
import { LAST_ORDER_DAY } from './held.policy.js';
import type { Program, Question } from './program.policy.js';
import { comparing, marked, passing, type Slots } from './slots.js';

/** The sums over the active customers of whom the question's rule holds. */
export function sumsOfQuestion(columns: Columns, { program, today }: Question): SegmentSums {
  const slots = those(columns, program, columns.active, today);
  const value = columns.number('value');
  const ordered = columns.number('orders');
  const score = columns.number('churnScore');
  let [revenue, orders, scored, churnScores] = [0, 0, 0, 0];
  for (let i = 0; i < slots.length; i += 1) {
    const slot = slots[i]!;
    revenue += value[slot]!;
    orders += ordered[slot]!;
    const points = score[slot]!;
    if (points === points) {
      scored += 1;
      churnScores += points;
    }
  }
  const counts = (key: string) => countsOf(columns, key, slots);
  const classes = { byBaseClass: counts('baseClass'), byAbc: counts('abcClass'), byStage: counts('stage') };
  return { size: slots.length, revenue: BigInt(revenue), orders: BigInt(orders), scored, churnScores, ...classes };
}

/** How many of them have each value that occurs. */
function countsOf(columns: Columns, key: string, slots: Slots): Record<string, number> {
  const { values, dictionary } = columns.code(key);
  const counts = new Uint32Array(dictionary.texts.length);
  for (let i = 0; i < slots.length; i += 1) counts[values[slots[i]!]!]! += 1;
  return Object.fromEntries(
    dictionary.texts.flatMap((text, code) => (text !== null && counts[code] ? [[text, counts[code]]] : [])),
  );
}

/** Those of the customers of whom a program holds. */
function those(columns: Columns, program: Program, slots: Slots, today: number): Slots {
  switch (program.kind) {
    case 'and':
      return cheapestFirst(program.of).reduce((left, one) => those(columns, one, left, today), slots);
    case 'or':
      return ofAny(columns, program.of, slots, today);
    case 'not':
      return without(columns, slots, those(columns, program.of, slots, today));
    case 'number':
      return comparing(numbersOf(columns, program.column, slots, today), slots, program.is, program.holds);
    case 'code':
      return codes(columns, program.column, slots, program.values, program.holds);
    case 'known':
      return known(columns, program.column, slots, program.holds, today);
    case 'orders':
      return ordering(columns, program, slots);
    case 'tags':
      return tagged(columns, program, slots);
  }
}

/** What is quick to ask leaves fewer customers to what is slow. */
const cheapestFirst = (programs: readonly Program[]): Program[] =>
  [...programs].sort((a, b) => priceOf(a) - priceOf(b));

function priceOf(program: Program): number {
  switch (program.kind) {
    case 'and':
    case 'or':
      return program.of.reduce((sum, one) => sum + priceOf(one), 1);
    case 'not':
      return 1 + priceOf(program.of);
    case 'orders':
      return 20;
    case 'tags':
      return 5;
    default:
      return 1;
  }
}

/** Each alternative is asked only of those for whom none before it held. */
function ofAny(columns: Columns, programs: readonly Program[], slots: Slots, today: number): Slots {
  const found = new Uint8Array(columns.size);
  let left = slots;
  for (const one of cheapestFirst(programs)) {
    const some = those(columns, one, left, today);
    if (some.length === 0) continue;
    for (let i = 0; i < some.length; i += 1) found[some[i]!] = 1;
    left = marked(found, left, 0);
  }
  return marked(found, slots, 1);
}

function without(columns: Columns, slots: Slots, others: Slots): Slots {
  const gone = new Uint8Array(columns.size);
  for (let i = 0; i < others.length; i += 1) gone[others[i]!] = 1;
  return marked(gone, slots, 0);
}

/** A held column, or one that is worked out as of today. */
function numbersOf(columns: Columns, key: string, slots: Slots, today: number): Float64Array {
  if (key !== 'daysSinceLastOrder' && key !== 'overdueRatio') return columns.number(key);
  const lastDay = columns.number(LAST_ORDER_DAY);
  const cycle = columns.number('cycleDays');
  const worked = new Float64Array(columns.size);
  for (let i = 0; i < slots.length; i += 1) {
    const slot = slots[i]!;
    const days = today - lastDay[slot]!;
    worked[slot] = key === 'daysSinceLastOrder' ? days : cycle[slot] === 0 ? Number.NaN : days / cycle[slot]!;
  }
  return worked;
}

function codes(columns: Columns, key: string, slots: Slots, wanted: readonly string[], holds: boolean): Slots {
  const { values, dictionary } = columns.code(key);
  const passes = new Uint8Array(dictionary.texts.length).fill(holds ? 0 : 1);
  passes[0] = 0;
  for (const text of wanted) {
    const code = dictionary.find(text);
    if (code !== undefined) passes[code] = holds ? 1 : 0;
  }
  return passing(values, passes, slots);
}

function known(columns: Columns, key: string, slots: Slots, holds: boolean, today: number): Slots {
  if (columns.isCode(key)) {
    const { values, dictionary } = columns.code(key);
    const passes = new Uint8Array(dictionary.texts.length).fill(holds ? 1 : 0);
    passes[0] = holds ? 0 : 1;
    return passing(values, passes, slots);
  }
  const any = { operator: 'between', low: -Infinity, high: Infinity } as const;
  const those = comparing(numbersOf(columns, key, slots, today), slots, any, true);
  return holds ? those : without(columns, slots, those);
}

function ordering(columns: Columns, { of, from, to, is, holds }: Extract<Program, { kind: 'orders' }>, slots: Slots) {
  const { start, length, columns: facts } = columns.orders.spans;
  const [at, net, isPurchase] = facts as [Float64Array, Float64Array, Float64Array];
  const counted = of === 'net' ? net : isPurchase;
  const sums = new Float64Array(columns.size);
  for (let place = 0; place < slots.length; place += 1) {
    const slot = slots[place]!;
    let sum = 0;
    const end = start[slot]! + length[slot]!;
    for (let i = start[slot]!; i < end; i += 1) if (at[i]! >= from && at[i]! <= to) sum += counted[i]!;
    sums[slot] = sum;
  }
  return comparing(sums, slots, is, holds);
}

function tagged(columns: Columns, { mode, ids, holds }: Extract<Program, { kind: 'tags' }>, slots: Slots): Slots {
  const { start, length, columns: facts } = columns.tagged.spans;
  const codesOf = facts[0] as Float64Array;
  const wanted = new Uint8Array(columns.tags.texts.length);
  const codesWanted = new Set(ids.map((id) => columns.tags.find(id) ?? -1));
  for (const code of codesWanted) if (code >= 0) wanted[code] = 1;
  const needed = mode === 'any' ? 1 : codesWanted.has(-1) ? Infinity : codesWanted.size;
  const passes = new Uint8Array(columns.size);
  for (let place = 0; place < slots.length; place += 1) {
    const slot = slots[place]!;
    let found = 0;
    const end = start[slot]! + length[slot]!;
    for (let i = start[slot]!; i < end; i += 1) found += wanted[codesOf[i]!]!;
    passes[slot] = found >= needed ? 1 : 0;
  }
  return marked(passes, slots, holds ? 1 : 0);
}
