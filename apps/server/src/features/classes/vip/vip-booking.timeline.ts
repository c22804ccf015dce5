import { sql } from '../../../platform/sql.js';
import { timelineSource } from '../../../platform/timeline.js';
import { visibleCustomer } from '../../access/index.js';

/** Gifts and events out of the budget of a VIP tier; the title is which one, the detail the reason, the status the kind. */
timelineSource({
  kinds: ['BENEFIT'],
  permission: 'metrics:read',
  at: sql.raw('b.booked_at'),
  id: sql.raw('b.id'),
  from: ({ ctx, customer }) =>
    sql`FROM vip_booking b WHERE b.customer_id = ${customer}.id AND b.cancelled_at IS NULL
      AND ${visibleCustomer(ctx, customer, 'metrics:read')}`,
  columns: ({ ctx }) => ({
    kind: sql.raw(`'BENEFIT'`),
    title: sql.raw('b.name'),
    detail: sql.raw('b.reason'),
    minor: sql.raw('b.amount_minor'),
    currency: sql`${sql.constant(ctx.services.config.currency)}::text`,
    status: sql.raw('b.kind'),
    actorId: sql.raw('b.booked_by_id'),
    refId: sql.raw('b.id'),
  }),
});
