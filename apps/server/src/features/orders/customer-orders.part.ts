import type { PageArgs } from '../../platform/connection.js';
import { PageArgs as Page } from '../../platform/connection.js';
import { jsonRows } from '../../platform/parts.js';
import { customerPart } from '../customers/graphql.js';
import { orderConnection, orderPage, type OrderRow } from './order.query.js';
import { OrderConnection } from './order.type.js';

export const customerOrders = customerPart<PageArgs>({
  field: 'orders',
  type: () => OrderConnection,
  description: 'Orders and returns, newest first.',
  permission: 'orders:read',
  nullable: true,
  args: Page,
  path: ['edges', 'node'],
  sql: ({ ctx, parent, args, asks }) => jsonRows(orderPage(ctx, parent, args, asks)),
  finish: (rows: OrderRow[] | null, args, ctx) => orderConnection(ctx, rows ?? [], args),
});
