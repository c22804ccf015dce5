import type { OrderStatus } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { DomainError, refuse } from '../../platform/errors.js';
import { once } from '../../platform/idempotency.js';
import { newId } from '../../platform/ids.js';
import { NumberSeries } from '../../platform/number-series.js';
import { sql } from '../../platform/sql.js';
import { inQuickTransaction, inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { visibleCustomer } from '../access/index.js';
import { requireCustomer } from '../customers/index.js';
import { OrderDesk } from './order-desk.js';
import { amountOf } from './order-lines.js';
import type { CancelRequest, OrderRequest, PaymentRequest } from './order-request.js';
import type { ShownOrder } from './order-row.js';
import { ordersChanged } from './order.events.js';
import { momentOf, placeOrders, type AskedOrder, type PlacedOrder } from './place-orders.js';

/** The numbers of orders. */
export const orderSeries = new NumberSeries('order');
/** The number people know an order by. */
export const orderNumber = async (ctx: RequestContext, prefix: 'SO' | 'SR'): Promise<string> =>
  `${prefix}${String(await orderSeries.take(ctx)).padStart(8, '0')}`;

/** Records orders. All of it happens while the customer's row is held, so that figures never lose an order. */
export class OrderService {
  private readonly desk = new OrderDesk();

  /** Records an order with its lines and payments; answers its id. */
  async create(ctx: RequestContext, request: OrderRequest): Promise<string> {
    return (await this.record(ctx, request)).id;
  }

  /** The same, with the order as it was written; null where the call was a repeated one or the actor may not read it. */
  async record(ctx: RequestContext, request: OrderRequest): Promise<PlacedOrder> {
    const asked = { id: newId(), by: ctx, number: await orderNumber(ctx, 'SO'), request };
    return (await this.desk.place(asked)) ?? this.placeAlone(ctx, asked);
  }

  private placeAlone(ctx: RequestContext, asked: AskedOrder): Promise<PlacedOrder> {
    const { clientMutationKey, ...input } = asked.request;
    return inQuickTransaction(ctx, async (tx) => {
      let order: ShownOrder | null = null;
      const id = await once(tx, 'orderCreate', clientMutationKey, input, async () => {
        const [placed] = await placeOrders(tx, [asked]);
        if (placed instanceof DomainError) throw placed;
        order = placed?.order ?? null;
        return asked.id;
      });
      return { id, order };
    });
  }

  /** Calls off an order nothing of which came back. */
  async cancel(ctx: RequestContext, request: CancelRequest): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      const order = await lockOrder(tx, request.orderId);
      if (request.expectedVersion != null && request.expectedVersion !== order.version) {
        throw refuse('CONFLICT', `Somebody changed the order; it is now version ${order.version}.`, [
          'expectedVersion',
        ]);
      }
      if (order.returnOfId !== null) throw refuse('PRECONDITION', 'A return is not called off.', ['orderId']);
      if (order.status === 'CANCELLED') throw refuse('PRECONDITION', 'The order is called off already.', ['orderId']);
      if (order.hasReturns) throw refuse('PRECONDITION', 'Part of the order came back; return the rest.', ['orderId']);
      await setStatus(tx, order, 'CANCELLED', request.reason?.trim() || null);
      const { id, customerId } = order;
      await ordersChanged.publish(tx, { orders: [{ customerId, orderIds: [id], change: 'CANCELLATION' }] });
      tx.announce('customer', { customerId });
      return id;
    });
  }

  /** Records money for an order; a pending order that is paid in full becomes a paid one. */
  async recordPayment(
    ctx: RequestContext,
    request: PaymentRequest & { orderId: string; currency?: string | null; clientMutationKey?: string | null },
  ): Promise<string> {
    const { clientMutationKey, ...input } = request;
    return inTransaction(ctx, (tx) =>
      once(tx, 'paymentRecord', clientMutationKey, input, async () => {
        const order = await lockOrder(tx, request.orderId);
        await this.pay(tx, order, request);
        tx.touched.push({ object: 'order', objectId: order.id, customerId: order.customerId });
        tx.announce('customer', { customerId: order.customerId });
        return order.id;
      }),
    );
  }

  private async pay(
    tx: TransactionContext,
    order: LockedOrder,
    request: PaymentRequest & { currency?: string | null },
  ): Promise<void> {
    const { id, customerId } = order;
    if (order.status === 'CANCELLED') throw refuse('PRECONDITION', 'The order was called off.', ['orderId']);
    if (request.currency && request.currency !== order.currency) {
      throw refuse('BAD_INPUT', `The order is in ${order.currency}.`, ['currency']);
    }
    const amount = amountOf(request.amount, order.currency, ['amount']);
    if (amount === 0n) throw refuse('BAD_INPUT', 'The amount must be more than zero.', ['amount']);
    const signed = order.returnOfId === null ? amount : -amount;
    const paidAt = momentOf(tx, request.paidAt, 'paidAt');
    const [row] = await tx.rows(
      sql`INSERT INTO payment (id, customer_id, order_id, method, amount_minor, currency, paid_at, external_id)
          VALUES (${newId()}, ${customerId}, ${id}, ${request.method}, ${signed.toString()}::bigint, ${order.currency},
            ${paidAt}, ${request.externalId ?? null})
          ON CONFLICT (customer_id, source, external_id) WHERE external_id IS NOT NULL DO NOTHING RETURNING id`,
    );
    if (!row) throw refuse('CONFLICT', 'This payment is recorded already.', ['externalId']);
    if (order.status === 'PENDING' && BigInt(order.paidMinor) + signed >= BigInt(order.netMinor)) {
      await setStatus(tx, order, 'PAID');
      await ordersChanged.publish(tx, { orders: [{ customerId, orderIds: [id], change: 'PURCHASE' }] });
    }
  }
}

