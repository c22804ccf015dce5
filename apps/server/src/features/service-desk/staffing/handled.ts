import { sql, type Sql } from '../../../platform/sql.js';

/** Statuses in which an agent waits for somebody else. */
const paused = sql.raw(`('PENDING_CUSTOMER', 'PENDING_THIRD_PARTY', 'ON_HOLD')`);

/**
 * When somebody worked on a place `i`, as a multirange: from being taken to being done, without the stretches in which the
 * ticket waited for others, and only while the agent was at work, where that is known. Empty for what was never taken.
 *
 * @param now the moment until which work that goes on counts
 */
export const handledRanges = (now: Sql): Sql => sql`(CASE WHEN i.assigned_at IS NULL THEN '{}'::tstzmultirange ELSE
  (tstzmultirange(tstzrange(i.assigned_at, greatest(i.assigned_at, coalesce(i.done_at, ${now}))))
    - coalesce((
      SELECT range_agg(tstzrange(m.at, m.until)) FROM (
        SELECT v.at, v.to_status, lead(v.at, 1, 'infinity') OVER (ORDER BY v.at, v.id) AS until
        FROM ticket_status_move v WHERE v.ticket_id = i.ticket_id AND v.customer_id = i.customer_id
      ) m WHERE m.to_status IN ${paused}
    ), '{}'))
  * coalesce((
    SELECT range_agg(tstzrange(s.came_at, coalesce(s.left_at, 'infinity'))) FROM agent_shift s
    WHERE s.user_id = i.agent_id AND s.came_at < coalesce(i.done_at, ${now}) AND coalesce(s.left_at, 'infinity') > i.assigned_at
  ), tstzmultirange(tstzrange(NULL, NULL))) END)`;

/** The length of a multirange in seconds. */
export const secondsOf = (ranges: Sql): Sql =>
  sql`coalesce((SELECT sum(extract(epoch FROM upper(r) - lower(r))) FROM unnest(${ranges}) AS r), 0)::float8`;
