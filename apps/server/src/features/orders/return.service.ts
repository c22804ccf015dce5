import type { Channel } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import { once } from '../../platform/idempotency.js';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { positiveQuantity } from './order-lines.js';
import type { ReturnRequest } from './order-request.js';
import { writeOrders, type LineRow, type OrderRow } from './order-row.js';
import { lockOrder, orderNumber, setStatus, type LockedOrder } from './order.service.js';
import { momentOf, totalCost } from './place-orders.js';
import { ordersChanged } from './order.events.js';
import { portion, toThousandths } from './pricing.policy.js';
import { returnable, takeBack, type BoughtLine } from './return.policy.js';

interface LineFacts {
  id: string;
  productId: string | null;
  description: string | null;
  quantity: string;
  unitPriceMinor: string;
  discountMinor: string;
  netMinor: string;
  costMinor: string | null;
  returned: string;
}

type OwnLine = Pick<LineFacts, 'id' | 'productId' | 'description' | 'unitPriceMinor'> & BoughtLine;

/** Records what customers bring back: an order of its own with negative lines, tied to what they bought. */
export class ReturnService {
  /** Records a return of some lines; answers the id of the return. The original becomes RETURNED when nothing is left. */
  async create(ctx: RequestContext, request: ReturnRequest): Promise<string> {
    const { clientMutationKey, ...input } = request;
    const number = await orderNumber(ctx, 'SR');
    return inTransaction(ctx, (tx) =>
      once(tx, 'orderReturn', clientMutationKey, input, () => this.takeBack(tx, number, request)),
    );
  }

  private async takeBack(tx: TransactionContext, number: string, request: ReturnRequest): Promise<string> {
    const order = await lockOrder(tx, request.orderId);
    mustBeReturnable(order);
    const orderedAt = momentOf(tx, request.returnedAt, 'returnedAt');
    if (orderedAt < order.orderedAt) {
      throw refuse('BAD_INPUT', 'Nothing comes back before it was bought.', ['returnedAt']);
    }
    const bought = await linesOf(tx, order);
    const quantities = quantitiesOf(request, bought);
    const lines = bought.flatMap((line) => backLine(line, quantities.get(line.id)));
    const id = newId();
    const back: OrderRow = {
      id,
      customerId: order.customerId,
      number,
      orderedAt,
      status: 'COMPLETED',
      returnOfId: order.id,
      channel: order.channel as Channel,
      place: null,
      paymentMethod: null,
      currency: order.currency,
      baseNet: await baseNetOf(tx, order, lines),
      baseCost: totalCost(lines),
      source: '',
      externalId: null,
      reason: request.reason?.trim() || null,
      lines,
      payments: [],
    };
    await writeOrders(tx, [back]);
    const isAll = bought.every((line) => returnable(line) === (quantities.get(line.id) ?? 0n));
    if (isAll) await setStatus(tx, order, 'RETURNED');
    await ordersChanged.publish(tx, {
      orders: [{ customerId: order.customerId, orderIds: [id, order.id], change: 'RETURN' }],
    });
    tx.announce('customer', { customerId: order.customerId });
    return id;
  }
}

function mustBeReturnable(order: LockedOrder): void {
  if (order.returnOfId !== null) throw refuse('PRECONDITION', 'This is a return itself.', ['orderId']);
  if (order.status === 'RETURNED') throw refuse('PRECONDITION', 'Everything came back already.', ['orderId']);
  if (order.status === 'PENDING')
    throw refuse('PRECONDITION', 'The order is not paid; call it off instead.', ['orderId']);
  if (order.status === 'CANCELLED') throw refuse('PRECONDITION', 'The order was called off.', ['orderId']);
}

/** The lines as they were sold, with how much of each came back already. */
async function linesOf(tx: TransactionContext, { id, customerId }: LockedOrder): Promise<OwnLine[]> {
  const rows = await tx.rows<LineFacts>(
    sql`SELECT l.id, l.product_id AS "productId", l.description, l.quantity, l.unit_price_minor AS "unitPriceMinor",
          l.discount_minor AS "discountMinor", l.net_minor AS "netMinor", l.cost_minor AS "costMinor",
          (SELECT coalesce(-sum(b.quantity), 0) FROM order_line b
            WHERE b.return_of_line_id = l.id AND b.customer_id = l.customer_id) AS returned
        FROM order_line l WHERE l.order_id = ${id} AND l.customer_id = ${customerId} ORDER BY l.position`,
  );
  return rows.map(({ id: lineId, productId, description, unitPriceMinor, ...row }) => ({
    id: lineId,
    productId,
    description,
    unitPriceMinor,
    quantity: toThousandths(row.quantity) ?? 0n,
    gross: BigInt(row.netMinor) + BigInt(row.discountMinor),
    net: BigInt(row.netMinor),
    cost: row.costMinor === null ? null : BigInt(row.costMinor),
    returned: toThousandths(row.returned) ?? 0n,
  }));
}

/** How much of each line comes back now. */
function quantitiesOf(request: ReturnRequest, bought: readonly OwnLine[]): Map<string, bigint> {
  if (request.lines.length === 0) throw refuse('BAD_INPUT', 'A return has at least one line.', ['lines']);
  const quantities = new Map<string, bigint>();
  for (const [i, { lineId, quantity }] of request.lines.entries()) {
    const at = ['lines', String(i)];
    const line = bought.find((candidate) => candidate.id === lineId.toLowerCase());
    if (!line) throw refuse('NOT_FOUND', 'The order has no such line.', [...at, 'lineId']);
    if (quantities.has(line.id)) throw refuse('BAD_INPUT', 'Each line stands once.', [...at, 'lineId']);
    const given = positiveQuantity(quantity, [...at, 'quantity']);
    if (given > returnable(line)) {
      throw refuse('PRECONDITION', 'More than was bought and not yet returned.', [...at, 'quantity']);
    }
    quantities.set(line.id, given);
  }
  return quantities;
}

function backLine(line: OwnLine, quantity: bigint | undefined): LineRow[] {
  if (quantity === undefined) return [];
  const { gross, net, cost } = takeBack(line, quantity);
  return [
    {
      productId: line.productId,
      description: line.description,
      quantity: -quantity,
      unitPrice: BigInt(line.unitPriceMinor),
      gross: -gross,
      discount: -(gross - net),
      net: -net,
      cost: cost === null ? null : -cost,
      returnOfLineId: line.id,
    },
  ];
}

/** The return's share of the order in the base currency, by running totals: the last return takes what is left. */
async function baseNetOf(tx: TransactionContext, order: LockedOrder, lines: readonly LineRow[]): Promise<bigint> {
  const [before] = await tx.rows<{ net: string; base: string }>(
    sql`SELECT coalesce(-sum(net_minor), 0) AS net, coalesce(-sum(base_net_minor), 0) AS base FROM sales_order
        WHERE return_of_id = ${order.id} AND customer_id = ${order.customerId}`,
  );
  const now = lines.reduce((total, line) => total - line.net, BigInt(before?.net ?? 0));
  return BigInt(before?.base ?? 0) - portion(BigInt(order.baseNetMinor), now, BigInt(order.netMinor));
}
