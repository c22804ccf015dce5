import { run, type Runner } from '../platform/database.js';
import { sql, type Sql } from '../platform/sql.js';

const ROWS_A_STATEMENT = 4000;

/** A row by the names of its columns in camel case; every row of a list has the same names. */
export type BulkRow = Readonly<Record<string, unknown>>;

/** Whatever runs a statement: a request, a transaction, or one connection by `onClient`. */
export interface Writer {
  rows(statement: Sql): Promise<unknown>;
}

/** One connection as a writer. */
export const onClient = (client: Runner): Writer => ({ rows: (statement) => run(client, statement) });

/** Inserts many rows of one table with a few statements; the next is written while the database is busy with the one before. */
export async function insertRows(db: Writer, table: string, rows: readonly BulkRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const keys = Object.keys(first);
  const names = keys.map(columnOf);
  const columns = sql.raw(names.join(', '));
  let busy: Promise<unknown> = Promise.resolve();
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT) {
    const batch = rows.slice(i, i + ROWS_A_STATEMENT).map((row) => named(row, keys, names));
    const statement = sql`INSERT INTO ${sql.raw(table)} (${columns})
      SELECT ${columns} FROM json_populate_recordset(NULL::${sql.raw(table)}, ${JSON.stringify(batch)}::json)`;
    await busy;
    busy = db.rows(statement);
  }
  await busy;
}

const columnOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function named(row: BulkRow, keys: readonly string[], names: readonly string[]): BulkRow {
  return Object.fromEntries(keys.map((key, i) => [names[i], encoded(row[key])]));
}

const encoded = (value: unknown): unknown => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : (value ?? null));
