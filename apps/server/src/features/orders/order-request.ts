import type { Channel, OrderStatus, PaymentMethod } from '@kehu/schema';

/** One line of an order to record: a product by id or SKU, or words where there is none. */
export interface LineRequest {
  readonly productId?: string | null;
  readonly sku?: string | null;
  readonly description?: string | null;
  /** Decimal text, more than zero. */
  readonly quantity: string;
  /** Decimal text; the product's price unless given. */
  readonly unitPrice?: string | null;
  readonly discount?: string | null;
}

export interface PaymentRequest {
  readonly method: PaymentMethod;
  /** Decimal text in the order's currency. */
  readonly amount: string;
  readonly paidAt?: Date | null;
  readonly externalId?: string | null;
}

export interface OrderRequest {
  readonly customerId: string;
  readonly clientMutationKey?: string | null;
  readonly orderedAt?: Date | null;
  readonly status?: Extract<OrderStatus, 'PENDING' | 'PAID' | 'COMPLETED'> | null;
  readonly channel?: Channel | null;
  readonly place?: string | null;
  readonly paymentMethod?: PaymentMethod | null;
  readonly currency?: string | null;
  /** Off the whole order, decimal text. */
  readonly discount?: string | null;
  readonly source?: string | null;
  readonly externalId?: string | null;
  readonly lines: readonly LineRequest[];
  readonly payments?: readonly PaymentRequest[] | null;
}

export interface ReturnRequest {
  readonly orderId: string;
  readonly clientMutationKey?: string | null;
  readonly returnedAt?: Date | null;
  readonly reason?: string | null;
  readonly lines: readonly { readonly lineId: string; readonly quantity: string }[];
}

export interface CancelRequest {
  readonly orderId: string;
  readonly expectedVersion?: number | null;
  readonly reason?: string | null;
}
