import { once } from 'node:events';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

/** What a column of a binary COPY can be. */
export type BinaryType =
  'uuid' | 'text' | 'jsonb' | 'integer' | 'smallint' | 'boolean' | 'timestamptz' | 'date' | 'bytea' | 'bigint[]';

/** A column's value: `Date` for a moment, text such as `2026-11-22` for a day, text for JSON. */
export type BinaryValue = string | number | boolean | Date | Buffer | BigInt64Array | null;

/** A table with the columns a COPY fills, in their order. */
export interface BinaryTarget {
  readonly table: string;
  readonly columns: Readonly<Record<string, BinaryType>>;
}

const PIECE_BYTES = 128 * 1024;
const LONGEST_WRITTEN_BY_HAND = 40;
const NULL_LENGTH = -1;
const BIGINT_OID = 20;
/** The first moment of PostgreSQL's own count. */
const EPOCH_MS = Date.UTC(2000, 0, 1);
const DAY_MS = 86_400_000;
const WORD = 2 ** 32;
const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');

const nibbles = new Uint8Array(256);
for (let digit = 0; digit < 16; digit += 1) {
  nibbles[digit.toString(16).charCodeAt(0)] = digit;
  nibbles[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

/** Rows in COPY's binary format: a third of the work of its text, for both sides. */
export class BinaryRows {
  private readonly pieces: Buffer[] = [];
  private piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  private at = signature.copy(this.piece);
  private readonly types: readonly BinaryType[];
  private rows = 0;
  private lastText = '';
  private readonly lastUuid = new Uint8Array(16);

  constructor({ columns }: BinaryTarget) {
    this.types = Object.values(columns);
  }

  add(values: readonly BinaryValue[]): void {
    if (values.length !== this.types.length) throw new Error('a row of a COPY has another number of columns');
    this.rows += 1;
    this.room(2);
    this.int16(values.length);
    for (let i = 0; i < values.length; i += 1) {
      const [type, value] = [this.types[i], values[i]];
      if (type !== undefined) this.field(type, value ?? null);
    }
  }

  /** What COPY is to be sent, each piece with memory of its own; nothing for no rows. */
  end(): Buffer[] {
    if (this.rows === 0) return [];
    this.room(2);
    this.int16(-1);
    this.pieces.push(this.piece.subarray(0, this.at));
    return this.pieces;
  }

  private field(type: BinaryType, value: BinaryValue): void {
    if (value === null) {
      this.room(4);
      this.int32(NULL_LENGTH);
    } else if (typeof value === 'string') this.written(type, value);
    else if (typeof value === 'number') this.counted(type, value);
    else if (typeof value === 'boolean') {
      this.room(5);
      this.int32(1);
      this.piece[this.at++] = value ? 1 : 0;
    } else if (value instanceof Date) {
      this.room(12);
      this.int32(8);
      this.int64((value.getTime() - EPOCH_MS) * 1000);
    } else if (value instanceof BigInt64Array) this.bigints(value);
    else this.bytes(value);
  }

  private written(type: BinaryType, text: string): void {
    if (type === 'uuid') this.uuid(text);
    else if (type === 'date') {
      this.room(8);
      this.int32(4);
      this.int32((Date.parse(text) - EPOCH_MS) / DAY_MS);
    } else this.text(text, type === 'jsonb');
  }

  private counted(type: BinaryType, value: number): void {
    this.room(8);
    if (type === 'smallint') {
      this.int32(2);
      this.int16(value);
    } else {
      this.int32(4);
      this.int32(value);
    }
  }

  private uuid(text: string): void {
    this.room(20);
    this.int32(16);
    if (text !== this.lastText) this.read(text);
    const { piece, lastUuid, at } = this;
    for (let i = 0; i < 16; i += 1) piece[at + i] = lastUuid[i] ?? 0;
    this.at += 16;
  }

  /** Rows of one customer come one after the other. */
  private read(text: string): void {
    this.lastText = text;
    for (let i = 0, at = 0; i < text.length; i += 2) {
      if (text.charCodeAt(i) === 0x2d) i += 1;
      this.lastUuid[at++] = ((nibbles[text.charCodeAt(i)] ?? 0) << 4) | (nibbles[text.charCodeAt(i + 1)] ?? 0);
    }
  }

  /** Text; JSON begins with the number of its format. */
  private text(text: string, isJson: boolean): void {
    this.room(5 + text.length * 3);
    const start = this.at;
    this.at += 4;
    if (isJson) this.piece[this.at++] = 1;
    if (!this.plain(text)) this.at += this.piece.write(text, this.at, 'utf8');
    this.piece.writeInt32BE(this.at - start - 4, start);
  }

  /** Short plain text is written faster than a call into the engine's own encoder takes. */
  private plain(text: string): boolean {
    if (text.length > LONGEST_WRITTEN_BY_HAND) return false;
    const { piece, at } = this;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) return false;
      piece[at + i] = code;
    }
    this.at += text.length;
    return true;
  }

  private bytes(value: Buffer): void {
    this.room(4 + value.length);
    this.int32(value.length);
    this.piece.set(value, this.at);
    this.at += value.length;
  }

  private bigints(values: BigInt64Array): void {
    const dimensions = values.length === 0 ? 0 : 1;
    this.room(24 + values.length * 12);
    this.int32(12 + dimensions * 8 + values.length * 12);
    this.int32(dimensions);
    this.int32(0);
    this.int32(BIGINT_OID);
    if (dimensions === 0) return;
    this.int32(values.length);
    this.int32(1);
    const halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
    for (let i = 0; i < halves.length; i += 2) {
      this.int32(8);
      this.int32(halves[i + 1] ?? 0);
      this.int32(halves[i] ?? 0);
    }
  }

  private room(bytes: number): void {
    if (this.at + bytes <= this.piece.length) return;
    this.pieces.push(this.piece.subarray(0, this.at));
    this.piece = Buffer.allocUnsafeSlow(Math.max(PIECE_BYTES, bytes));
    this.at = 0;
  }

  private int16(value: number): void {
    this.piece[this.at++] = value >> 8;
    this.piece[this.at++] = value;
  }

  private int32(value: number): void {
    this.piece[this.at++] = value >> 24;
    this.piece[this.at++] = value >> 16;
    this.piece[this.at++] = value >> 8;
    this.piece[this.at++] = value;
  }

  private int64(value: number): void {
    const high = Math.floor(value / WORD);
    this.int32(high);
    this.int32((value - high * WORD) | 0);
  }
}

/** Writes many rows into a table by COPY; each has the values of the target's columns in their order. */
export function copyBinary(
  client: pg.PoolClient,
  target: BinaryTarget,
  rows: Iterable<readonly BinaryValue[]>,
): Promise<void> {
  const encoder = new BinaryRows(target);
  for (const row of rows) encoder.add(row);
  return copyPieces(client, target, encoder.end());
}

/** Writes what `BinaryRows` has made of rows, in this thread or in another one. */
export async function copyPieces(
  client: pg.PoolClient,
  { table, columns }: BinaryTarget,
  pieces: readonly Uint8Array[],
): Promise<void> {
  const stream = client.query(from(`COPY ${table} (${Object.keys(columns).join(', ')}) FROM STDIN (FORMAT binary)`));
  const done = once(stream, 'finish');
  for (const piece of pieces) stream.write(piece);
  stream.end();
  await done;
}
