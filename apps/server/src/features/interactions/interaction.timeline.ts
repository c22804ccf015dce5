import { sql } from '../../platform/sql.js';
import { timelineSource } from '../../platform/timeline.js';
import { visibleCustomer } from '../access/index.js';

/** Contacts and events; the title is the subject, the status the kind of contact. */
timelineSource({
  kinds: ['INTERACTION'],
  permission: 'interactions:read',
  at: sql.raw('i.occurred_at'),
  id: sql.raw('i.id'),
  isPartitioned: true,
  // There are several years: a condition inside would stand in the plan of each.
  from: ({ customer }) => sql`FROM interaction i WHERE i.customer_id = ${customer}.id`,
  visible: ({ ctx, customer }) => visibleCustomer(ctx, customer, 'interactions:read'),
  columns: () => ({
    kind: sql.raw(`'INTERACTION'`),
    title: sql.raw('i.subject'),
    detail: sql.raw('left(i.body, 500)'),
    channel: sql.raw('i.channel'),
    direction: sql.raw('i.direction'),
    status: sql.raw('i.kind'),
    actorId: sql.raw('i.actor_id'),
    refId: sql.raw('i.id'),
  }),
});

/** Follow-ups that were done; the title is what was to do, the detail what came of it, the status its kind. */
timelineSource({
  kinds: ['TASK'],
  permission: 'interactions:read',
  at: sql.raw('t.completed_at'),
  id: sql.raw('t.id'),
  from: ({ ctx, customer }) =>
    sql`FROM task t WHERE t.customer_id = ${customer}.id AND t.status = 'DONE'
      AND ${visibleCustomer(ctx, customer, 'interactions:read')}`,
  columns: () => ({
    kind: sql.raw(`'TASK'`),
    title: sql.raw('t.title'),
    detail: sql.raw('t.result'),
    status: sql.raw('t.kind'),
    actorId: sql.raw('t.assignee_id'),
    refId: sql.raw('t.id'),
  }),
});
