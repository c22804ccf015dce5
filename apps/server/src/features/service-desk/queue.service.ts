import type { TicketStatus } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { sql, sqlFile } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { visibleCustomer, type Owners } from '../access/index.js';
import { alwaysOpen } from './calendar.policy.js';
import type { Clock } from './clock.policy.js';
import { ticketChanged } from './desk.events.js';
import { announceTicket } from './desk.live.js';
import { QueueItem } from './queue-item.entity.js';
import { Queue } from './queue.entity.js';
import { pointsOf, standingOf } from './rank.policy.js';
import { dueOf, writerOf, type CustomerFacts, type TicketCase } from './ticket-case.js';

const beSeen = sqlFile(import.meta.url, './sql/be-seen.sql');
const takeTicket = sqlFile(import.meta.url, './sql/take-ticket.sql');

/** A ticket on its way into a queue. */
export type Entrant = CustomerFacts &
  Pick<TicketCase, 'ticketId' | 'type' | 'severity' | 'reopenCount' | 'now'> & { clocks: readonly Clock[] };

interface Taken extends Owners {
  readonly ticketId: string;
  readonly customerId: string;
  readonly at: Date;
}

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
    const dueAt = dueOf(ticket.clocks) ?? now;
    const { rankKey, standing } = rankOf(ticket, now, dueAt);
    const place = { id: newId(), queueId, ticketId, customerId, ownerId, teamId, regionId, rankKey, standing, dueAt };
    await tx.db.getRepository(QueueItem).insert({ ...place, enqueuedAt: now });
  }

  /** Writes the rank anew after an event that counts: another severity, tier or due time. Waiting alone never does. */
  async rerank(tx: TransactionContext, ticket: TicketCase, clocks: readonly Clock[]): Promise<void> {
    if (!ticket.place) return;
    const { itemId, enqueuedAt } = ticket.place;
    const dueAt = dueOf(clocks) ?? ticket.now;
    const { rankKey, standing } = rankOf(ticket, enqueuedAt, dueAt);
    await tx.db.getRepository(QueueItem).update({ id: itemId }, { rankKey, standing, dueAt });
  }

  /** The place is no longer needed: the ticket is solved or has ended. */
  async leave(tx: TransactionContext, ticket: TicketCase): Promise<void> {
    if (!ticket.place) return;
    const { itemId } = ticket.place;
    await tx.db.getRepository(QueueItem).update({ id: itemId }, { state: 'DONE', doneAt: ticket.now });
  }

  /**
   * Hands the ticket at the head of the queue, among those the caller may see, to the caller. Locks are taken in one
   * order everywhere: the agent's presence, the place, the ticket.
   * @throws AT_CAPACITY, QUEUE_EMPTY, NOT_FOUND
   */
  async claimNext(ctx: RequestContext, queueId: string): Promise<{ ticketId: string }> {
    if (!isId(queueId)) throw noQueue();
    const agentId = agentOf(ctx);
    return inTransaction(ctx, async (tx) => {
      const capacity = await this.lockAgent(tx, agentId, true);
      const [head] = await tx.rows<Taken>(
        sql`UPDATE queue_item q SET state = 'ASSIGNED', agent_id = ${agentId}::uuid, assigned_at = clock_timestamp()
            FROM (
              SELECT i.id FROM queue_item i
              WHERE i.queue_id = ${queueId}::uuid AND i.state = 'WAITING'
                AND ${visibleCustomer(tx, sql.raw('i'), 'tickets:write')} AND ${hasRoom(agentId, capacity)}
              ORDER BY i.rank_key DESC, i.id LIMIT 1 FOR UPDATE OF i SKIP LOCKED
            ) head
            WHERE q.id = head.id
            RETURNING q.ticket_id AS "ticketId", q.customer_id AS "customerId", q.owner_id AS "ownerId",
              q.team_id AS "teamId", q.region_id AS "regionId", q.assigned_at AS at`,
      );
      if (!head) throw await this.whyNone(tx, queueId, agentId, capacity);
      await this.giveTo(tx, { ...head, queueId }, agentId, head.at);
      return { ticketId: head.ticketId };
    });
  }

  /** Tells the ticket who works on it; a new ticket is opened by that. */
  async giveTo(
    tx: TransactionContext,
    ticket: Owners & { ticketId: string; customerId: string; queueId: string | null },
    agentId: string,
    at: Date,
  ): Promise<TicketStatus | undefined> {
    const { ticketId, customerId } = ticket;
    const given = [ticketId, customerId, agentId, at, newId(), writerOf(tx)];
    const [before] = await tx.rows<{ status: TicketStatus }>(takeTicket, given);
    await ticketChanged.publish(tx, { ticketId, customerId, what: 'ASSIGNED' });
    announceTicket(tx, ticket);
    return before?.status;
  }

  /** Holds the agent's presence until the transaction ends, so that two claims of one agent never count past each other. */
  async lockAgent(tx: TransactionContext, agentId: string, isHere: boolean): Promise<number> {
    const [agent] = await tx.rows<{ capacity: number }>(beSeen, [agentId, isHere]);
    return agent?.capacity ?? 0;
  }

  private async whyNone(tx: TransactionContext, queueId: string, agentId: string, capacity: number) {
    const [known] = await tx.rows<{ hasRoom: boolean }>(
      sql`SELECT ${hasRoom(agentId, capacity)} AS "hasRoom" FROM queue WHERE id = ${queueId}::uuid`,
    );
    if (!known) return noQueue();
    if (!known.hasRoom) return refuse('AT_CAPACITY', `You work on ${capacity} tickets already.`);
    return refuse('QUEUE_EMPTY', 'Nobody is waiting.');
  }
}

/** Whether an agent may take one more; asked inside the statement that takes it. */
export const hasRoom = (agentId: string, capacity: number) =>
  sql`(SELECT count(*) FROM queue_item mine WHERE mine.agent_id = ${agentId}::uuid AND mine.state = 'ASSIGNED') < ${capacity}::integer`;

/** Who takes work: a person, or a program that acts for itself. */
export function agentOf({ actor }: RequestContext): string {
  if (actor.kind === 'SYSTEM' || actor.kind === 'ANONYMOUS') throw refuse('FORBIDDEN', 'Only an agent takes tickets.');
  return actor.id;
}

function rankOf(ticket: Omit<Entrant, 'now'>, enqueuedAt: Date, dueAt: Date) {
  const { severity, type, reopenCount } = ticket;
  const points = pointsOf(ticket, { severity, type, isReopened: reopenCount > 0 });
  return standingOf(alwaysOpen, points, enqueuedAt, dueAt);
}

const noQueue = () => refuse('NOT_FOUND', 'There is no such queue.', ['queueId']);
