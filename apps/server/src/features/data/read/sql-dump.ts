import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { decoded } from './decode.js';
import type { ReadRow } from './row.js';

type Values = (string | null)[];
const named = /^INSERT INTO\s+(?:\w+\.)?"?(\w+)"?\s*(?:\(([^)]*)\))?\s*VALUES/i;
const created = /^CREATE TABLE\s+(?:\w+\.)?"?(\w+)"?/i;

/**
 * Reads the rows of one table from a SQL dump that writes them as INSERT statements, one or many rows each, with or
 * without the names of the columns (then those of CREATE TABLE are taken). Nothing of the dump is executed.
 */
export async function* sqlDumpRows(
  file: string,
  table: string,
  read?: (bytes: number) => void,
): AsyncGenerator<readonly ReadRow[]> {
  const lines = createInterface({ input: Readable.from(decoded(file, read)), crlfDelay: Infinity });
  const statements = new StatementReader();
  let columns: string[] = [];
  for await (const text of lines) {
    const statement = statements.take(text);
    if (statement === null) continue;
    const head = created.exec(statement.text);
    if (head?.[1]?.toLowerCase() === table) columns = columnsOf(statement.text);
    const insert = named.exec(statement.text);
    if (insert?.[1]?.toLowerCase() !== table) continue;
    const names = insert[2] ? insert[2].split(',').map((name) => name.trim().replaceAll('"', '')) : columns;
    yield tuples(statement.text, insert[0].length, statement.line).map(({ line, values }) =>
      shaped(names, values, line),
    );
  }
}

function shaped(names: readonly string[], values: Values, line: number): ReadRow {
  if (names.length !== values.length)
    return { line, broken: { code: 'columns', values: [String(values.length), String(names.length)] } };
  return { line, values: Object.fromEntries(names.map((name, i) => [name, values[i] ?? null])) };
}

/** Joins lines until a statement is whole: a semicolon at the end of a line, outside quotes. */
class StatementReader {
  private text = '';
  private begin = 0;
  private line = 0;
  private quoted = false;
  private isComment = false;

  /** The statement this line completes, with the line it begins on; null while it goes on. */
  take(line: string): { text: string; line: number } | null {
    this.line += 1;
    if (this.text === '') {
      if (this.isComment || line.startsWith('/*')) {
        this.isComment = !line.includes('*/');
        return null;
      }
      if (line.trim() === '' || line.startsWith('--')) return null;
      this.begin = this.line;
    }
    this.text += this.text === '' ? line : `\n${line}`;
    for (const mark of line) if (mark === "'") this.quoted = !this.quoted;
    if (this.quoted || !line.trimEnd().endsWith(';')) return null;
    const statement = { text: this.text.trimStart(), line: this.begin };
    this.text = '';
    return statement;
  }
}

const constraint = /^(CONSTRAINT|PRIMARY|FOREIGN|UNIQUE|CHECK)\b/i;

function columnsOf(text: string): string[] {
  const body = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
  return body
    .split(/,\s*\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !constraint.test(line))
    .map((line) => (line.split(/\s+/)[0] ?? '').replaceAll('"', ''));
}

/** The tuples after VALUES: `(1, 'it''s', NULL), …`, each with its line. */
function tuples(text: string, from: number, firstLine: number): { line: number; values: Values }[] {
  const found: { line: number; values: Values }[] = [];
  let line = firstLine + (text.slice(0, from).match(/\n/g)?.length ?? 0);
  let values: Values | null = null;
  for (let i = from; i < text.length; i += 1) {
    const mark = text[i];
    if (mark === '\n') line += 1;
    else if (mark === '(' && values === null) found.push({ line, values: (values = []) });
    else if (mark === ')' && values !== null) values = null;
    else if (mark === "'" && values !== null) {
      const [word, next] = quotedWord(text, i);
      values.push(word);
      line += word.match(/\n/g)?.length ?? 0;
      i = next;
    } else if (values !== null && mark !== ',' && !/\s/.test(mark ?? '')) {
      const word = /^[^,)]*/.exec(text.slice(i, i + 4_000))?.[0] ?? '';
      if (/^[EN]$/i.test(word[0] ?? '') && word[1] === "'") continue;
      values.push(/^null$/i.test(word.trim()) ? null : word.trim());
      i += word.length - 1;
    }
  }
  return found;
}

/** A quoted word whose quotes are doubled inside; answers it with the place of its last quote. */
function quotedWord(text: string, at: number): [string, number] {
  let end = at + 1;
  for (;;) {
    end = text.indexOf("'", end);
    if (end === -1) return [text.slice(at + 1), text.length];
    if (text[end + 1] !== "'") return [text.slice(at + 1, end).replaceAll("''", "'"), end];
    end += 2;
  }
}
