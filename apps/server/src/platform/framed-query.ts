import type pg from 'pg';
import { DriverQueryClass, type Answered, type Wire } from './driver-query.js';
import { preparedOf, type Runner } from './database.js';
import type { Sql, SqlFile } from './sql.js';

/** Words that begin or end a transaction. */
export interface Frame {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/**
 * A statement that goes to the database together with the words that begin its transaction, or end it: one journey there and
 * back instead of two or three, which cost a short transaction more than its work. All go before one Sync, so that PostgreSQL
 * leaves out what comes after a failure: nothing is committed then.
 */
class FramedQuery extends DriverQueryClass {
  private ended = 0;

  constructor(
    config: pg.QueryConfig,
    private readonly frame: Frame,
    callback: Answered,
  ) {
    super(config, undefined, callback);
  }

  override prepare(wire: Wire): void {
    // First of all: the driver takes the first answer about a parsed statement for one about this.
    if (this.name && !this.hasBeenParsed(wire)) {
      wire.parse({ text: this.text, name: this.name });
      wire.submittedNamedStatements[this.name] = this.text;
    }
    for (const word of this.frame.before ?? []) say(wire, word);
    super.prepare(wire);
  }

  /** Called by the driver where the statement is carried out and the answer asked for. */
  _getRows(wire: Wire): void {
    wire.execute({ portal: this.portal, rows: 0 });
    for (const word of this.frame.after ?? []) say(wire, word);
    wire.sync();
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.ended++ === (this.frame.before?.length ?? 0)) super.handleCommandComplete(message, wire);
  }
}

function say(wire: Wire, word: string): void {
  wire.parse({ text: word, name: '' });
  wire.bind({ portal: '', statement: '', values: [] });
  wire.execute({ portal: '', rows: 0 });
}

/** Runs a statement within its frame; answers its rows. */
export async function runFramed<T>(
  client: Runner,
  frame: Frame,
  statement: Sql | SqlFile,
  values: readonly unknown[] = [],
): Promise<T[]> {
  const result = await new Promise<pg.QueryResult>((resolve, reject) => {
    const config = { queryMode: 'extended', ...preparedOf(statement, values) };
    const query = new FramedQuery(config, frame, (error, found) => (error ? reject(error) : resolve(found)));
    (client as pg.PoolClient).query(query as unknown as pg.Submittable);
  });
  return result.rows as T[];
}
