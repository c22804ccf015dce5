import { sql } from '../../../platform/sql.js';
import { timelineSource } from '../../../platform/timeline.js';

/** Ways into the public pool and out of it, and from owner to owner; the title is the kind of move. */
timelineSource({
  kinds: ['POOL'],
  permission: 'customers:read',
  at: sql.raw('o.moved_at'),
  id: sql.raw('o.id'),
  from: ({ customer }) => sql`FROM pool_move o WHERE o.customer_id = ${customer}.id`,
  columns: () => ({
    kind: sql.raw(`'POOL'`),
    title: sql.raw('o.kind'),
    detail: sql.raw('o.reason'),
    actorId: sql.raw('o.actor_id'),
  }),
});
