import { heldColumns } from './held.policy.js';
import { allMarked, type Slots } from './slots.js';

/** One customer as the database answers it: its id, then a value for each held column; null is unknown. */
export type CustomerRow = readonly [id: string, ...values: (string | number | null)[]];
/** One order: its customer, moment in milliseconds, net in minor units, whether it is a purchase (1) or only money (0). */
export type OrderRow = readonly [customerId: string, at: number, net: number, isPurchase: number];
/** One tag of one customer. */
export type TagRow = readonly [customerId: string, tagId: string];

const FIRST_CAPACITY = 8192;

/** Texts by number; 0 stands for unknown. */
class Dictionary {
  private readonly codes = new Map<string, number>();
  readonly texts: (string | null)[] = [null];

  /** The code of a text, a new one if need be. */
  codeOf(text: string | null): number {
    if (text === null) return 0;
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    this.texts.push(text);
    this.codes.set(text, this.texts.length - 1);
    return this.texts.length - 1;
  }

  find(text: string): number | undefined {
    return this.codes.get(text);
  }
}

/** Rows of numbers that belong to customers: each customer's stand together, and move to the end when they change. */
class Lists {
  private start = new Uint32Array(FIRST_CAPACITY);
  private length = new Uint32Array(FIRST_CAPACITY);
  private columns: Float64Array[];
  private used = 0;
  private wasted = 0;

  constructor(width: number) {
    this.columns = Array.from({ length: width }, () => new Float64Array(FIRST_CAPACITY));
  }

  /** Where the rows of a slot stand, and the columns they stand in. */
  get spans(): { start: Uint32Array; length: Uint32Array; columns: readonly Float64Array[] } {
    return { start: this.start, length: this.length, columns: this.columns };
  }

  put(slot: number, rows: readonly (readonly number[])[]): void {
    if (slot >= this.start.length) {
      this.start = grown(this.start, slot + 1);
      this.length = grown(this.length, slot + 1);
    }
    this.wasted += this.length[slot] ?? 0;
    if (this.wasted > FIRST_CAPACITY && this.wasted * 2 > this.used) this.compact(slot);
    const end = this.used + rows.length;
    if (end > (this.columns[0]?.length ?? 0)) this.columns = this.columns.map((column) => grown(column, end));
    this.columns.forEach((column, place) => rows.forEach((row, i) => (column[this.used + i] = row[place] ?? 0)));
    this.start[slot] = this.used;
    this.length[slot] = rows.length;
    this.used = end;
  }

  /** Moves all rows together again, but those of the slot that is about to be written. */
  private compact(except: number): void {
    this.length[except] = 0;
    const kept = this.columns.map((column) => new Float64Array(column.length));
    let used = 0;
    for (let slot = 0; slot < this.start.length; slot += 1) {
      const [from, length] = [this.start[slot] ?? 0, this.length[slot] ?? 0];
      this.columns.forEach((column, place) => kept[place]?.set(column.subarray(from, from + length), used));
      this.start[slot] = used;
      used += length;
    }
    this.columns = kept;
    this.used = used;
    this.wasted = 0;
  }
}

/**
 * The customers of a workspace in arrays of numbers, one place (slot) each. Numbers that are unknown are NaN, codes 0. A
 * customer who is not active any more keeps the slot, marked as gone.
 */
export class Columns {
  /** How many slots are in use. */
  size = 0;
  /** 1 where the customer is active. */
  private alive = new Uint8Array(FIRST_CAPACITY);
  readonly tags = new Dictionary();
  readonly orders = new Lists(3);
  readonly tagged = new Lists(1);
  private everyone: Slots | null = null;
  private readonly slots = new Map<string, number>();
  private readonly numbers = new Map<string, Float64Array>();
  private readonly codes = new Map<string, { values: Int32Array; dictionary: Dictionary }>();

  constructor() {
    for (const { key, kind } of heldColumns) {
      if (kind === 'number') this.numbers.set(key, new Float64Array(FIRST_CAPACITY));
      else this.codes.set(key, { values: new Int32Array(FIRST_CAPACITY), dictionary: new Dictionary() });
    }
  }

  /** The slots of all active customers: every question begins with them. */
  get active(): Slots {
    this.everyone ??= allMarked(this.alive, this.size);
    return this.everyone;
  }

  /** How many customers are active. */
  get count(): number {
    return this.active.length;
  }

  number(key: string): Float64Array {
    const column = this.numbers.get(key);
    if (!column) throw new Error(`no column of numbers is called ${key}`);
    return column;
  }

  /** Whether the column holds codes. */
  isCode(key: string): boolean {
    return this.codes.has(key);
  }

  code(key: string): { values: Int32Array; dictionary: Dictionary } {
    const column = this.codes.get(key);
    if (!column) throw new Error(`no column of codes is called ${key}`);
    return column;
  }

  /** Takes in customers as they are now, with everything that belongs to them. */
  put(customers: readonly CustomerRow[], orders: readonly OrderRow[], tags: readonly TagRow[]): void {
    for (const [id, ...values] of customers) this.putOne(this.slotOf(id), values);
    const touched = customers.map(([id]) => id);
    const ordersOf = grouped(orders, touched, ([, at, net, isPurchase]) => [at, net, isPurchase]);
    const tagsOf = grouped(tags, touched, ([, tag]) => [this.tags.codeOf(tag)]);
    for (const id of touched) {
      this.orders.put(this.slotOf(id), ordersOf.get(id) ?? []);
      this.tagged.put(this.slotOf(id), tagsOf.get(id) ?? []);
    }
  }

  /** Forgets customers who are not active any more. */
  drop(ids: Iterable<string>): void {
    for (const id of ids) {
      const slot = this.slots.get(compact(id));
      if (slot !== undefined) this.alive[slot] = 0;
    }
    this.everyone = null;
  }

  private putOne(slot: number, values: readonly (string | number | null)[]): void {
    this.alive[slot] = 1;
    this.everyone = null;
    heldColumns.forEach(({ key, kind }, i) => {
      const value = values[i] ?? null;
      if (kind === 'number') this.number(key)[slot] = value === null ? Number.NaN : Number(value);
      else {
        const { values: codes, dictionary } = this.code(key);
        codes[slot] = dictionary.codeOf(value as string | null);
      }
    });
  }

  private slotOf(id: string): number {
    const key = compact(id);
    const known = this.slots.get(key);
    if (known !== undefined) return known;
    const slot = this.size;
    this.size += 1;
    this.slots.set(key, slot);
    if (slot >= this.alive.length) this.grow(slot + 1);
    return slot;
  }

  private grow(wanted: number): void {
    this.alive = grown(this.alive, wanted);
    for (const [key, column] of this.numbers) this.numbers.set(key, grown(column, wanted));
    for (const column of this.codes.values()) column.values = grown(column.values, wanted);
  }
}

/** An id in sixteen characters: a million of them are kept. */
const compact = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('latin1');

function grouped<R extends readonly [string, ...unknown[]]>(
  rows: readonly R[],
  ids: readonly string[],
  numbersOf: (row: R) => number[],
): Map<string, number[][]> {
  const groups = new Map<string, number[][]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row[0])?.push(numbersOf(row));
  return groups;
}

type Numbers = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** A copy with room for at least so many, and half as many more. */
function grown<A extends Numbers>(array: A, wanted: number): A {
  const larger = new (array.constructor as new (length: number) => A)(Math.ceil(wanted * 1.5));
  larger.set(array);
  return larger;
}
