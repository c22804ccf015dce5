import { once } from 'node:events';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

/** What a column of COPY can hold. */
export type CopyValue = string | number | boolean | Date | Buffer | BigInt64Array | readonly string[] | null;

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[\\\t\n\r]/g, (char) => escapes[char] ?? char) : text;
const quoted = (text: string): string => (/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text);

function encoded(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof BigInt64Array) return `{${value.join(',')}}`;
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (typeof value === 'object') return value.length === 0 ? '{}' : escaped(`{"${value.map(quoted).join('","')}"}`);
  return String(value);
}

/** One row in COPY's text format. */
export function copyRow(values: readonly CopyValue[]): string {
  let row = '';
  for (const value of values) row += row === '' ? encoded(value) : `\t${encoded(value)}`;
  return `${row}\n`;
}

const PIECE_CHARS = 256 * 1024;

/** Streams rows of `copyRow` into a table; `target` is `table (column, …)`. */
export async function copyInto(client: pg.PoolClient, target: string, rows: Iterable<string>): Promise<void> {
  const stream = client.query(from(`COPY ${target} FROM STDIN`));
  const done = once(stream, 'finish');
  // A failure is told by `done`; it may come while a piece waits to be drained.
  done.catch(() => undefined);
  let piece = '';
  for (const row of rows) {
    piece += row;
    if (piece.length < PIECE_CHARS) continue;
    if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), done]);
    piece = '';
  }
  stream.end(piece);
  await done;
}
