import type { RequestContext } from '../../platform/context.js';
import { domainEvent } from '../../platform/events.js';

/** What happened to orders: a purchase that counts, goods that came back, an order called off, or one that does not count yet. */
export type OrderChange = 'PURCHASE' | 'RETURN' | 'CANCELLATION' | 'PENDING';

/** What happened to orders of one customer. */
export interface ChangedOrder {
  readonly customerId: string;
  readonly orderIds: readonly string[];
  readonly change: OrderChange;
  /** The request that asked for it, where one transaction does what several asked for. */
  readonly by?: RequestContext;
}

/** Published while the publisher holds the rows of the customers, each of whom stands once, after the orders are written. */
export const ordersChanged = domainEvent<{ readonly orders: readonly ChangedOrder[] }>('orders.changed');

/** These products stand in another category than before. */
export const productsRecategorised = domainEvent<{ readonly productIds: readonly string[] }>(
  'orders.products-recategorised',
);
