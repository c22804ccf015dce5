import type pg from 'pg';
import { run } from './database.js';
import { holdLock } from './held-lock.js';
import { sql } from './sql.js';

const LOCK = 'postponed indexes';
/** Shorter than PostgreSQL waits before it looks for a deadlock, so that never somebody else is sent away for it. */
const PATIENCE = '500ms';
/** After that somebody reads the tables all the time: they are filled with their indexes in place. */
const ATTEMPTS = 4;
/** As many indexes are built at once; each sorts within so much memory. */
const LANES = 2;
const SORT_MEMORY = '256MB';
const NOT_TO_BE_HAD = '55P03';
const NOT_OURS = '42501';

/** Indexes that are away, held by the process that fills their tables. */
export interface Postponed {
  /** Builds them anew, and lets go. */
  restore(): Promise<void>;
  /** Lets go without building: whoever starts next, or goes on, builds them. */
  leave(): Promise<void>;
}

/**
 * Takes the indexes of lists and of search away from tables that are filled for the first time: to build one afterwards costs a
 * fraction of entering row by row. What is unique stays enforced, and what leads to the rows of one customer or order stays.
 * Their definitions are kept by the same transaction, as the database itself says them. Those that an interrupted process has
 * left away are taken over. Null when there is nothing to take, another process does so, or the tables are too busy.
 */
export async function postponeIndexes(pool: pg.Pool, tables: readonly string[]): Promise<Postponed | null> {
  const release = await holdLock(pool, LOCK);
  if (!release) return null;
  try {
    for (let attempt = 1; tables.length > 0 && attempt <= ATTEMPTS; attempt += 1)
      if (await takeAway(pool, tables)) break;
    const [left] = await run(pool, sql`SELECT name FROM postponed_index LIMIT 1`);
    if (left) {
      return {
        restore: () => buildAll(pool, release),
        leave: release,
      };
    }
  } catch (error) {
    await release();
    throw error;
  }
  await release();
  return null;
}

/**
 * Builds what a process that was killed has left away; what a living one holds is left to it. Called before the tables are
 * brought up to date, so that every start has all indexes.
 */
export async function restoreIndexes(pool: pg.Pool): Promise<void> {
  const [found] = await run<{ is: boolean }>(pool, sql`SELECT to_regclass('postponed_index') IS NOT NULL AS is`);
  if (!found?.is) return;
  const [left] = await run(pool, sql`SELECT name FROM postponed_index LIMIT 1`);
  const release = left ? await holdLock(pool, LOCK) : null;
  if (release) await buildAll(pool, release);
}

/** Answers whether there is nothing more to try. */
async function takeAway(pool: pg.Pool, tables: readonly string[]): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query(`BEGIN; SET LOCAL lock_timeout = '${PATIENCE}'`);
    const taken = await run<{ name: string }>(
      client,
      sql`INSERT INTO postponed_index (name, definition)
          SELECT c.relname, pg_get_indexdef(i.indexrelid)
          FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
          WHERE i.indrelid = ANY(${tables}::regclass[]) AND NOT i.indisunique
            AND coalesce(a.attname, '') NOT IN ('customer_id', 'order_id', 'return_of_id', 'return_of_line_id')
          RETURNING name`,
    );
    if (taken.length > 0) await client.query(`DROP INDEX ${taken.map(({ name }) => quoted(name)).join(', ')}`);
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK');
    const { code } = error as { code?: string };
    if (code !== NOT_TO_BE_HAD && code !== NOT_OURS) throw error;
    return code === NOT_OURS;
  } finally {
    client.release();
  }
}

async function buildAll(pool: pg.Pool, release: () => Promise<void>): Promise<void> {
  try {
    const waiting = await run<{ name: string }>(
      pool,
      sql`SELECT name FROM postponed_index ORDER BY definition LIKE '% USING gin %' DESC, name`,
    );
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await build(pool, next.name);
    };
    const ends = await Promise.allSettled(Array.from({ length: LANES }, lane));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  } finally {
    await release();
  }
}

/** An index and the note that it is away go together, so that no moment knows neither. */
async function build(pool: pg.Pool, name: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(
      `BEGIN; SET LOCAL maintenance_work_mem = '${SORT_MEMORY}'; SET LOCAL max_parallel_maintenance_workers = 0`,
    );
    const [one] = await run<{ definition: string; isThere: boolean }>(
      client,
      sql`DELETE FROM postponed_index WHERE name = ${name}
          RETURNING definition, to_regclass(quote_ident(name)) IS NOT NULL AS "isThere"`,
    );
    if (one && !one.isThere) await client.query(one.definition);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
