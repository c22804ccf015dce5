import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/context.js';
import { moneyJson } from '../../platform/money.js';
import { sql, type Sql } from '../../platform/sql.js';
import type { OrderLineType, PaymentType } from './order.type.js';
import { productColumns } from './product.columns.js';

/** What finds the rows of an order: they live with its customer. */
export interface OrderKey {
  readonly id: string;
  readonly customerId: string;
}

type Owned<T> = T & { orderId: string };

/** The lines of orders the actor has been shown. */
export const linesByOrder = (ctx: RequestContext) =>
  byOrder<OrderLineType>(
    ctx,
    (
      orders,
    ) => sql`SELECT l.order_id AS "orderId", l.id, l.description, trim_scale(l.quantity)::text AS quantity, l.return_of_line_id AS "returnOfLineId",
      ${moneyJson(sql.raw('l.unit_price_minor'), sql.raw('o.currency::text'))} AS "unitPrice",
      ${moneyJson(sql.raw('l.discount_minor'), sql.raw('o.currency::text'))} AS discount,
      ${moneyJson(sql.raw('l.net_minor'), sql.raw('o.currency::text'))} AS net,
      (SELECT row_to_json(x) FROM (SELECT ${productColumns} FROM product p
        LEFT JOIN product_category g ON g.id = p.category_id WHERE p.id = l.product_id) x) AS product
    FROM ${orders} JOIN sales_order o ON o.id = k.id AND o.customer_id = k.customer_id
    JOIN order_line l ON l.order_id = o.id AND l.customer_id = o.customer_id ORDER BY l.order_id, l.position`,
  );

/** The payments of orders the actor has been shown. */
export const paymentsByOrder = (ctx: RequestContext) =>
  byOrder<PaymentType>(
    ctx,
    (orders) => sql`SELECT m.order_id AS "orderId", m.id, m.method, m.paid_at AS "paidAt",
      ${moneyJson(sql.raw('m.amount_minor'), sql.raw('m.currency::text'))} AS amount
    FROM ${orders} JOIN payment m ON m.order_id = k.id AND m.customer_id = k.customer_id
    ORDER BY m.order_id, m.paid_at, m.id`,
  );

function byOrder<T>(ctx: RequestContext, query: (orders: Sql) => Sql): DataLoader<OrderKey, T[], string> {
  return new DataLoader<OrderKey, T[], string>(
    async (keys) => {
      const ids = keys.map((key) => key.id);
      const customerIds = keys.map((key) => key.customerId);
      const rows = await ctx.rows<Owned<T>>(
        query(sql`unnest(${ids}::uuid[], ${customerIds}::uuid[]) AS k (id, customer_id)`),
      );
      const found = new Map<string, T[]>(keys.map((key) => [key.id, []]));
      for (const row of rows) found.get(row.orderId)?.push(row);
      return keys.map((key) => found.get(key.id) ?? []);
    },
    { cacheKeyFn: (key) => key.id },
  );
}
