import type { TransactionContext } from './transaction.js';

type Listener<P> = (tx: TransactionContext, payload: P) => Promise<void>;

/** A fact one area tells the others, in the same transaction. */
export interface DomainEvent<P> {
  readonly name: string;
  publish(tx: TransactionContext, payload: P): Promise<void>;
}

/** Declares a fact: `export const orderChanged = domainEvent<{ customerId: string }>('orders.changed')`. */
export function domainEvent<P>(name: string): DomainEvent<P> {
  const event: DomainEvent<P> = {
    name,
    publish: (tx, payload) => tx.services.events.publish(tx, event, payload),
  };
  return event;
}

/** A listener bound to its event; features list theirs. */
export interface Subscription {
  readonly event: string;
  readonly listener: Listener<never>;
}

/** `on(orderChanged, (tx, { customerId }) => …)`: runs inside the publisher's transaction, in the order of the features. */
export function on<P>(event: DomainEvent<P>, listener: Listener<P>): Subscription {
  return { event: event.name, listener: listener as Listener<never> };
}

/** Carries facts between areas of one process, inside the transaction that made them. */
export class EventBus {
  private readonly listeners = new Map<string, Listener<never>[]>();

  constructor(subscriptions: readonly Subscription[]) {
    for (const { event, listener } of subscriptions) {
      this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
    }
  }

  async publish<P>(tx: TransactionContext, event: DomainEvent<P>, payload: P): Promise<void> {
    for (const listener of this.listeners.get(event.name) ?? []) await listener(tx, payload as never);
  }
}
