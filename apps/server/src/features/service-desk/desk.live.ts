import type { TransactionContext } from '../../platform/transaction.js';
import type { Owners } from '../access/index.js';

/** The topic of every change at the desk. */
export const DESK_TOPIC = 'service-desk';

/** Which ticket and queue changed, and whose the customer is, so that a listener's scope is checked without asking. */
export interface DeskNotice extends Owners {
  readonly ticketId: string;
  readonly customerId: string;
  readonly queueId: string | null;
}

/** Tells every board and every open 360 after the commit. */
export function announceTicket(tx: TransactionContext, notice: DeskNotice): void {
  const { ticketId, customerId, queueId, ownerId, teamId, regionId } = notice;
  tx.announce(DESK_TOPIC, { ticketId, customerId, queueId, ownerId, teamId, regionId });
  tx.announce('customer', { customerId });
}

/** Tells every board who came to work or left. */
export function announcePresence(tx: TransactionContext): void {
  tx.announce(DESK_TOPIC, { presence: true });
}
