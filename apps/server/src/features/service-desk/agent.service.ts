import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { sql, sqlFile } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { say } from './conversation.js';
import { ticketChanged } from './desk.events.js';
import { announcePresence, announceTicket } from './desk.live.js';
import { QueueItem } from './queue-item.entity.js';
import { agentOf, comeToWork, letGo, takeOn } from './hands.js';
import { noOffer, type QueueService } from './queue.service.js';
import { demandVersion, takeInHand, type LivePlace, type TicketCase } from './ticket-case.js';
import { beginShifts, endShifts } from './staffing/shifts.js';
import { Ticket } from './ticket.entity.js';

const agentReach = sqlFile(import.meta.url, './sql/agent-reach.sql');

export interface Assignment {
  ticketId: string;
  userId?: string | null;
  takeOver?: boolean | null;
  expectedVersion?: number | null;
}

export interface HandBack {
  ticketId: string;
  reason?: string | null;
  /** Whose it must still be, for one who decided before. */
  from?: string;
}

/** Who works on what: agents take, are given, and give back. */
export class AgentService {
  constructor(private readonly queues: QueueService) {}

  /**
   * Gives a ticket to an agent who may work on it and has room for it.
   * @throws CONFLICT with the name of the agent who has it, unless it is to be taken over; AT_CAPACITY; BAD_INPUT
   */
  async assign(ctx: RequestContext, given: Assignment): Promise<{ ticketId: string }> {
    const agentId = given.userId ?? agentOf(ctx);
    if (!isId(agentId)) throw noSuchAgent();
    return inTransaction(ctx, async (tx) => {
      const ticket = await takeInHand(tx, given.ticketId);
      const { place, ticketId } = ticket;
      demandVersion(ticket, given.expectedVersion);
      if (!place) throw refuse('PRECONDITION', 'This ticket needs no agent any more.');
      if (place.state === 'ASSIGNED' && place.agentId === agentId) return { ticketId };
      if (place.state === 'ASSIGNED' && given.takeOver !== true) throw await alreadyWith(tx, place);
      if (place.state === 'OFFERED' && place.offeredTo !== agentId && given.takeOver !== true)
        throw await alreadyWith(tx, { agentId: place.offeredTo });
      if (agentId !== ctx.actor.id) await demandReach(tx, agentId, ticket);
      await letGo(tx, place);
      await takeOn(tx, agentId, place.weight);
      if (agentId === ctx.actor.id) await comeToWork(tx, [agentId]);
      await tx.db
        .getRepository(QueueItem)
        .update({ id: place.itemId }, { state: 'ASSIGNED', agentId, assignedAt: ticket.now, ...noOffer });
      await this.queues.giveTo(tx, { ...ticket, queueId: place.queueId }, agentId, ticket.now);
      return { ticketId };
    });
  }

  /** Puts a ticket back: its rank stays, so it stands where it would have stood. @throws PRECONDITION */
  async handBack(ctx: RequestContext, given: HandBack) {
    return inTransaction(ctx, async (tx) => {
      const ticket = await takeInHand(tx, given.ticketId);
      const { ticketId, customerId, place, now, version } = ticket;
      const isHeld = place?.state === 'ASSIGNED' && (given.from === undefined || place.agentId === given.from);
      if (!isHeld) throw refuse('PRECONDITION', 'Nobody works on this ticket.');
      await tx.db
        .getRepository(QueueItem)
        .update({ id: place.itemId }, { state: 'WAITING', agentId: null, assignedAt: null, passedBy: [] });
      await letGo(tx, place);
      await tx.db
        .getRepository(Ticket)
        .update({ id: ticketId, customerId, version }, { assigneeId: null, updatedAt: now });
      if (given.reason) await say(tx, ticket, 'AGENT', 'INTERNAL', given.reason);
      await ticketChanged.publish(tx, { ticketId, customerId, what: 'HANDED_BACK' });
      announceTicket(tx, { ...ticket, queueId: place.queueId });
      return { ticketId };
    });
  }

  /**
   * Tells that the caller came to work, is still there, or left. Work that waits for an answer is given back two minutes
   * after the agent left.
   */
  async setPresence(ctx: RequestContext, given: Presence): Promise<string> {
    const { userId } = ctx.actor;
    if (userId === null) throw refuse('PRECONDITION', 'Only a person is at work or away.');
    const { isOnline, takesOffers = null, leaseSeconds = null } = given;
    return inTransaction(ctx, async (tx) => {
      const [before] = await tx.rows<{ isOnline: boolean; takesOffers: boolean }>(
        sql`SELECT is_online AS "isOnline", takes_offers AS "takesOffers" FROM agent_presence
            WHERE user_id = ${userId}::uuid FOR UPDATE`,
      );
      const offers = isOnline && (takesOffers ?? before?.takesOffers ?? false);
      await tx.rows(
        sql`INSERT INTO agent_presence AS p (user_id, is_online, seen_at, takes_offers, lease_until)
            VALUES (${userId}::uuid, ${isOnline}::boolean, clock_timestamp(), ${offers}::boolean,
              clock_timestamp() + make_interval(secs => ${isOnline ? leaseSeconds : null}::integer))
            ON CONFLICT (user_id) DO UPDATE SET is_online = excluded.is_online, seen_at = excluded.seen_at,
              takes_offers = excluded.takes_offers, lease_until = excluded.lease_until,
              away_since = CASE WHEN p.is_online AND NOT excluded.is_online THEN excluded.seen_at ELSE p.away_since END`,
      );
      if (isOnline) await beginShifts(tx, [userId]);
      else await endShifts(tx, [userId]);
      if (before?.isOnline !== isOnline || before.takesOffers !== offers) announcePresence(tx);
      return userId;
    });
  }
}

/** An agent's word about being at work. */
export interface Presence {
  readonly isOnline: boolean;
  /** Whether tickets are offered; null leaves it. */
  readonly takesOffers?: boolean | null;
  /** For how long it holds without another word; null: until the agent leaves. */
  readonly leaseSeconds?: number | null;
}

const noSuchAgent = () => refuse('NOT_FOUND', 'There is no such agent.', ['userId']);

async function alreadyWith(tx: TransactionContext, { agentId }: Pick<LivePlace, 'agentId'>) {
  const [holder] = await tx.rows<{ name: string }>(sql`SELECT u.name FROM app_user u WHERE u.id = ${agentId}::uuid`);
  return refuse('CONFLICT', `${holder?.name ?? 'A program'} works on this ticket.`, ['ticketId']);
}

/** An agent is given only what the agent may see and work on. */
async function demandReach(tx: TransactionContext, agentId: string, ticket: TicketCase): Promise<void> {
  const { ownerId, teamId, regionId } = ticket;
  const [agent] = await tx.rows<{ reaches: boolean }>(agentReach, [agentId, ownerId, teamId, regionId]);
  if (!agent) throw noSuchAgent();
  if (!agent.reaches) throw refuse('PRECONDITION', 'This agent may not work on tickets of this customer.', ['userId']);
}
