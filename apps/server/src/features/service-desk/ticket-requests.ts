import type { Channel, ComplaintCause, Severity, TicketPhase, TicketStatus, TicketType } from '@kehu/schema';

/** A request for help. */
export interface NewTicket {
  customerId: string;
  subject: string;
  /** What the customer said. */
  body?: string | null;
  type?: TicketType | null;
  severity?: Severity | null;
  phase?: TicketPhase | null;
  channel?: Channel | null;
  clientMutationKey?: string | null;
}

/** A message on a ticket. */
export interface NewMessage {
  ticketId: string;
  body: string;
  clientMutationKey?: string | null;
}

/** Whoever names the version they saw is refused when the ticket has changed since. */
export interface Versioned {
  ticketId: string;
  expectedVersion?: number | null;
}

/** A wish to move a ticket. */
export interface NewStatus extends Versioned {
  status: TicketStatus;
  reason?: string | null;
  until?: Date | null;
}

/** How a ticket was solved. */
export interface NewSolution extends Versioned {
  resolution?: string | null;
  rootCause?: ComplaintCause | null;
  remedy?: string | null;
}

/** What to put right about an open ticket; absent leaves. */
export interface TicketCorrection extends Versioned {
  subject?: string | null;
  severity?: Severity | null;
  type?: TicketType | null;
}
