import { sql } from '../../platform/sql.js';
import type { UnderWay } from '../../platform/under-way.js';

/** What an export may take before nobody believes in it any more. */
const STALE = '1 day';

/** Imports for who may import; of exports everybody's own. */
export const dataUnderWay: UnderWay = (ctx) => {
  const exports = sql`SELECT id::text, 'EXPORT', NULL, NULL::integer, created_at FROM list_export
    WHERE state = 'RUNNING' AND actor_id = ${ctx.actor.id} AND created_at > now() - ${STALE}::interval`;
  if (!ctx.may('data:import')) return exports;
  return sql`SELECT id::text, 'IMPORT', file_name, progress::integer, started_at FROM import_job
    WHERE state IN ('QUEUED', 'RUNNING') AND NOT is_rehearsal UNION ALL ${exports}`;
};
