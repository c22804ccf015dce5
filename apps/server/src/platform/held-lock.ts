import type pg from 'pg';
import { run } from './database.js';
import { sql } from './sql.js';

/**
 * Takes a lock by its name for this process; null when another one has it. The lock hangs on a connection: it is free again as
 * soon as a process that was killed has lost its connections. Answers how to let go of it.
 */
export async function holdLock(pool: pg.Pool, name: string): Promise<(() => Promise<void>) | null> {
  const client = await pool.connect();
  const key = sql`hashtextextended(${name}, 0)`;
  try {
    const [answer] = await run<{ isHeld: boolean }>(client, sql`SELECT pg_try_advisory_lock(${key}) AS "isHeld"`);
    if (answer?.isHeld) {
      return async () => {
        const error = await run(client, sql`SELECT pg_advisory_unlock(${key})`).then(
          () => undefined,
          () => true,
        );
        client.release(error);
      };
    }
  } catch (error) {
    client.release(true);
    throw error;
  }
  client.release();
  return null;
}
