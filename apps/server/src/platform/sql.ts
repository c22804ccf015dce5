import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * A piece of SQL with its bound values. Made only by the `sql` tag: what stands in `${}` is either another piece,
 * which is spliced in, or a value, which becomes a parameter. Nothing a caller sends can become SQL text.
 */
export class Sql {
  constructor(
    private readonly strings: readonly string[],
    private readonly inserts: readonly unknown[],
  ) {}

  /** The text with `$1…` and the values in that order. */
  compile(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    return { text: this.write(values), values };
  }

  private write(values: unknown[]): string {
    let text = this.strings[0] ?? '';
    for (let i = 0; i < this.inserts.length; i += 1) {
      const insert = this.inserts[i];
      if (insert instanceof Sql) text += insert.write(values);
      else text += `$${placeOf(insert, values)}`;
      text += this.strings[i + 1] ?? '';
    }
    return text;
  }
}

/** The number of a parameter. A list that stands in many conditions, such as the regions of the actor, is sent once. */
function placeOf(value: unknown, values: unknown[]): number {
  const known = Array.isArray(value) ? values.indexOf(value) : -1;
  return known >= 0 ? known + 1 : values.push(value);
}

/** Writes SQL: pieces are spliced, values are bound. */
export function sql(strings: TemplateStringsArray, ...inserts: unknown[]): Sql {
  return new Sql(strings, inserts);
}

/** SQL text as it stands. Only for text written in our own source, never for anything a caller sends. */
sql.raw = (text: string): Sql => new Sql([text], []);

/** Pieces with a separator between them; `whenNone` when there are none. */
sql.join = (pieces: readonly Sql[], separator: string, whenNone = sql.raw('')): Sql => {
  if (pieces.length === 0) return whenNone;
  return new Sql(['', ...pieces.slice(1).map(() => separator), ''], pieces);
};

/** All must hold; true when there are none. */
sql.and = (pieces: readonly Sql[]): Sql => sql`(${sql.join(pieces, ' AND ', sql.raw('true'))})`;

/** A statement from a `.sql` file: one question, parameters documented on top. */
export interface SqlFile {
  readonly name: string;
  readonly text: string;
}

/** Loads a statement once, at start: `sqlFile(import.meta.url, './sql/claim-next.sql')`. */
export function sqlFile(base: string, path: string): SqlFile {
  const text = readFileSync(new URL(path, base), 'utf8');
  return { name: statementName(text), text };
}

/**
 * The same statement with other text in place of some of its pieces, wherever they stand.
 *
 * @param others by the piece they replace
 * @throws Error when a piece stands nowhere
 */
export function variantOf(file: SqlFile, others: Readonly<Record<string, string>>): SqlFile {
  let { text } = file;
  for (const [piece, other] of Object.entries(others)) {
    if (!text.includes(piece)) throw new Error(`the statement ${file.name} has no "${piece}"`);
    text = text.replaceAll(piece, other);
  }
  return { name: statementName(text), text };
}

/** Server-side name of a prepared statement: the same text always has the same name. */
export function statementName(text: string): string {
  return `k_${createHash('sha1').update(text).digest('base64url').slice(0, 20)}`;
}
