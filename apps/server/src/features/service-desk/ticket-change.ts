import type { TicketStatus } from '@kehu/schema';
import type { TransactionContext } from '../../platform/transaction.js';
import { afterMove, type Clock } from './clock.policy.js';
import { complaintsChanged, ticketChanged, type TicketHappening } from './desk.events.js';
import { announceTicket } from './desk.live.js';
import { logMove, saveClocks, type CustomerFacts, type TicketCase } from './ticket-case.js';
import { Ticket } from './ticket.entity.js';

/** Logs the move and lets the clocks follow it. */
export async function moveTo(
  tx: TransactionContext,
  ticket: TicketCase,
  to: TicketStatus,
  reason: string | null,
): Promise<Clock[]> {
  await logMove(tx, ticket, ticket.status, to, reason);
  const clocks = afterMove(ticket.rules.hours, ticket.clocks, to, ticket.now);
  await saveClocks(tx, ticket, clocks);
  return clocks;
}

/** Writes a ticket that was taken in hand. */
export async function change(tx: TransactionContext, ticket: TicketCase, to: Partial<Ticket>): Promise<void> {
  const { ticketId: id, customerId, version } = ticket;
  const { affected } = await tx.db
    .getRepository(Ticket)
    .update({ id, customerId, version }, { ...to, updatedAt: ticket.now });
  if (affected !== 1) throw new Error('a locked ticket was changed');
  const isComplaint = ticket.type === 'COMPLAINT' || to.type === 'COMPLAINT';
  if (isComplaint && (to.status ?? to.type ?? to.severity)) await complaintsChanged.publish(tx, { customerId });
}

/** Tells other areas in this transaction, and every board after it. */
export async function tell(
  tx: TransactionContext,
  ticket: CustomerFacts & { ticketId: string; queueId: string | null },
  what: TicketHappening,
): Promise<void> {
  await ticketChanged.publish(tx, { ticketId: ticket.ticketId, customerId: ticket.customerId, what });
  announceTicket(tx, ticket);
}
