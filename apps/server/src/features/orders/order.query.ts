import { pageOf, pageSize, type Connection, type PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { afterMoment, momentKey } from '../../platform/newest-first.js';
import { withMoney } from '../../platform/money.js';
import { askedColumns, everything, type Asks } from '../../platform/parts.js';
import { sql, type Sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import type { OrderType } from './order.type.js';

/** What other fields of an order and its place in a list are found by. */
const KEYS = ['id', 'customerId', 'orderedAt', 'currency'];

/** An order as it is read: its amounts are written out by `shownOrder`. */
export type OrderRow = OrderType & { readonly currency: string };

/** The fields of `OrderType` that were asked for, for an order with the alias `o`. */
function orderColumns(asks: Asks = everything): Sql {
  const columns = {
    currency: sql.raw('o.currency::text'),
    id: sql.raw('o.id'),
    number: sql.raw('o.number'),
    customerId: sql.raw('o.customer_id'),
    orderedAt: sql.raw('o.ordered_at'),
    status: sql.raw('o.status'),
    channel: sql.raw('o.channel'),
    place: sql.raw('o.place'),
    paymentMethod: sql.raw('o.payment_method'),
    gross: sql.raw('o.gross_minor::text'),
    discount: sql.raw('o.discount_minor::text'),
    net: sql.raw('o.net_minor::text'),
    baseNet: sql.raw('o.base_net_minor::text'),
    isReturn: sql.raw('o.return_of_id IS NOT NULL'),
    returnOfId: sql.raw('o.return_of_id'),
    reason: sql.raw('o.reason'),
    externalId: sql.raw('o.external_id'),
    source: sql.raw(`nullif(o.source, '')`),
    version: sql.raw('o.version'),
  };
  return askedColumns(asks, columns, KEYS);
}

function shownOrder(ctx: RequestContext, row: OrderRow): OrderType {
  return withMoney(
    withMoney(row, ['gross', 'discount', 'net'], row.currency),
    ['baseNet'],
    ctx.services.config.currency,
  );
}

/** One order; null when there is none the actor may see. */
export async function findOrder(ctx: RequestContext, id: string): Promise<OrderType | null> {
  if (!isId(id)) return null;
  const [order] = await ctx.rows<OrderRow>(
    sql`SELECT ${orderColumns()} FROM sales_order o JOIN customer c ON c.id = o.customer_id
        WHERE o.id = ${id} AND c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'orders:read')}`,
  );
  return order ? shownOrder(ctx, order) : null;
}

/** The rows of one page of a customer's orders, newest first; one more than fits tells that more follow. */
export function orderPage(ctx: RequestContext, customer: Sql, { first, after }: PageArgs, asks: Asks): Sql {
  const older = afterMoment(after, [sql.raw('o.ordered_at'), sql.raw('o.id')]);
  return sql`SELECT ${orderColumns(asks)} FROM sales_order o
    WHERE o.customer_id = ${customer}.id AND ${visibleCustomer(ctx, customer, 'orders:read')} AND ${older}
    ORDER BY o.ordered_at DESC, o.id DESC LIMIT ${sql.raw(String(pageSize(first) + 1))}`;
}

/** Makes a page of those rows. */
export function orderConnection(
  ctx: RequestContext,
  rows: readonly OrderRow[],
  { first, after }: PageArgs,
): Connection<OrderType> {
  return pageOf(
    rows,
    pageSize(first),
    after,
    ({ orderedAt, id }) => momentKey(orderedAt, id),
    (row) => shownOrder(ctx, row),
  );
}
