import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { decoded } from './decode.js';
import type { ReadRow } from './row.js';

/**
 * Reads a table whose values stand between spaces. `layouts` names the columns for each possible number of them; a first
 * line without any digit is a header and passed over.
 */
export async function* spacedRows(
  file: string,
  layouts: readonly (readonly string[])[],
  read?: (bytes: number) => void,
): AsyncGenerator<readonly ReadRow[]> {
  const byLength = new Map(layouts.map((layout) => [layout.length, layout]));
  let line = 0;
  for await (const text of createInterface({ input: Readable.from(decoded(file, read)), crlfDelay: Infinity })) {
    line += 1;
    const record = text.trim().split(/[\s,]+/);
    if (text.trim() === '' || (line === 1 && !/^["\d]/.test(text.trim()))) continue;
    const columns = byLength.get(record.length);
    if (!columns) yield [{ line, broken: { code: 'values', values: [String(record.length)] } }];
    else yield [{ line, values: Object.fromEntries(columns.map((name, i) => [name, record[i] ?? null])) }];
  }
}
