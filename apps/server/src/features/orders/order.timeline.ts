import { sql } from '../../platform/sql.js';
import { timelineSource } from '../../platform/timeline.js';
import { visibleCustomer } from '../access/index.js';

/** Orders and returns; the title is the number, the detail why something came back or was called off. */
timelineSource({
  kinds: ['ORDER', 'RETURN'],
  permission: 'orders:read',
  at: sql.raw('o.ordered_at'),
  id: sql.raw('o.id'),
  from({ ctx, customer, kinds }) {
    const only =
      kinds.length === 2
        ? ''
        : kinds[0] === 'ORDER'
          ? ' AND o.return_of_id IS NULL'
          : ' AND o.return_of_id IS NOT NULL';
    return sql`FROM sales_order o WHERE o.customer_id = ${customer}.id
      AND ${visibleCustomer(ctx, customer, 'orders:read')}${sql.raw(only)}`;
  },
  columns: () => ({
    kind: sql.raw(`CASE WHEN o.return_of_id IS NULL THEN 'ORDER' ELSE 'RETURN' END`),
    title: sql.raw('o.number'),
    detail: sql.raw('coalesce(o.reason, o.place)'),
    channel: sql.raw('o.channel'),
    minor: sql.raw('o.net_minor'),
    currency: sql.raw('o.currency'),
    status: sql.raw('o.status'),
    refId: sql.raw('o.id'),
  }),
});

/** Payments; the title is the method. */
timelineSource({
  kinds: ['PAYMENT'],
  permission: 'orders:read',
  at: sql.raw('m.paid_at'),
  id: sql.raw('m.id'),
  from: ({ ctx, customer }) =>
    sql`FROM payment m WHERE m.customer_id = ${customer}.id AND ${visibleCustomer(ctx, customer, 'orders:read')}`,
  columns: () => ({
    kind: sql.raw(`'PAYMENT'`),
    title: sql.raw('m.method'),
    minor: sql.raw('m.amount_minor'),
    currency: sql.raw('m.currency'),
    refId: sql.raw('m.order_id'),
  }),
});
