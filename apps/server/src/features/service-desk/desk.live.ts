import type { RequestContext } from '../../platform/context.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { mayReach, type Owners } from '../access/index.js';

/** The topic of every change at the desk. */
export const DESK_TOPIC = 'service-desk';

/** Which ticket and queue changed, and whose the customer is, so that a listener's scope is checked without asking. */
export interface DeskNotice extends Owners {
  readonly ticketId: string;
  readonly customerId: string;
  readonly queueId: string | null;
}

type Payload = Readonly<Record<string, unknown>>;

/** Tells every board and every open 360 after the commit. */
export function announceTicket(tx: TransactionContext, notice: DeskNotice): void {
  const { ticketId, customerId, queueId, ownerId, teamId, regionId } = notice;
  tx.announce(DESK_TOPIC, { ticketId, customerId, queueId, ownerId, teamId, regionId });
  tx.announce('customer', { customerId });
}

/** Tells every board who came to work or left. */
export function announcePresence(tx: TransactionContext): void {
  tx.announce(DESK_TOPIC, { isPresence: true });
}

/** Whether a notice changes what the caller sees of a queue; comings and goings of agents change every board. */
export function concernsQueue(ctx: RequestContext, payload: Payload, queueId: string): boolean {
  return payload.isPresence === true || (payload.queueId === queueId && reaches(ctx, payload));
}

/** Whether a notice is about this ticket, and the caller may see it. */
export function concernsTicket(ctx: RequestContext, payload: Payload, ticketId: string): boolean {
  return payload.ticketId === ticketId && reaches(ctx, payload);
}

const reaches = (ctx: RequestContext, payload: Payload): boolean =>
  mayReach(ctx, payload as unknown as Owners, 'tickets:read');
