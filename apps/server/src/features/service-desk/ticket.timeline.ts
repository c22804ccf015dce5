import { sql } from '../../platform/sql.js';
import { timelineSource } from '../../platform/timeline.js';
import { visibleCustomer } from '../access/index.js';

/** Tickets, at the moment they were opened; the title is the subject, the detail the solution. */
timelineSource({
  kinds: ['TICKET'],
  permission: 'tickets:read',
  at: sql.raw('t.opened_at'),
  id: sql.raw('t.id'),
  from: ({ ctx, customer }) =>
    sql`FROM ticket t WHERE t.customer_id = ${customer}.id AND ${visibleCustomer(ctx, customer, 'tickets:read')}`,
  columns: () => ({
    kind: sql.raw(`'TICKET'`),
    title: sql.raw('t.subject'),
    detail: sql.raw('t.resolution'),
    channel: sql.raw('t.channel'),
    status: sql.raw('t.status'),
    actorId: sql.raw('t.assignee_id'),
    refId: sql.raw('t.id'),
  }),
});
