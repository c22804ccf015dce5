import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useDatabase } from '../database.js';
import { sql } from '../../src/platform/sql.js';

const database = useDatabase();
const snapshot = new URL('./schema.snapshot.txt', import.meta.url);

test('the entities say what the migrations made', async () => {
  const difference = await database.kernel.services.database.source.driver.createSchemaBuilder().log();
  expect(difference.upQueries.map(({ query }) => query)).toEqual([]);
});

test('every table has an entity', async () => {
  const tables = await database
    .system()
    .rows<{ name: string }>(
      sql`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition ORDER BY 1`,
    );
  const mapped = new Set(database.kernel.services.database.source.entityMetadatas.map(({ tableName }) => tableName));
  /** Reached by SQL alone: there is nothing an entity would add. */
  const sqlOnly = [
    'customer_metric_draft',
    'kehu_migration',
    'key_rotation',
    'mail',
    'mutation_key',
    'number_series',
    'own_key',
    'postponed_index',
    'rate_limit',
    'system_mark',
    'worker_process',
  ];
  expect(tables.map(({ name }) => name).filter((name) => !mapped.has(name) && !sqlOnly.includes(name))).toEqual([]);
});

/** What the entities cannot say: texts of indexes, checks, keys, partitions, views and functions. */
const definitions = sql`
  SELECT line FROM (
    SELECT 'index ' || pg_get_indexdef(i.indexrelid) AS line FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    UNION ALL
    SELECT 'constraint ' || c.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE c.relnamespace = 'public'::regnamespace AND k.contype IN ('c', 'f', 'p', 'u', 'x') AND NOT c.relispartition AND k.conparentid = 0
    UNION ALL
    SELECT 'partitioned ' || c.relname || ' ' || pg_get_partkeydef(c.oid) FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'p'
    UNION ALL
    SELECT 'view ' || c.relname || ' ' || regexp_replace(pg_get_viewdef(c.oid), '\\s+', ' ', 'g') FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v'
    UNION ALL
    SELECT 'function ' || regexp_replace(pg_get_functiondef(p.oid), '\\s+', ' ', 'g') FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
  ) x ORDER BY line COLLATE "C"`;

test('indexes, checks, keys, partitions, views and functions are those of the committed snapshot', async () => {
  const rows = await database.system().rows<{ line: string }>(definitions);
  const found = `${rows.map(({ line }) => line).join('\n')}\n`;
  if (process.env.KEHU_WRITE_SNAPSHOT === '1' || !existsSync(snapshot)) writeFileSync(snapshot, found);
  expect(found).toBe(readFileSync(snapshot, 'utf8'));
});

test('going down and up again leaves the same tables', async () => {
  const { source } = database.kernel.services.database;
  const before = await database.system().rows<{ line: string }>(definitions);
  for (let i = source.migrations.length; i > 0; i -= 1) await source.undoLastMigration({ transaction: 'each' });
  const left = await database
    .system()
    .rows<{ name: string }>(
      sql`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> 'kehu_migration'`,
    );
  expect(left).toEqual([]);
  await source.runMigrations({ transaction: 'each' });
  expect(await database.system().rows<{ line: string }>(definitions)).toEqual(before);
});
