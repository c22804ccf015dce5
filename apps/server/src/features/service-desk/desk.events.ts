import type { ClockMetric } from '@kehu/schema';
import { domainEvent } from '../../platform/events.js';

/** What happened to a ticket. */
export type TicketHappening =
  'OPENED' | 'ASSIGNED' | 'HANDED_BACK' | 'ANSWERED' | 'NOTED' | 'ASKED' | 'MOVED' | 'MERGED';

/** A ticket was opened, taken, answered or moved; told inside the transaction that did it. */
export const ticketChanged = domainEvent<{ ticketId: string; customerId: string; what: TicketHappening }>(
  'service-desk.ticket-changed',
);

/** Which complaints a customer has, or how grave they are, changed; told inside the transaction that did it. */
export const complaintsChanged = domainEvent<{ customerId: string }>('service-desk.complaints-changed');

/** A ticket was solved, for the first time or again; told inside the transaction that did it. */
export const ticketResolved = domainEvent<{ ticketId: string }>('service-desk.ticket-resolved');

/** A promise was broken; told once for each clock of a ticket, by whoever sees it first. */
export const clockBreached = domainEvent<{
  ticketId: string;
  customerId: string;
  metric: ClockMetric;
  breachedAt: Date;
}>('service-desk.clock-breached');
