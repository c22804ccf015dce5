import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

/** What a column of COPY can hold. */
export type CopyValue = string | number | boolean | Date | Buffer | readonly string[] | null;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (char) => escapes[char] ?? char);
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

function encoded(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (typeof value === 'object') return escaped(`{${value.map(quoted).join(',')}}`);
  return String(value);
}

/** One row in COPY's text format. */
export const copyRow = (values: readonly CopyValue[]): string => `${values.map(encoded).join('\t')}\n`;

/** Few large writes: each row by itself would cost the stream more than the database. */
const ROWS_A_CHUNK = 500;

/** Streams rows of `copyRow` into a table; `target` is `table (column, …)`. */
export async function copyInto(client: pg.PoolClient, target: string, rows: readonly string[]): Promise<void> {
  const chunks: Buffer[] = [];
  for (let i = 0; i < rows.length; i += ROWS_A_CHUNK) {
    chunks.push(Buffer.from(rows.slice(i, i + ROWS_A_CHUNK).join('')));
  }
  await pipeline(Readable.from(chunks), client.query(from(`COPY ${target} FROM STDIN`)));
}
