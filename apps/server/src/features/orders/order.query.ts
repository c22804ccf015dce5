import { pageOf, pageSize, type Connection, type PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { isId, readMoment } from '../../platform/cursor.js';
import { moneyJson } from '../../platform/money.js';
import { sql, type Sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import type { OrderType } from './order.type.js';

/** The fields of `OrderType`, for an order with the alias `o`. */
export function orderColumns(ctx: RequestContext): Sql {
  const currency = sql.raw('o.currency::text');
  const base = sql.raw(`'${ctx.services.config.currency}'::text`);
  return sql`o.id, o.number, o.customer_id AS "customerId", o.ordered_at AS "orderedAt", o.status, o.channel, o.place,
    o.payment_method AS "paymentMethod", ${moneyJson(sql.raw('o.gross_minor'), currency)} AS gross,
    ${moneyJson(sql.raw('o.discount_minor'), currency)} AS discount, ${moneyJson(sql.raw('o.net_minor'), currency)} AS net,
    ${moneyJson(sql.raw('o.base_net_minor'), base)} AS "baseNet", o.return_of_id IS NOT NULL AS "isReturn",
    o.return_of_id AS "returnOfId", o.reason, o.external_id AS "externalId", nullif(o.source, '') AS source, o.version`;
}

/** One order; null when there is none the actor may see. */
export async function findOrder(ctx: RequestContext, id: string): Promise<OrderType | null> {
  if (!isId(id)) return null;
  const [order] = await ctx.rows<OrderType>(
    sql`SELECT ${orderColumns(ctx)} FROM sales_order o JOIN customer c ON c.id = o.customer_id
        WHERE o.id = ${id} AND c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'orders:read')}`,
  );
  return order ?? null;
}

/** The rows of one page of a customer's orders, newest first; one more than fits tells that more follow. */
export function orderPage(ctx: RequestContext, customer: Sql, { first, after }: PageArgs): Sql {
  const from = after ? readMoment(after) : null;
  const older = from ? sql`AND (o.ordered_at, o.id) < (${from.at}::timestamptz, ${from.id}::uuid)` : sql.raw('');
  return sql`SELECT ${orderColumns(ctx)} FROM sales_order o
    WHERE o.customer_id = ${customer}.id AND ${visibleCustomer(ctx, customer, 'orders:read')} ${older}
    ORDER BY o.ordered_at DESC, o.id DESC LIMIT ${sql.raw(String(pageSize(first) + 1))}`;
}

/** Makes a page of those rows. */
export function orderConnection(rows: readonly OrderType[], { first, after }: PageArgs): Connection<OrderType> {
  const key = (row: OrderType): [string, string] => [new Date(row.orderedAt).toISOString(), row.id];
  return pageOf(rows, pageSize(first), after, key, (row) => row);
}
