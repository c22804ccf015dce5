import type { DeskRules } from './service-levels/desk-rules.js';
import { pointsOf, standingOf } from './rank.policy.js';
import type { CustomerFacts, TicketCase } from './ticket-case.js';

/** The place of a ticket that entered at a moment and is pressing from another on. */
export function rankOf(
  ticket: CustomerFacts &
    Pick<TicketCase, 'type' | 'severity' | 'reopenCount'> & { readonly rules: Pick<DeskRules, 'tierPoints'> },
  enqueuedAt: Date,
  pressing: Date,
) {
  const { severity, type, reopenCount } = ticket;
  const points = pointsOf(ticket, { severity, type, isReopened: reopenCount > 0 }, ticket.rules.tierPoints);
  return standingOf(points, enqueuedAt, pressing);
}
