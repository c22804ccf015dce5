import { domainEvent } from '../../platform/events.js';

/** Customers stand in another stage or base class; published in the same transaction. */
export const stageMoved = domainEvent<{ readonly customerIds: readonly string[] }>('lifecycle.moved');
