import { sql } from '../../platform/sql.js';
import { timelineSource } from '../../platform/timeline.js';

/** Moves between stages; the title is the new stage, the status the cause. */
timelineSource({
  kinds: ['STAGE'],
  permission: 'customers:read',
  at: sql.raw('s.moved_at'),
  id: sql.raw('s.id'),
  from: ({ customer }) => sql`FROM stage_move s WHERE s.customer_id = ${customer}.id`,
  columns: () => ({
    kind: sql.raw(`'STAGE'`),
    title: sql.raw('s.to_stage'),
    detail: sql.raw('s.reason'),
    status: sql.raw('s.cause'),
    actorId: sql.raw('s.actor_id'),
    refId: sql.raw('s.ref_id'),
  }),
});
