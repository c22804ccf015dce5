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

  /** The same piece without pieces inside: what stands between its texts are values, or what takes the place of values. */
  flat(): { strings: string[]; inserts: unknown[] } {
    const flat = { strings: [this.strings[0] ?? ''], inserts: [] as unknown[] };
    this.inserts.forEach((insert, i) => {
      const after = this.strings[i + 1] ?? '';
      if (insert instanceof Sql) {
        const inner = insert.flat();
        flat.inserts.push(...inner.inserts);
        flat.strings.push(`${flat.strings.pop()}${inner.strings[0]}`, ...inner.strings.slice(1));
        flat.strings.push(`${flat.strings.pop()}${after}`);
      } else {
        flat.inserts.push(insert);
        flat.strings.push(after);
      }
    });
    return flat;
  }

  /** The text with `$1…` and the values in that order; they go behind those given. */
  compile(values: unknown[] = []): Query {
    return { text: this.write(values), values };
  }

  private write(values: unknown[]): string {
    let text = this.strings[0] ?? '';
    for (let i = 0; i < this.inserts.length; i += 1) {
      const insert = this.inserts[i];
      if (insert instanceof Sql) text += insert.write(values);
      else text += `$${placeOf(insert instanceof Own ? insert.value : insert, values)}`;
      text += this.strings[i + 1] ?? '';
    }
    return text;
  }
}

/** How a value is read from the request and from what the statement was asked for, e.g. an id. */
type Read<C> = (ctx: C, given: unknown) => unknown;

/** A value that each request has its own of, while the text around it stays the same. */
class Own<C> {
  constructor(
    readonly value: unknown,
    readonly read: Read<C>,
  ) {}
}

/** Takes the place of pieces that each request writes anew. */
const anew = Symbol('anew');

/** The number of a parameter. A list that stands in many conditions, such as the regions of the actor, is sent once. */
function placeOf(value: unknown, values: unknown[]): number {
  const known = Array.isArray(value) ? values.indexOf(value) : -1;
  return known >= 0 ? known + 1 : values.push(value);
}

/** Writes SQL: pieces are spliced, values are bound. */
export function sql(strings: TemplateStringsArray, ...inserts: unknown[]): Sql {
  return new Sql(strings, inserts);
}

/** A value read from the request: where a statement is kept for other requests, each reads it anew. */
sql.own = <C>(ctx: C, read: (ctx: C) => unknown): Sql => new Sql(['', ''], [new Own(read(ctx), read)]);

/** What the statement is asked for, e.g. an id. */
sql.given = (value: unknown): Sql => new Sql(['', ''], [new Own(value, (_ctx, given) => given)]);

/** The place of pieces that each request writes anew; only in a statement that is kept. */
sql.anew = (): Sql => new Sql(['', ''], [anew]);

/** A value that is the same for all requests. */
sql.constant = (value: unknown): Sql => new Sql(['', ''], [new Own(value, () => value)]);

/** SQL text as it stands. Only for text written in our own source, never for anything a caller sends. */
sql.raw = (text: string): Sql => new Sql([text], []);

/** Pieces with a separator between them; `whenNone` when there are none. */
sql.join = (pieces: readonly Sql[], separator: string, whenNone = sql.raw('')): Sql => {
  if (pieces.length === 0) return whenNone;
  return new Sql(['', ...pieces.slice(1).map(() => separator), ''], pieces);
};

/** All must hold; true when there are none. */
sql.and = (pieces: readonly Sql[]): Sql => sql`(${sql.join(pieces, ' AND ', sql.raw('true'))})`;

/** A piece of SQL as another request would have written it: the same text, with that request's own values. */
export type Rewritten<C> = (ctx: C) => Sql;

/** How other requests write this piece; null when a value stands in it that another request might have another of. */
export function rewritten<C>(piece: Sql): Rewritten<C> | null {
  const { strings, inserts } = piece.flat();
  const reads = inserts.map((insert) => (insert instanceof Own ? (insert as Own<C>).read : null));
  if (reads.includes(null)) return null;
  return (ctx) =>
    new Sql(
      strings,
      reads.map((read) => read?.(ctx, undefined)),
    );
}

/** A statement ready to be sent. */
export interface Query {
  readonly text: string;
  readonly values: unknown[];
}

/** A statement whose text is kept: each request writes only its own values and the pieces that must be written anew. */
export class KeptStatement<C> {
  private readonly reads: Read<C>[] = [];
  /** What stands before the pieces that are written anew, and what stands behind. */
  private readonly texts: [string, string] = ['', ''];
  private readonly written = new Map<string, string>();

  /** @throws Error when a value stands in it that was not said to be every request's own */
  constructor(statement: Sql) {
    const { strings, inserts } = statement.flat();
    let side: 0 | 1 = 0;
    this.texts[0] = strings[0] ?? '';
    inserts.forEach((insert, i) => {
      if (insert === anew) side = 1;
      else if (insert instanceof Own) this.texts[side] += `$${this.placeOf(insert.read as Read<C>)}`;
      else throw new Error('a value in a kept statement belongs to one request');
      this.texts[side] += strings[i + 1] ?? '';
    });
  }

  private placeOf(read: Read<C>): number {
    const known = this.reads.indexOf(read);
    return known >= 0 ? known + 1 : this.reads.push(read);
  }

  /** The statement of one request. A text that was written before is the same object again, so that it is known at once. */
  write(ctx: C, given: unknown, pieces: Sql): Query {
    const values = this.reads.map((read) => read(ctx, given));
    const between = pieces.compile(values).text;
    let text = this.written.get(between);
    if (text === undefined) {
      text = `${this.texts[0]}${between}${this.texts[1]}`;
      if (this.written.size >= MOST_WRITTEN) this.written.clear();
      this.written.set(between, text);
    }
    return { text, values };
  }
}

/** So many texts are kept of one statement. */
const MOST_WRITTEN = 20;

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

/** A statement composed of texts. */
export const statementOf = (...texts: readonly string[]): SqlFile => {
  const text = texts.join('\n');
  return { name: statementName(text), text };
};

/**
 * One part of a file whose parts are also taken apart. Each begins with a line such as `-- part facts: …`.
 *
 * @throws Error when there is no such part
 */
export function partOf({ name, text }: SqlFile, part: string): string {
  const found = text.split(/^-- part /m).find((one) => /^\w+/.exec(one)?.[0] === part);
  if (found === undefined) throw new Error(`the statement ${name} has no part "${part}"`);
  return found.slice(found.indexOf('\n') + 1);
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
