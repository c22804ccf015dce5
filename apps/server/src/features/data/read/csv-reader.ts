import type { ReadRow } from './row.js';

const LONGEST_ROW = 2 * 1024 * 1024;
const QUOTE = '"';

/** The values of a record, and the place after it. */
interface Whole {
  readonly values: string[];
  readonly end: number;
}

/**
 * Takes the text of a CSV file in pieces and answers its rows. Lines without a quote, which are nearly all, are cut by the
 * engine's own `split`; a quote inside a value that does not begin with one is a character like others.
 */
export class CsvReader {
  private text = '';
  private columns: readonly string[] | null = null;
  private line = 1;
  /** What is left of a row that was too long goes by, up to the end of its line. */
  private isPassing = false;

  constructor(
    private readonly delimiter: string,
    private readonly newline: string,
  ) {}

  /** The rows that are whole with this piece; with the last one all that is left. */
  take(piece: string, isLast: boolean): ReadRow[] {
    const rows: ReadRow[] = [];
    const text = this.text + piece;
    let at = this.isPassing ? this.pass(text, 0, 0) : 0;
    let quote = text.indexOf(QUOTE, at);
    while (at < text.length) {
      if (quote !== -1 && quote < at) quote = text.indexOf(QUOTE, at);
      const newline = text.indexOf(this.newline, at);
      const isPlain = quote === -1 || (newline !== -1 && quote > newline);
      const whole = isPlain ? this.plain(text, at, newline, isLast) : this.quoted(text, at, isLast);
      if (whole) {
        this.add(rows, whole.values);
        this.line += isPlain ? 1 : this.linesIn(text, at, whole.end);
        at = whole.end;
      } else {
        if (!isLast && text.length - at < LONGEST_ROW) break;
        rows.push({ line: this.line, broken: { code: isPlain ? 'endless' : 'unclosed' } });
        at = this.pass(text, at, isPlain ? at : text.length);
      }
    }
    this.text = text.slice(at);
    return rows;
  }

  private plain(text: string, at: number, newline: number, isLast: boolean): Whole | null {
    if (newline === -1 && (!isLast || text.length - at >= LONGEST_ROW)) return null;
    const end = newline === -1 ? text.length : newline;
    return { values: text.slice(at, this.lineEnd(text, at, end)).split(this.delimiter), end: end + 1 };
  }

  /** A record with quotes in it, value by value; null while its end has not come. */
  private quoted(text: string, from: number, isLast: boolean): Whole | null {
    const values: string[] = [];
    for (let at = from; ;) {
      const after = text[at] === QUOTE ? this.closed(text, at) : at;
      if (after === -1) return null;
      const end = this.endOfValue(text, after);
      if (end === text.length && !isLast) return null;
      const value = text.slice(at, text[end] !== this.delimiter ? this.lineEnd(text, at, end) : end);
      const isWhole = after > at && value.length === after - at;
      values.push(isWhole ? value.slice(1, -1).replaceAll('""', QUOTE) : value);
      if (text[end] !== this.delimiter) return { values, end: end + 1 };
      at = end + 1;
    }
  }

  /** Where a line ends, without the carriage return of its newline. */
  private lineEnd(text: string, from: number, newline: number): number {
    return newline > from && text[newline - 1] === '\r' ? newline - 1 : newline;
  }

  /** The place after the quote that closes the one here; -1 when it has not come. */
  private closed(text: string, at: number): number {
    for (let end = at + 1; ; end += 2) {
      end = text.indexOf(QUOTE, end);
      if (end === -1 || text[end + 1] !== QUOTE) return end === -1 ? -1 : end + 1;
    }
  }

  private endOfValue(text: string, at: number): number {
    for (let end = at; end < text.length; end += 1)
      if (text[end] === this.delimiter || text[end] === this.newline) return end;
    return text.length;
  }

  /** Goes by what stands here up to the end of the line that `within` lies in; the place after it. */
  private pass(text: string, from: number, within: number): number {
    const newline = text.indexOf(this.newline, within);
    const end = newline === -1 ? text.length : newline + 1;
    this.isPassing = newline === -1;
    this.line += this.linesIn(text, from, end);
    return end;
  }

  private linesIn(text: string, from: number, to: number): number {
    let lines = 0;
    for (let at = text.indexOf(this.newline, from); at !== -1 && at < to; at = text.indexOf(this.newline, at + 1))
      lines += 1;
    return lines;
  }

  private add(rows: ReadRow[], record: readonly string[]): void {
    if (record.length === 1 && record[0] === '') return;
    if (this.columns === null) this.columns = record.map((name) => name.trim());
    else rows.push(shaped(this.columns, record, this.line));
  }
}

function shaped(columns: readonly string[], record: readonly string[], line: number): ReadRow {
  if (record.length !== columns.length)
    return { line, broken: { code: 'columns', values: [String(record.length), String(columns.length)] } };
  const values: Record<string, string | null> = {};
  for (let i = 0; i < columns.length; i += 1) values[columns[i] ?? ''] = record[i] || null;
  return { line, values };
}
