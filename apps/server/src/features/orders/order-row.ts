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

const insertOrder = sqlFile(import.meta.url, './sql/insert-order.sql');

/** Writes an order with its lines and payments in one statement; false when its external id is taken. */
export async function writeOrder(tx: TransactionContext, order: OrderRow): Promise<boolean> {
  const { lines, payments } = order;
  const sum = (of: (line: LineRow) => bigint): string => lines.reduce((total, line) => total + of(line), 0n).toString();
  const rows = await tx.rows(insertOrder, [
    order.id,
    order.customerId,
    order.number,
    order.orderedAt,
    order.status,
    order.returnOfId,
    order.channel,
    order.place,
    order.paymentMethod,
    order.currency,
    sum((line) => line.gross),
    sum((line) => line.discount),
    sum((line) => line.net),
    order.baseNet.toString(),
    order.baseCost?.toString() ?? null,
    fromThousandths(lines.reduce((total, line) => total + line.quantity, 0n)),
    order.source,
    order.externalId,
    tx.actor.userId,
    lines.map(() => newId()),
    lines.map((line) => line.productId),
    lines.map((line) => line.description),
    lines.map((line) => fromThousandths(line.quantity)),
    lines.map((line) => line.unitPrice.toString()),
    lines.map((line) => line.discount.toString()),
    lines.map((line) => line.net.toString()),
    lines.map((line) => line.cost?.toString() ?? null),
    lines.map((line) => line.returnOfLineId),
    payments.map(() => newId()),
    payments.map((payment) => payment.method),
    payments.map((payment) => payment.amount.toString()),
    payments.map((payment) => payment.paidAt),
    payments.map((payment) => payment.externalId),
    order.reason,
  ]);
  return rows.length === 1;
}

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
