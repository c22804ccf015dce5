import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import type { Owners } from '../access/index.js';
import type { Clock } from './clock.policy.js';
import { ticketChanged } from './desk.events.js';
import { announceTicket } from './desk.live.js';
import { letGo } from './hands.js';
import { QueueItem } from './queue-item.entity.js';
import { Queue } from './queue.entity.js';
import { rankOf } from './queue-rank.js';
import { handlingOf } from './service-levels/service-level.policy.js';
import { ticketColumns, visibleTicket, type ShownTicket } from './ticket.columns.js';
import { dueOf, pressingAt, writerOf, type CustomerFacts, type TicketCase } from './ticket-case.js';

/** A ticket on its way into a queue. */
export type Entrant = CustomerFacts &
  Pick<TicketCase, 'ticketId' | 'type' | 'severity' | 'channel' | 'reopenCount' | 'rules' | 'now'> & {
    clocks: readonly Clock[];
  };

/** A place that is offered to nobody. */
export const noOffer = { offeredTo: null, offeredUntil: null, offerStage: null } as const;

/** Who waits, in which order, and with whom: places in the queues. */
export class QueueService {
  /** VIP customers have a queue of their own. */
  async queueFor(tx: TransactionContext, customer: Pick<CustomerFacts, 'vipTier'>): Promise<string> {
    const { id } = await tx.db.getRepository(Queue).findOneByOrFail({ isVip: customer.vipTier !== 'NONE' });
    return id;
  }

  /** Gives a ticket a place; its rank counts from now. */
  async enqueue(tx: TransactionContext, queueId: string, ticket: Entrant): Promise<void> {
    const { ticketId, customerId, ownerId, teamId, regionId, now } = ticket;
    const dueAt = dueOf(ticket.clocks);
    const { rankKey, standing } = rankOf(ticket, now, pressingAt(ticket, ticket.clocks));
    const { weight } = handlingOf(ticket.rules.policies, ticket);
    const place = { id: newId(), queueId, ticketId, customerId, ownerId, teamId, regionId, rankKey, standing, dueAt };
    await tx.db.getRepository(QueueItem).insert({ ...place, weight, enqueuedAt: now });
  }

  /** Writes the rank anew after an event that counts: another severity, tier or due time. Waiting alone never does. */
  async rerank(tx: TransactionContext, ticket: TicketCase, clocks: readonly Clock[]): Promise<void> {
    if (!ticket.place) return;
    const { itemId, enqueuedAt, state, weight: held } = ticket.place;
    // What an agent has in hand weighs what it weighed when it was taken.
    const weight = state === 'ASSIGNED' ? held : handlingOf(ticket.rules.policies, ticket).weight;
    const dueAt = dueOf(clocks);
    const { rankKey, standing } = rankOf(ticket, enqueuedAt, pressingAt(ticket, clocks));
    await tx.db.getRepository(QueueItem).update({ id: itemId }, { rankKey, standing, dueAt, weight });
  }

  /** Follows the customer: another owner, team, region or tier; who waits moves to the queue of the tier. */
  async follow(tx: TransactionContext, ticket: TicketCase, clocks: readonly Clock[]): Promise<string | null> {
    if (!ticket.place) return ticket.queueId;
    const { itemId, state } = ticket.place;
    const { ownerId, teamId, regionId } = ticket;
    const queueId = state !== 'ASSIGNED' ? await this.queueFor(tx, ticket) : ticket.place.queueId;
    await tx.db.getRepository(QueueItem).update({ id: itemId }, { ownerId, teamId, regionId, queueId });
    await this.rerank(tx, ticket, clocks);
    return queueId;
  }

  /** Sets every agent's load to what the agent has in hand. For bulk loads, while nobody works. */
  async recount(tx: TransactionContext): Promise<void> {
    await tx.rows(
      sql`INSERT INTO agent_presence (user_id, is_online, seen_at, held)
          SELECT i.agent_id, false, clock_timestamp(), sum(i.weight) FROM queue_item i
          WHERE i.state = 'ASSIGNED' GROUP BY i.agent_id
          ON CONFLICT (user_id) DO UPDATE SET held = excluded.held`,
    );
  }

  /** The place is no longer needed: the ticket is solved or has ended. */
  async leave(tx: TransactionContext, ticket: TicketCase): Promise<void> {
    if (!ticket.place) return;
    const { itemId } = ticket.place;
    await tx.db.getRepository(QueueItem).update({ id: itemId }, { state: 'DONE', doneAt: ticket.now, ...noOffer });
    await letGo(tx, ticket.place);
  }

  /** Tells the ticket who works on it, and answers it; a new ticket is opened by that. */
  async giveTo(
    tx: TransactionContext,
    ticket: Owners & { ticketId: string; customerId: string; queueId: string | null },
    agentId: string,
    at: Date,
  ): Promise<ShownTicket> {
    const { ticketId, customerId } = ticket;
    const [given] = await tx.rows<ShownTicket>(
      sql`WITH before AS (
            SELECT id, customer_id, status FROM ticket
            WHERE id = ${ticketId}::uuid AND customer_id = ${customerId}::uuid FOR UPDATE
          ), moved AS (
            INSERT INTO ticket_status_move (id, customer_id, ticket_id, from_status, to_status, actor_id, at)
            SELECT ${newId()}::uuid, customer_id, id, 'NEW', 'OPEN', ${writerOf(tx)}::uuid, ${at}::timestamptz FROM before
            WHERE status = 'NEW'
          )
          UPDATE ticket t SET assignee_id = ${agentId}::uuid, version = t.version + 1, updated_at = ${at}::timestamptz,
            status = CASE WHEN b.status = 'NEW' THEN 'OPEN' ELSE b.status END
          FROM before b WHERE t.id = b.id AND t.customer_id = b.customer_id
          RETURNING ${ticketColumns(sql.raw('t'))}, ${visibleTicket(tx, sql.raw('t'))} AS "isVisible"`,
    );
    if (!given) throw new Error('a place has no ticket');
    await ticketChanged.publish(tx, { ticketId, customerId, what: 'ASSIGNED' });
    announceTicket(tx, ticket);
    return given;
  }
}
