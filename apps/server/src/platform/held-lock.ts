import type pg from 'pg';
import { run } from './database.js';
import { sql, type Sql } from './sql.js';

/**
 * Takes a lock by its name for this process; null when another one has it. The lock hangs on a connection: it is free again as
 * soon as a process that was killed has lost its connections. Answers how to let go of it.
 */
export async function holdLock(pool: pg.Pool, name: string): Promise<Release | null> {
  const client = await pool.connect();
  const [answer] = await asked<{ isHeld: boolean }>(
    client,
    sql`SELECT pg_try_advisory_lock(${keyOf(name)}) AS "isHeld"`,
  );
  if (answer?.isHeld) return letGo(client, name);
  client.release();
  return null;
}

/** The same, after whoever has it now. */
export async function waitForLock(pool: pg.Pool, name: string): Promise<Release> {
  const client = await pool.connect();
  await asked(client, sql`SELECT pg_advisory_lock(${keyOf(name)})`);
  return letGo(client, name);
}

type Release = () => Promise<void>;

const keyOf = (name: string): Sql => sql`hashtextextended(${name}, 0)`;

async function asked<T>(client: pg.PoolClient, statement: Sql): Promise<T[]> {
  try {
    return await run<T>(client, statement);
  } catch (error) {
    client.release(true);
    throw error;
  }
}

const letGo = (client: pg.PoolClient, name: string) => async (): Promise<void> => {
  const isLost = await run(client, sql`SELECT pg_advisory_unlock(${keyOf(name)})`).then(
    () => false,
    () => true,
  );
  client.release(isLost);
};
