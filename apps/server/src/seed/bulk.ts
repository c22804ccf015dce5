import type pg from 'pg';
import { copyInto, copyRow, type CopyValue } from '../platform/copy.js';
import { run } from '../platform/database.js';
import { sql } from '../platform/sql.js';

/** A row by the names of its columns in camel case; every row of a list has the same names. */
export type BulkRow = Readonly<Record<string, unknown>>;

/** Writes many rows of one table by COPY; while the database takes some, the next are written out. */
export async function insertRows(client: pg.PoolClient, table: string, rows: readonly BulkRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const keys = Object.keys(first);
  const columns = keys.map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  const json = await jsonColumns(client, table);
  const isJson = columns.map((column) => json.has(column));
  await copyInto(client, `${table} (${columns.join(', ')})`, written(rows, keys, isJson));
}

function* written(rows: readonly BulkRow[], keys: readonly string[], isJson: readonly boolean[]): Generator<string> {
  for (const row of rows) yield copyRow(keys.map((key, i) => valueOf(row[key], isJson[i] === true)));
}

const valueOf = (value: unknown, isJson: boolean): CopyValue => {
  if (value === undefined || value === null) return null;
  return isJson ? JSON.stringify(value) : (value as CopyValue);
};

/** A list may go into an array or into JSON: only the table knows. */
async function jsonColumns(client: pg.PoolClient, table: string): Promise<ReadonlySet<string>> {
  const found = await run<{ name: string }>(
    client,
    sql`SELECT attname AS name FROM pg_attribute WHERE attrelid = ${table}::regclass AND atttypid = 'jsonb'::regtype`,
  );
  return new Set(found.map(({ name }) => name));
}
