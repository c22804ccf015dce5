import { expect } from 'vitest';
import type { TestDatabase } from './database.js';

/**
 * Runs work until it waits to write into a table, then cuts the connection that waits, as a killed process would. The work
 * must fail.
 */
export async function killedWhile(
  { kernel }: Pick<TestDatabase, 'kernel'>,
  table: string,
  work: () => Promise<unknown>,
): Promise<void> {
  const holder = await kernel.services.database.pool.connect();
  try {
    await holder.query(`BEGIN; LOCK TABLE ${table} IN EXCLUSIVE MODE`);
    const isCut = work().then(
      () => false,
      () => true,
    );
    let cut = 0;
    while (cut === 0) {
      const { rows } = await holder.query<{ cut: number }>(
        `SELECT count(pg_terminate_backend(l.pid))::int AS cut FROM pg_locks l WHERE l.relation = $1::regclass AND NOT l.granted
           AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        [table],
      );
      cut = rows[0]?.cut ?? 0;
    }
    expect(await isCut).toBe(true);
  } finally {
    await holder.query('ROLLBACK');
    holder.release();
  }
}
