import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import type { UnderWay, WorkRow } from '../../../platform/under-way.js';

const MOST = 20;

/** What the areas have under way, in one statement. */
export async function workOf(ctx: RequestContext, areas: readonly UnderWay[]): Promise<WorkRow[]> {
  const told = areas.flatMap((area) => area(ctx) ?? []);
  if (told.length === 0) return [];
  return ctx.rows<WorkRow>(
    sql`SELECT id, kind, about, percent, started_at AS "startedAt"
        FROM (${sql.join(told, ' UNION ALL ')}) AS work (id, kind, about, percent, started_at) ORDER BY started_at, id LIMIT ${MOST}`,
  );
}
