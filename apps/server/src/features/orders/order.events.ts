import { domainEvent } from '../../platform/events.js';

/** What happened to orders: a purchase that counts, goods that came back, an order called off, or one that does not count yet. */
export type OrderChange = 'PURCHASE' | 'RETURN' | 'CANCELLATION' | 'PENDING';

/** Published while the publisher holds the customer's row, after the orders are written. */
export const orderChanged = domainEvent<{
  readonly customerId: string;
  readonly orderIds: readonly string[];
  readonly change: OrderChange;
}>('orders.changed');

/** These products stand in another category than before. */
export const productsRecategorised = domainEvent<{ readonly productIds: readonly string[] }>(
  'orders.products-recategorised',
);
