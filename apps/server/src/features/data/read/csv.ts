import { CsvReader } from './csv-reader.js';
import { decoded } from './decode.js';
import type { ReadRow } from './row.js';

const delimiters = [',', ';', '\t', '|'];
/** Without the end of a line in so much text there is no header to be had. */
const LONGEST_HEAD = 1024 * 1024;

/** What is between the values of the first line. */
export function delimiterOf(head: string): string {
  const outsideQuotes = head.split(/\r?\n/, 1)[0]?.replace(/"[^"]*"/g, '') ?? '';
  const counts = delimiters.map((mark) => outsideQuotes.split(mark).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * Reads a CSV file, in whatever encoding and with whatever delimiter it comes, some rows at a time. The first line names the
 * columns; empty lines are passed over. A row with another number of values, or with a quote that is never closed, is told
 * as broken with its line.
 */
export async function* csvRows(file: string, read?: (bytes: number) => void): AsyncGenerator<readonly ReadRow[]> {
  let head = '';
  let reader: CsvReader | null = null;
  for await (const piece of decoded(file, read)) {
    head += piece;
    if (reader === null && head.length < LONGEST_HEAD && !head.includes('\n')) continue;
    reader ??= readerOf(head);
    yield reader.take(head, false);
    head = '';
  }
  yield (reader ?? readerOf(head)).take(head, true);
}

/** Lines end as the first one does: some old tables part them by a carriage return alone. */
const readerOf = (head: string): CsvReader =>
  new CsvReader(delimiterOf(head), !head.includes('\n') && head.includes('\r') ? '\r' : '\n');
