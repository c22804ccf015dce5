import type { RequestContext } from '../../../platform/context.js';
import { sql, type Sql } from '../../../platform/sql.js';

/** The counts that run, and those that wait for them, as one piece of work: told by name when it is one segment's. */
export const countsUnderWay = (ctx: RequestContext): Sql | null =>
  ctx.may('segments:read')
    ? sql`SELECT 'segment-count', 'SEGMENT_COUNT', CASE WHEN count(*) = 1 THEN min(s.name) END,
            (sum(coalesce(n.progress, 0)) / count(*))::integer, coalesce(min(n.began_at) FILTER (WHERE n.state = 'RUNNING'), now())
          FROM segment_count n JOIN segment s ON s.id = n.segment_id
          WHERE n.state IN ('WAITING', 'RUNNING') AND s.deleted_at IS NULL HAVING bool_or(n.state = 'RUNNING')`
    : null;
