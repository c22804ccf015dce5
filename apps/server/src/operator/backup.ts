import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { OperatorError } from './print.js';

const FORMAT = 1;
/** What belongs to running processes and signed-in browsers, not to the company. */
const leftOut = [
  'worker_process',
  'session',
  'one_time_proof',
  'mail',
  'rate_limit',
  'customer_metric_draft',
  'postponed_index',
  'kehu_migration',
];
const END = '\\.';

interface Head {
  kehu: number;
  migrations: string[];
}

interface TableHead {
  table: string;
  columns: string[];
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const copyTarget = ({ table, columns }: TableHead): string => `${quote(table)} (${columns.map(quote).join(', ')})`;

/**
 * Writes every row of every table, as of one moment, into one gzip file: a line of JSON for the whole, a line of JSON
 * for each table, then its rows in COPY's text format up to `\.`. Encrypted fields stay encrypted: keep the key ring too.
 * Answers the number of rows.
 */
export async function backup(url: string, file: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let rows = 0;
  async function* lines(): AsyncGenerator<string | Buffer> {
    yield `${JSON.stringify({ kehu: FORMAT, migrations: await migrationsOf(client) } satisfies Head)}\n`;
    for (const head of await tablesOf(client)) {
      yield `${JSON.stringify(head)}\n`;
      const columns = head.columns.map(quote).join(', ');
      const stream = client.query(copyTo(`COPY (SELECT ${columns} FROM ${quote(head.table)}) TO STDOUT`));
      for await (const chunk of stream) yield chunk as Buffer;
      rows += stream.rowCount;
      yield `${END}\n`;
    }
  }
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(`${file}.part`, { mode: 0o600 }));
    await rename(`${file}.part`, file);
    return rows;
  } finally {
    await client.end();
  }
}

/** Puts a backup into an empty, migrated database, all of it or nothing. Answers the number of rows. */
export async function restore(url: string, file: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await refuseOccupied(client);
    const rows = await restoreInto(client, createInterface({ input: createReadStream(file).pipe(createGunzip()) }));
    await client.query('COMMIT');
    return rows;
  } finally {
    await client.end();
  }
}

async function restoreInto(client: pg.Client, lines: AsyncIterable<string>): Promise<number> {
  const reader = lines[Symbol.asyncIterator]();
  const head = JSON.parse((await next(reader)) ?? '{}') as Partial<Head>;
  if (head.kehu !== FORMAT) throw new OperatorError('This is not a backup of Kehu.');
  const known = await migrationsOf(client);
  if (head.migrations?.join() !== known.join()) {
    throw new OperatorError('The backup was made by another version; restore it with that version, then upgrade.');
  }
  let rows = 0;
  for (let line = await next(reader); line !== undefined; line = await next(reader)) {
    const table = JSON.parse(line) as TableHead;
    const into = client.query(copyFrom(`COPY ${copyTarget(table)} FROM STDIN`));
    await pipeline(Readable.from(rowsUntilEnd(reader)), into);
    rows += into.rowCount;
  }
  return rows;
}

async function* rowsUntilEnd(reader: AsyncIterator<string>): AsyncGenerator<string> {
  for (let line = await next(reader); line !== END; line = await next(reader)) {
    if (line === undefined) throw new OperatorError('The backup ends in the middle of a table.');
    yield `${line}\n`;
  }
}

async function next(reader: AsyncIterator<string>): Promise<string | undefined> {
  const { done, value } = await reader.next();
  return done ? undefined : value;
}

async function refuseOccupied(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ occupied: boolean }>(
    `SELECT EXISTS (SELECT FROM app_user) OR EXISTS (SELECT FROM customer) AS occupied`,
  );
  if (rows[0]?.occupied) throw new OperatorError('The database holds users or customers: restore into an empty one.');
  // What every start seeds comes back from the backup.
  for (const { table } of (await tablesOf(client)).reverse()) await client.query(`DELETE FROM ${quote(table)}`);
}

async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM kehu_migration ORDER BY name`);
  return rows.map(({ name }) => name);
}

/** Our tables, each after those it refers to, with their columns. */
async function tablesOf(client: pg.Client): Promise<TableHead[]> {
  const { rows: tables } = await client.query<TableHead & { refers: string[] }>(
    `SELECT c.relname AS table,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
       coalesce((SELECT array_agg(f.confrelid::regclass::text) FROM pg_constraint f
        WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid), '{}') AS refers
     FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relname <> ALL ($1) ORDER BY c.relname`,
    [leftOut],
  );
  const ordered: TableHead[] = [];
  const placed = new Set<string>();
  while (ordered.length < tables.length) {
    const ready = tables.filter(({ table, refers }) => !placed.has(table) && refers.every((name) => placed.has(name)));
    if (ready.length === 0) throw new Error('the tables refer to each other in a circle');
    for (const { table, columns } of ready) {
      placed.add(table);
      ordered.push({ table, columns });
    }
  }
  return ordered;
}
