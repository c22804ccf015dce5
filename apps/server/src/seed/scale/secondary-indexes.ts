import { run, type Runner } from '../../platform/database.js';
import { sql } from '../../platform/sql.js';

interface Definition {
  readonly name: string;
  readonly text: string;
}

/**
 * Runs the work while these tables have no indexes but those of their constraints, then builds every index again by its
 * own definition: sorting once is many times faster than millions of random insertions. In the caller's transaction, so
 * that the indexes are never missing for anybody else. `building` is told of the second half.
 */
export async function withoutSecondaryIndexes<T>(
  db: Runner,
  tables: readonly string[],
  work: () => Promise<T>,
  building: (build: () => Promise<void>) => Promise<void> = (build) => build(),
): Promise<T> {
  const indexes = await run<Definition>(
    db,
    // The index of a partitioned table is shown as that of the parent ONLY; made without it, those of the months follow.
    sql`SELECT c.relname AS name, replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') AS text
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
        WHERE t.relname = ANY (${tables}::text[]) AND t.relnamespace = 'public'::regnamespace
          AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
        ORDER BY c.relname`,
  );
  for (const { name } of indexes) await db.query(`DROP INDEX "${name}"`);
  const result = await work();
  await building(async () => {
    for (const { text } of indexes) await db.query(text);
  });
  return result;
}
