import type { Channel, OrderStatus, PaymentMethod } from '@kehu/schema';
import { sqlFile } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';

const putOrdersSql = sqlFile(import.meta.url, './sql/put-orders.sql');

/** An order as a file gives it; amounts in minor units, as text. */
export interface FileOrder {
  readonly id: string;
  readonly customerId: string;
  readonly number: string;
  readonly externalId: string;
  readonly orderedAt: Date;
  readonly status: OrderStatus;
  readonly channel: Channel;
  readonly place: string | null;
  readonly paymentMethod: PaymentMethod | null;
  readonly currency: string;
  readonly gross: string;
  readonly discount: string;
  readonly net: string;
  readonly baseNet: string;
  readonly baseCost: string | null;
  readonly units: string;
}

export interface FileLine {
  readonly id: string;
  readonly customerId: string;
  /** Of the order. */
  readonly externalId: string;
  readonly position: number;
  readonly productId: string | null;
  readonly description: string | null;
  readonly quantity: string;
  readonly price: string;
  readonly discount: string;
  readonly net: string;
  readonly cost: string | null;
}

export interface FilePayment {
  readonly id: string;
  readonly customerId: string;
  readonly orderExternalId: string;
  readonly externalId: string;
  readonly method: PaymentMethod;
  readonly amount: string;
  readonly currency: string;
  readonly paidAt: Date;
}

export interface PutOrder {
  readonly externalId: string;
  readonly customerId: string;
  readonly state: 'NEW' | 'CHANGED' | 'SAME';
  /** The external ids of payments that were not known. */
  readonly newPayments: readonly string[];
}

/**
 * Writes many orders of one source in one statement, each of them whole; what is known is compared. Figures of the
 * customers are not reckoned here: call scoring for them when the last batch is in.
 */
export function putOrders(
  tx: TransactionContext,
  source: string,
  orders: readonly FileOrder[],
  lines: readonly FileLine[],
  payments: readonly FilePayment[],
): Promise<PutOrder[]> {
  const json = (rows: readonly object[]): string => JSON.stringify(rows);
  return tx.rows<PutOrder>(putOrdersSql, [json(orders), json(lines), json(payments), source, tx.now]);
}
