import type { ErrorCode, TicketStatus, TicketType } from '@kehu/schema';

/** Why a rule does not allow something; the service turns it into a refusal. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly field: readonly string[] | null;
}

/** A wish to move a ticket to another status. */
export interface StatusWish {
  readonly to: TicketStatus;
  readonly reason: string | null;
  /** End of a hold. */
  readonly until: Date | null;
}

const working = ['OPEN', 'PENDING_CUSTOMER', 'PENDING_THIRD_PARTY', 'ON_HOLD'] as const;

/** Statuses of a ticket that still needs work, so that it has a place in a queue or with an agent. */
export const openStatuses: readonly TicketStatus[] = ['NEW', ...working];

/** Statuses in which we wait for somebody else: the resolution clock stands still. */
export const pausedStatuses: readonly TicketStatus[] = ['PENDING_CUSTOMER', 'PENDING_THIRD_PARTY', 'ON_HOLD'];

export const isOpen = (status: TicketStatus): boolean => openStatuses.includes(status);
export const isPaused = (status: TicketStatus): boolean => pausedStatuses.includes(status);

const others = (status: TicketStatus): TicketStatus[] => working.filter((other) => other !== status);

/** The moves an agent may ask for by name. Solving and reopening have their own ways, with their own demands. */
const moves: Readonly<Record<TicketStatus, readonly TicketStatus[]>> = {
  NEW: ['OPEN', 'CANCELLED'],
  OPEN: [...others('OPEN'), 'CANCELLED'],
  PENDING_CUSTOMER: [...others('PENDING_CUSTOMER'), 'CANCELLED'],
  PENDING_THIRD_PARTY: [...others('PENDING_THIRD_PARTY'), 'CANCELLED'],
  ON_HOLD: [...others('ON_HOLD'), 'CANCELLED'],
  RESOLVED: ['CLOSED'],
  CLOSED: [],
  CANCELLED: [],
};

/** Every move there is, for tests and documents: those by name, solving, reopening. */
export const allMoves: Readonly<Record<TicketStatus, readonly TicketStatus[]>> = {
  ...moves,
  OPEN: [...moves.OPEN, 'RESOLVED'],
  RESOLVED: ['CLOSED', 'OPEN'],
};

/** Why the ticket may not move as wished; null when it may. A hold needs a reason and an end, a cancellation a reason. */
export function faultOfMove(from: TicketStatus, { to, reason, until }: StatusWish, now: Date): Fault | null {
  if (to === 'RESOLVED') return precondition('A ticket is resolved by ticketResolve, with its solution.');
  if (from === 'RESOLVED' && to === 'OPEN') {
    return precondition('A resolved ticket opens again by a message of the customer.');
  }
  if (!moves[from].includes(to)) return precondition(`A ticket does not move from ${from} to ${to}.`);
  const isExplained = reason !== null && reason.trim() !== '';
  if ((to === 'ON_HOLD' || to === 'CANCELLED') && !isExplained) return badInput('Say why.', 'reason');
  if (to !== 'ON_HOLD') return null;
  if (until === null) return badInput('Say until when.', 'until');
  return until > now ? null : badInput('A hold ends in the future.', 'until');
}

/** What an agent says when a ticket is solved. */
export interface Solution {
  readonly rootCause: string | null;
  readonly remedy: string | null;
}

/** Why the ticket may not be resolved; null when it may. A new ticket is opened by the same act. */
export function faultOfResolve(ticket: { status: TicketStatus; type: TicketType }, solution: Solution): Fault | null {
  if (ticket.status !== 'NEW' && ticket.status !== 'OPEN') {
    return precondition(`A ticket that is ${ticket.status} is not resolved; open it first.`);
  }
  if (ticket.type !== 'COMPLAINT') return null;
  if (!solution.rootCause) return badInput('A complaint is resolved with its root cause.', 'rootCause');
  return solution.remedy ? null : badInput('A complaint is resolved with its remedy.', 'remedy');
}

/** Where a message of the customer takes the ticket: waiting for the customer ends at once, a resolved ticket opens again. */
export function afterCustomerMessage(status: TicketStatus): { status: TicketStatus; isReopened: boolean } | Fault {
  switch (status) {
    case 'PENDING_CUSTOMER':
      return { status: 'OPEN', isReopened: false };
    case 'RESOLVED':
      return { status: 'OPEN', isReopened: true };
    case 'CLOSED':
    case 'CANCELLED':
      return precondition('This ticket has ended. Open a new one.');
    default:
      return { status, isReopened: false };
  }
}

/** Why nobody may write to the customer on this ticket; null when one may. */
export function faultOfReply(status: TicketStatus): Fault | null {
  return isOpen(status) || status === 'RESOLVED' ? null : precondition('This ticket has ended.');
}

const precondition = (message: string): Fault => ({ code: 'PRECONDITION', message, field: null });
const badInput = (message: string, field: string): Fault => ({ code: 'BAD_INPUT', message, field: [field] });
