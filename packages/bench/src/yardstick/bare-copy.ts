import { buffer } from 'node:stream/consumers';
import { once } from 'node:events';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';

/** The tables a new customer of a file stands in, by the column that names the customer. */
const tables = {
  customer: 'id',
  customer_identity: 'customer_id',
  identity: 'customer_id',
  customer_key: 'customer_id',
  customer_search: 'customer_id',
  customer_address: 'customer_id',
  customer_metric: 'customer_id',
} as const;
type Table = keyof typeof tables;
const names = Object.keys(tables) as Table[];

/** The rows of customers, ready to be sent. */
export type Rows = ReadonlyMap<Table, Buffer>;

/** Takes all customers of a source out of their tables; `source` is written as it stands into the statements. */
export async function takeOut(pool: pg.Pool, source: string): Promise<Rows> {
  const client = await pool.connect();
  const rows = new Map<Table, Buffer>();
  try {
    await client.query('BEGIN');
    await client.query(
      `CREATE TEMP TABLE taken ON COMMIT DROP AS SELECT id FROM customer WHERE source_detail = '${source}'`,
    );
    for (const table of names) {
      const chosen = `SELECT x.* FROM ${table} x JOIN taken t ON t.id = x.${tables[table]}`;
      rows.set(table, await buffer(client.query(to(`COPY (${chosen}) TO STDOUT (FORMAT binary)`))));
    }
    // Every row is named here: PostgreSQL need not look for what hangs on it.
    await client.query('SET LOCAL session_replication_role = replica');
    for (const table of names)
      await client.query(`DELETE FROM ${table} x USING taken t WHERE t.id = x.${tables[table]}`);
    await client.query('COMMIT');
    for (const table of names) await client.query(`VACUUM ${table}`);
    return rows;
  } finally {
    client.release();
  }
}

/** The usual way to load rows that are ready: COPY into a table of its own each, INSERT from there; answers the seconds. */
export async function putBack(pool: pg.Pool, rows: Rows): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('CHECKPOINT');
    const began = performance.now();
    await client.query('BEGIN');
    for (const [table, content] of rows) {
      await client.query(`CREATE TEMP TABLE stage_${table} (LIKE ${table}) ON COMMIT DROP`);
      const stream = client.query(from(`COPY stage_${table} FROM STDIN (FORMAT binary)`));
      stream.end(content);
      await once(stream, 'finish');
      await client.query(`INSERT INTO ${table} SELECT * FROM stage_${table}`);
    }
    await client.query('COMMIT');
    return (performance.now() - began) / 1000;
  } finally {
    client.release();
  }
}
