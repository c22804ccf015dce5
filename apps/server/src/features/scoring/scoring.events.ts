import { domainEvent } from '../../platform/events.js';

/** The figures of customers were worked out apart from what changed them; published in the same transaction. */
export const figuresRenewed = domainEvent<{ readonly customerIds: readonly string[] }>('scoring.figures-renewed');
