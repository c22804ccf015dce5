import { domainEvent } from '../../platform/events.js';

/** Published after contacts and events were written, in the same transaction. */
export const interactionsLogged = domainEvent<{ readonly customerIds: readonly string[] }>('interactions.logged');
