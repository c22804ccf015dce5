import type { Severity, TicketStatus } from '@kehu/schema';
import { isOpen } from '../ticket.policy.js';

/** What shall be changed of many tickets: exactly one of it. */
export interface WantedOfTickets {
  readonly assigneeId?: string | null;
  readonly severity?: Severity | null;
  readonly close?: boolean | null;
}

/** One change, for each of the tickets. */
export type TicketWork =
  | { readonly kind: 'ASSIGN'; readonly assigneeId: string }
  | { readonly kind: 'SEVERITY'; readonly severity: Severity }
  | { readonly kind: 'CLOSE' };

/** A ticket as far as it decides whether it can be changed. */
export interface BulkTicket {
  readonly status: TicketStatus;
  readonly severity: Severity;
  readonly assigneeId: string | null;
}

/** Why a ticket stays as it is, as far as it can be told before; null when it can be changed. */
export function staysBecause(work: TicketWork, ticket: BulkTicket): string | null {
  if (work.kind === 'CLOSE') return ticket.status === 'RESOLVED' ? null : 'Only a resolved ticket is closed.';
  if (!isOpen(ticket.status)) return 'This ticket has ended.';
  const isSo = work.kind === 'ASSIGN' ? ticket.assigneeId === work.assigneeId : ticket.severity === work.severity;
  return isSo ? 'It is so already.' : null;
}
