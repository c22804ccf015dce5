import type {
  Channel,
  ComplaintCause,
  MessageVisibility,
  Severity,
  TicketPhase,
  TicketStatus,
  TicketType,
} from '@kehu/schema';

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

/** An answer to the customer, or a note for colleagues. */
export interface NewReply extends NewMessage {
  visibility?: MessageVisibility | null;
  /** Colleagues an internal note names. */
  mentionedUserIds?: readonly string[] | null;
  /** Articles of the knowledge base a public answer goes by. */
  articleIds?: readonly string[] | null;
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
  /** Why a complaint was handled otherwise than its standard says. */
  deviationReason?: string | null;
}

/** What to put right about an open ticket; absent leaves. */
export interface TicketCorrection extends Versioned {
  subject?: string | null;
  severity?: Severity | null;
  type?: TicketType | null;
}
