import type { SegmentSums } from '../segment-sums.js';
import type { Columns } from './columns.js';
import { LAST_ORDER_DAY } from './held.policy.js';
import type { Comparison, Program, Question } from './program.policy.js';

/** 1 for each slot where it holds. */
type Mask = Uint8Array;

/** The sums over the active customers of whom the question's rule holds. */
export function sumsOfQuestion(columns: Columns, question: Question): SegmentSums {
  const mask = maskOf(columns, question.program, question.today);
  const value = columns.number('value');
  const orders = columns.number('orders');
  const score = columns.number('churnScore');
  const classes = (['baseClass', 'abcClass', 'stage'] as const).map((key) => {
    const { values, dictionary } = columns.code(key);
    return { values, dictionary, counts: new Uint32Array(dictionary.texts.length) };
  });
  let [size, revenue, ordered, scored, churnScores] = [0, 0, 0, 0, 0];
  for (let slot = 0; slot < columns.size; slot += 1) {
    if (mask[slot] !== 1 || columns.alive[slot] !== 1) continue;
    size += 1;
    revenue += value[slot] as number;
    ordered += orders[slot] as number;
    const points = score[slot] as number;
    if (points === points) {
      scored += 1;
      churnScores += points;
    }
    for (const { values, counts } of classes) (counts[values[slot] as number] as number) += 1;
  }
  const [byBaseClass = {}, byAbc = {}, byStage = {}] = classes.map(({ dictionary, counts }) =>
    Object.fromEntries(
      dictionary.texts.flatMap((text, code) => (text !== null && counts[code] ? [[text, counts[code]]] : [])),
    ),
  );
  const totals = { revenue: BigInt(revenue), orders: BigInt(ordered) };
  return { size, ...totals, scored, churnScores, byBaseClass, byAbc, byStage };
}

/** Of whom a program holds, gone customers included. */
export function maskOf(columns: Columns, program: Program, today: number): Mask {
  switch (program.kind) {
    case 'and':
    case 'or':
      return combined(columns, program.kind, program.of, today);
    case 'not':
      return inverted(maskOf(columns, program.of, today));
    case 'number':
      return numbers(numbersOf(columns, program.column, today), columns.size, testOf(program.is, program.holds));
    case 'code':
      return codes(columns, program.column, program.values, program.holds);
    case 'known':
      return known(columns, program.column, program.holds, today);
    case 'orders':
      return ordered(columns, program);
    case 'tags':
      return tagged(columns, program);
  }
}

function combined(columns: Columns, kind: 'and' | 'or', of: readonly Program[], today: number): Mask {
  const mask = new Uint8Array(columns.size).fill(kind === 'and' ? 1 : 0);
  for (const program of of) {
    const other = maskOf(columns, program, today);
    if (kind === 'and') for (let slot = 0; slot < mask.length; slot += 1) mask[slot]! &= other[slot]!;
    else for (let slot = 0; slot < mask.length; slot += 1) mask[slot]! |= other[slot]!;
  }
  return mask;
}

function inverted(mask: Mask): Mask {
  for (let slot = 0; slot < mask.length; slot += 1) mask[slot]! ^= 1;
  return mask;
}

/** A held column, or one that is worked out as of today. */
function numbersOf(columns: Columns, key: string, today: number): Float64Array {
  if (key !== 'daysSinceLastOrder' && key !== 'overdueRatio') return columns.number(key);
  const lastDay = columns.number(LAST_ORDER_DAY);
  const cycle = columns.number('cycleDays');
  const worked = new Float64Array(columns.size);
  for (let slot = 0; slot < worked.length; slot += 1) {
    const days = today - lastDay[slot]!;
    worked[slot] = key === 'daysSinceLastOrder' ? days : cycle[slot] === 0 ? Number.NaN : days / cycle[slot]!;
  }
  return worked;
}

type Test = (value: number) => boolean;

/** Whether a known number compares so, or surely does not. Unknown ones (NaN) pass neither. */
function testOf(is: Comparison, holds: boolean): Test {
  const test = comparing(is);
  return holds ? test : (value) => value === value && !test(value);
}

function comparing({ operator, low, high }: Comparison): Test {
  switch (operator) {
    case 'eq':
      return (value) => value === low;
    case 'gte':
      return (value) => value >= low;
    case 'gt':
      return (value) => value > low;
    case 'lte':
      return (value) => value <= low;
    case 'lt':
      return (value) => value < low;
    case 'between':
      return (value) => value >= low && value <= high;
  }
}

function numbers(column: Float64Array, size: number, test: Test): Mask {
  const mask = new Uint8Array(size);
  for (let slot = 0; slot < size; slot += 1) mask[slot] = test(column[slot]!) ? 1 : 0;
  return mask;
}

function codes(columns: Columns, key: string, wanted: readonly string[], holds: boolean): Mask {
  const { values, dictionary } = columns.code(key);
  const passes = new Uint8Array(dictionary.texts.length).fill(holds ? 0 : 1);
  passes[0] = 0;
  for (const text of wanted) {
    const code = dictionary.find(text);
    if (code !== undefined) passes[code] = holds ? 1 : 0;
  }
  const mask = new Uint8Array(columns.size);
  for (let slot = 0; slot < mask.length; slot += 1) mask[slot] = passes[values[slot]!]!;
  return mask;
}

function known(columns: Columns, key: string, holds: boolean, today: number): Mask {
  const mask = columns.isCode(key)
    ? Uint8Array.from(columns.code(key).values.subarray(0, columns.size), (code) => (code === 0 ? 0 : 1))
    : numbers(numbersOf(columns, key, today), columns.size, (value) => value === value);
  return holds ? mask : inverted(mask);
}

function ordered(columns: Columns, { of, from, to, is, holds }: Extract<Program, { kind: 'orders' }>): Mask {
  const { start, length, columns: facts } = columns.orders.spans;
  const [at, net, isPurchase] = facts as [Float64Array, Float64Array, Float64Array];
  const counted = of === 'net' ? net : isPurchase;
  const test = testOf(is, holds);
  const mask = new Uint8Array(columns.size);
  for (let slot = 0; slot < mask.length; slot += 1) {
    let sum = 0;
    const end = start[slot]! + length[slot]!;
    for (let i = start[slot]!; i < end; i += 1) if (at[i]! >= from && at[i]! <= to) sum += counted[i]!;
    mask[slot] = test(sum) ? 1 : 0;
  }
  return mask;
}

function tagged(columns: Columns, { mode, ids, holds }: Extract<Program, { kind: 'tags' }>): Mask {
  const { start, length, columns: facts } = columns.tagged.spans;
  const codesOf = facts[0] as Float64Array;
  const wanted = new Set(ids.map((id) => columns.tags.find(id) ?? -1));
  const needed = mode === 'any' ? 1 : wanted.has(-1) ? Infinity : wanted.size;
  const mask = new Uint8Array(columns.size);
  for (let slot = 0; slot < mask.length; slot += 1) {
    let found = 0;
    const end = start[slot]! + length[slot]!;
    for (let i = start[slot]!; i < end; i += 1) if (wanted.has(codesOf[i]!)) found += 1;
    mask[slot] = found >= needed === holds ? 1 : 0;
  }
  return mask;
}
