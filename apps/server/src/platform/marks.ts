import type { RequestContext } from './context.js';
import { sql } from './sql.js';

/** When something of the installation happened last, or was seen first: a backup, a key. */
export interface Mark {
  readonly name: string;
  readonly at: Date;
  readonly detail: string;
}

/** Keeps that it happened at this moment; the one before is forgotten. */
export async function mark(ctx: RequestContext, name: string, detail = ''): Promise<void> {
  await ctx.rows(
    sql`INSERT INTO system_mark (name, at, detail) VALUES (${name}, ${ctx.now}, ${detail})
        ON CONFLICT (name) DO UPDATE SET at = excluded.at, detail = excluded.detail`,
  );
}

/** Keeps that it was seen, if this is the first time. */
export async function markOnce(ctx: RequestContext, names: readonly string[]): Promise<void> {
  await ctx.rows(
    sql`INSERT INTO system_mark (name, at) SELECT x, ${ctx.now} FROM unnest(${names}::text[]) AS x ON CONFLICT DO NOTHING`,
  );
}

/** The marks of these names, by name. */
export async function marksOf(ctx: RequestContext, names: readonly string[]): Promise<Map<string, Mark>> {
  const rows = await ctx.rows<Mark>(sql`SELECT name, at, detail FROM system_mark WHERE name = ANY(${names}::text[])`);
  return new Map(rows.map((row) => [row.name, row]));
}
