import type { RequestContext } from '../../../platform/context.js';
import { sql, type Sql } from '../../../platform/sql.js';
import type { UnderWay, WorkRow } from '../../../platform/under-way.js';

const MOST = 20;

/** What the areas have under way, in one statement. */
export async function workOf(ctx: RequestContext, areas: readonly UnderWay[]): Promise<WorkRow[]> {
  const told = areas.flatMap((area) => area(ctx) ?? []);
  if (told.length === 0) return [];
  const all = told.reduce((one: Sql, other) => sql`${one} UNION ALL ${other}`);
  return ctx.rows<WorkRow>(
    sql`SELECT id, kind, about, percent, started_at AS "startedAt"
        FROM (${all}) AS work (id, kind, about, percent, started_at) ORDER BY started_at, id LIMIT ${MOST}`,
  );
}
