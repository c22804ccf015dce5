import type { Channel, OrderStatus, PaymentMethod } from '@kehu/schema';
import { newId } from '../../platform/ids.js';
import { toMoney, type Money } from '../../platform/money.js';
import { sqlFile } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { fromThousandths } from './pricing.policy.js';

/** An order ready to be written: amounts in minor units, quantities in thousandths, negative throughout for a return. */
export interface OrderRow {
  readonly id: string;
  readonly customerId: string;
  readonly number: string;
  readonly orderedAt: Date;
  readonly status: OrderStatus;
  readonly returnOfId: string | null;
  readonly channel: Channel;
  readonly place: string | null;
  readonly paymentMethod: PaymentMethod | null;
  readonly currency: string;
  readonly baseNet: bigint;
  readonly baseCost: bigint | null;
  readonly source: string;
  readonly externalId: string | null;
  /** Why it came back. */
  readonly reason: string | null;
  readonly lines: readonly LineRow[];
  readonly payments: readonly PaymentRow[];
}

export interface LineRow {
  readonly productId: string | null;
  readonly description: string | null;
  readonly quantity: bigint;
  readonly unitPrice: bigint;
  readonly gross: bigint;
  readonly discount: bigint;
  readonly net: bigint;
  /** In the workspace's currency; null when unknown. */
  readonly cost: bigint | null;
  readonly returnOfLineId: string | null;
}

export interface PaymentRow {
  readonly method: PaymentMethod;
  readonly amount: bigint;
  readonly paidAt: Date;
  readonly externalId: string | null;
}

const insertOrders = sqlFile(import.meta.url, './sql/insert-orders.sql');

/** Writes orders with their lines and payments in one statement; answers the ids of those whose external id is not taken. */
export async function writeOrders(tx: TransactionContext, orders: readonly OrderRow[]): Promise<Set<string>> {
  const written = await tx.rows<{ id: string }>(insertOrders, [
    JSON.stringify(orders.map(columnsOf)),
    JSON.stringify(orders.flatMap(({ id, lines }) => lines.map((line, i) => lineColumns(id, line, i + 1)))),
    JSON.stringify(orders.flatMap(({ id, payments }) => payments.map((payment) => paymentColumns(id, payment)))),
    tx.actor.userId,
  ]);
  return new Set(written.map(({ id }) => id));
}

function columnsOf(order: OrderRow) {
  const { lines, baseNet, baseCost } = order;
  const sum = (of: (line: LineRow) => bigint): string => lines.reduce((total, line) => total + of(line), 0n).toString();
  return {
    ...{ ...order, lines: undefined, payments: undefined },
    gross: sum((line) => line.gross),
    discount: sum((line) => line.discount),
    net: sum((line) => line.net),
    baseNet: baseNet.toString(),
    baseCost: baseCost?.toString() ?? null,
    units: fromThousandths(lines.reduce((total, line) => total + line.quantity, 0n)),
  };
}

const lineColumns = (orderId: string, line: LineRow, position: number) => ({
  ...{ id: newId(), orderId, position },
  productId: line.productId,
  description: line.description,
  quantity: fromThousandths(line.quantity),
  unitPrice: line.unitPrice.toString(),
  discount: line.discount.toString(),
  net: line.net.toString(),
  cost: line.cost?.toString() ?? null,
  returnOfLineId: line.returnOfLineId,
});

const paymentColumns = (orderId: string, { amount, ...payment }: PaymentRow) => ({
  ...{ id: newId(), orderId, ...payment, amount: amount.toString() },
});

/** What is shown of an order, as `orderColumns` would read it. */
export type ShownOrder = ReturnType<typeof shownOrder>;

/** The own fields of an order that was just written; `base` is the workspace's currency. */
export function shownOrder(order: OrderRow, base: string) {
  const { id, number, customerId, orderedAt, status, channel, place, paymentMethod, currency, returnOfId } = order;
  const sum = (of: (line: LineRow) => bigint): Money =>
    toMoney(
      order.lines.reduce((total, line) => total + of(line), 0n),
      currency,
    );
  return {
    ...{ id, number, customerId, orderedAt, status, channel, place, paymentMethod, returnOfId },
    gross: sum((line) => line.gross),
    discount: sum((line) => line.discount),
    net: sum((line) => line.net),
    baseNet: toMoney(order.baseNet, base),
    isReturn: returnOfId !== null,
    reason: order.reason,
    externalId: order.externalId,
    source: order.source || null,
    version: 1,
  };
}
