import { parse, type CsvError } from 'csv-parse';
import { Readable } from 'node:stream';
import { decoded } from './decode.js';
import type { ReadRow } from './row.js';

const LONGEST_ROW = 2 * 1024 * 1024;
const delimiters = [',', ';', '\t', '|'];

/** What is between the values of the first line. */
export function delimiterOf(head: string): string {
  const outsideQuotes = head.split(/\r?\n/, 1)[0]?.replace(/"[^"]*"/g, '') ?? '';
  const counts = delimiters.map((mark) => outsideQuotes.split(mark).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The first piece of a stream, and the whole stream still. */
async function peek(pieces: AsyncGenerator<string>): Promise<{ head: string; all: AsyncGenerator<string> }> {
  let head = '';
  const kept: string[] = [];
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    kept.push(next.value);
    head += next.value;
    if (head.includes('\n')) break;
  }
  async function* all(): AsyncGenerator<string> {
    yield* kept;
    yield* pieces;
  }
  return { head, all: all() };
}

/**
 * Reads a CSV file row by row, in whatever encoding and with whatever delimiter it comes. The first line names the
 * columns. A row with another number of values is told as broken with its line.
 */
export async function* csvRows(file: string, read?: (bytes: number) => void): AsyncGenerator<ReadRow> {
  const { head, all } = await peek(decoded(file, read));
  let columns: string[] | undefined;
  const broken: ReadRow[] = [];
  const parser = parse({
    delimiter: delimiterOf(head),
    bom: true,
    info: true,
    relax_quotes: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    on_skip: (error: CsvError | undefined) => {
      broken.push({ line: Number(error?.lines ?? 0), broken: error?.message ?? 'unreadable' });
      return undefined;
    },
    skip_records_with_error: true,
  });
  const source = Readable.from(all);
  source.on('error', (error) => parser.destroy(error));
  // The position a record ends on is told; the next one begins on the line after it.
  let line = 1;
  for await (const { record, info } of source.pipe(parser) as AsyncIterable<{
    record: string[];
    info: { lines: number };
  }>) {
    yield* broken.splice(0);
    const from = line;
    line = info.lines + 1;
    if (columns === undefined) columns = record.map((name) => name.trim());
    else yield shaped(columns, record, from);
  }
  yield* broken.splice(0);
}

function shaped(columns: readonly string[], record: readonly string[], line: number): ReadRow {
  if (record.length !== columns.length) {
    return { line, broken: `has ${record.length} values where the header names ${columns.length}` };
  }
  const values: Record<string, string | null> = {};
  columns.forEach((name, i) => (values[name] = record[i] === '' ? null : (record[i] ?? null)));
  return { line, values };
}
