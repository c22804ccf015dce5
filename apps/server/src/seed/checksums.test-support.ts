import type { TestDatabase } from '../../test/database.js';

/** Columns that differ from seed to seed: secrets, and the moment of writing where nobody else says it. */
const passing: Readonly<Record<string, readonly string[]>> = {
  app_user: ['password_hash', 'role_id'],
  identity: ['sealed'],
  customer_key: ['key_id', 'wrapped', 'created_at'],
  customer_tag: ['created_at'],
  contact: ['phone_sealed', 'email_sealed'],
  customer_metric: ['updated_at'],
  score_baseline: ['created_at'],
  ticket: ['queue_id'],
  queue_item: ['queue_id'],
  ticket_attachment: ['name_sealed', 'key_sealed', 'content'],
  complaint: ['code_id'],
  stage_move: ['id'],
  pool_move: ['id'],
  score_model: ['id', 'started_at', 'finished_at'],
  privacy_request: ['words_sealed'],
  class_version: ['id', 'created_at', 'published_at'],
  class_move: ['id', 'moved_at'],
  segment_change: ['id'],
  customer_class: ['since', 'leaving_since'],
};
/** Made by the migrations and the start of the server, or never by the seed. */
const others = [
  'kehu_migration',
  'role',
  'role_permission',
  'queue',
  'complaint_code',
  'number_series',
  'worker_process',
  'mutation_key',
  'own_key',
  'key_rotation',
  'privacy_setting',
  'retention_rule',
  'score_setting',
];

/** A checksum of each table's content, whatever the order of its rows. */
export async function checksums(database: TestDatabase): Promise<Record<string, string>> {
  const { pool } = database.kernel.services.database;
  const tables = await pool.query<{ name: string; columns: string[] }>(
    `SELECT table_name AS name, array_agg(column_name::text ORDER BY ordinal_position) AS columns
     FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name !~ '^(interaction|audit)_' GROUP BY table_name`,
  );
  const sums: Record<string, string> = {};
  for (const { name, columns } of tables.rows) {
    if (others.includes(name)) continue;
    const kept = columns.filter((column) => !passing[name]?.includes(column)).map((column) => `t."${column}"`);
    const { rows } = await pool.query<{ sum: string }>(
      `SELECT count(*) || ' ' || coalesce(sum(hashtextextended((ROW(${kept.join(', ')}))::text, 7)::numeric), 0) AS sum FROM "${name}" t`,
    );
    sums[name] = rows[0]?.sum ?? '';
  }
  return sums;
}