/** An order with the customer's row held. */
export interface LockedOrder {
  readonly id: string;
  readonly customerId: string;
  readonly status: OrderStatus;
  readonly version: number;
  readonly returnOfId: string | null;
  readonly hasReturns: boolean;
  readonly orderedAt: Date;
  readonly channel: string;
  readonly currency: string;
  readonly netMinor: string;
  readonly baseNetMinor: string;
  readonly paidMinor: string;
}

/** Finds an order the actor may change and holds its customer's row. @throws NOT_FOUND naming `orderId` */
export async function lockOrder(tx: TransactionContext, id: string): Promise<LockedOrder> {
  const missing = refuse('NOT_FOUND', 'There is no such order.', ['orderId']);
  if (!isId(id)) throw missing;
  const [found] = await tx.rows<{ customerId: string }>(
    sql`SELECT customer_id AS "customerId" FROM sales_order WHERE id = ${id}`,
  );
  if (!found) throw missing;
  await mayChange(tx, found.customerId);
  const [order] = await tx.rows<LockedOrder>(
    sql`SELECT o.id, o.customer_id AS "customerId", o.status, o.version, o.return_of_id AS "returnOfId",
          o.ordered_at AS "orderedAt", o.channel, o.currency, o.net_minor AS "netMinor", o.base_net_minor AS "baseNetMinor",
          EXISTS (SELECT 1 FROM sales_order r WHERE r.return_of_id = o.id AND r.customer_id = o.customer_id) AS "hasReturns",
          (SELECT coalesce(sum(p.amount_minor), 0) FROM payment p WHERE p.order_id = o.id AND p.customer_id = o.customer_id)
            AS "paidMinor"
        FROM sales_order o WHERE o.id = ${id} AND o.customer_id = ${found.customerId}`,
  );
  if (!order) throw missing;
  return order;
}

/** Holds the customer's row. An order nobody may see is no order. */
async function mayChange(tx: TransactionContext, customerId: string): Promise<void> {
  const [seen] = await tx.rows(
    sql`SELECT 1 FROM customer c WHERE c.id = ${customerId} AND ${visibleCustomer(tx, sql.raw('c'), 'orders:read')}`,
  );
  if (!seen) throw refuse('NOT_FOUND', 'There is no such order.', ['orderId']);
  await requireCustomer(tx, customerId, { permission: 'orders:write', field: ['orderId'], lock: true });
}

/** Moves an order whose customer's row is held to another status. */
export async function setStatus(
  tx: TransactionContext,
  order: LockedOrder,
  status: OrderStatus,
  reason: string | null = null,
): Promise<void> {
  await tx.rows(
    sql`UPDATE sales_order SET status = ${status}, reason = coalesce(${reason}::text, reason), version = version + 1, updated_at = ${tx.now}
        WHERE id = ${order.id} AND customer_id = ${order.customerId}`,
  );
}
