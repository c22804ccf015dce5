import type { RequestContext } from '../../../platform/context.js';
import { DomainError, refuse } from '../../../platform/errors.js';
import { sql, sqlFile, type Sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import type { AgentService } from '../agent.service.js';
import { announcePresence, announceTicket, type DeskNotice } from '../desk.live.js';
import { QueueItem } from '../queue-item.entity.js';
import { agentOf, comeToWork, takeOn } from '../hands.js';
import { noOffer, type QueueService } from '../queue.service.js';
import { deskRules } from '../service-levels/desk-rules.js';
import { handlingOf, type ServiceFacts } from '../service-levels/service-level.policy.js';
import { endShifts } from '../staffing/shifts.js';
import { takeInHand, type LivePlace, type TicketCase } from '../ticket-case.js';
import { choicesFor, type FreeAgent, type WaitingPlace } from './offer.policy.js';

const agentReach = sqlFile(import.meta.url, '../sql/agent-reach.sql');

/** How long an offer stands. */
const OFFER_SECONDS = 30;
/** How long an agent may be away before unanswered work goes back. */
const AWAY_SECONDS = 120;
/** Places looked at in one round, the most urgent of each queue first. */
const AT_ONCE = 200;

/** One process offers at a time; the others go on with what they do. */
const isMyTurn = sql`SELECT pg_try_advisory_xact_lock(hashtext('service-desk.dispatch')) AS mine`;

type Found = Omit<WaitingPlace, 'skills'> & DeskNotice & ServiceFacts;
type Waiting = WaitingPlace & DeskNotice;
const noticeColumns = sql.raw(`q.ticket_id AS "ticketId", q.customer_id AS "customerId", q.queue_id AS "queueId",
  q.owner_id AS "ownerId", q.team_id AS "teamId", q.region_id AS "regionId"`);

/** What an offer leaves behind that an agent let pass. */
const passedBy = (agent: Sql): Sql =>
  sql`state = 'WAITING', passed_by = array_append(passed_by, ${agent}), offered_to = NULL, offered_until = NULL, offer_stage = NULL`;

/** Brings waiting tickets to agents, and back where an agent does not come. Everything it knows stands in the database. */
export class DispatchService {
  constructor(
    private readonly queues: QueueService,
    private readonly agents: AgentService,
  ) {}

  /** One round: absences are noticed, offers that were not taken end, work of the absent returns, new offers are made. */
  async round(ctx: RequestContext): Promise<void> {
    await this.noticeAbsence(ctx);
    await this.endOffers(ctx);
    await this.returnWork(ctx);
    await this.offer(ctx);
  }

  /** Agents who gave no sign of life for as long as they said are away. */
  private async noticeAbsence(ctx: RequestContext): Promise<void> {
    await inTransaction(ctx, async (tx) => {
      const gone = await tx.rows<{ userId: string }>(
        sql`UPDATE agent_presence SET is_online = false, takes_offers = false, away_since = lease_until, lease_until = NULL
            WHERE is_online AND lease_until < clock_timestamp() RETURNING user_id AS "userId"`,
      );
      await endShifts(
        tx,
        gone.map(({ userId }) => userId),
      );
      if (gone.length > 0) announcePresence(tx);
    });
  }

  /** An offer that was not taken in time, or whose agent left, goes to somebody else. */
  private async endOffers(ctx: RequestContext): Promise<void> {
    await inTransaction(ctx, async (tx) => {
      const over = await tx.rows<DeskNotice & { agentId: string }>(
        sql`WITH over AS (
              SELECT i.id, i.offered_to FROM queue_item i LEFT JOIN agent_presence p ON p.user_id = i.offered_to
              WHERE i.state = 'OFFERED' AND (i.offered_until <= clock_timestamp() OR p.is_online IS NOT TRUE)
              FOR UPDATE OF i SKIP LOCKED
            )
            UPDATE queue_item q SET ${passedBy(sql.raw('over.offered_to'))} FROM over WHERE q.id = over.id RETURNING ${noticeColumns}, over.offered_to AS "agentId"`,
      );
      for (const notice of over) announceTicket(tx, notice);
    });
  }

  /**
   * Unanswered work of agents who are away for two minutes waits again at the place it had; at once that of somebody who was
   * disabled at the moment of taking it.
   */
  private async returnWork(ctx: RequestContext): Promise<void> {
    const left = await ctx.rows<{ ticketId: string; from: string }>(
      sql`SELECT i.ticket_id AS "ticketId", p.user_id AS "from" FROM agent_presence p
          JOIN queue_item i ON i.agent_id = p.user_id AND i.state = 'ASSIGNED'
          JOIN ticket t ON t.id = i.ticket_id AND t.customer_id = i.customer_id AND t.status IN ('NEW', 'OPEN')
          WHERE EXISTS (SELECT 1 FROM app_user u WHERE u.id = p.user_id AND u.status = 'DISABLED')
            OR NOT p.is_online AND i.assigned_at <= p.away_since
              AND p.away_since <= clock_timestamp() - make_interval(secs => ${AWAY_SECONDS}::integer)
          ORDER BY i.rank_key DESC LIMIT ${AT_ONCE}::integer`,
    );
    for (const { ticketId, from } of left) {
      await this.agents.handBack(ctx, { ticketId, from, reason: '客服已离开。The agent is away.' }).catch(passRefusal);
    }
  }

  private async offer(ctx: RequestContext): Promise<void> {
    await inTransaction(ctx, async (tx) => {
      const [turn] = await tx.rows<{ mine: boolean }>(isMyTurn);
      if (!turn?.mine) return;
      let agents = await agentsAtWork(tx);
      if (agents.length === 0) return;
      const reaches = reachInRound(tx);
      const { policies } = await deskRules(tx);
      for (const waiting of await waitingPlaces(tx)) {
        const place = { ...waiting, skills: handlingOf(policies, waiting).skills };
        const made = await offerTo(tx, place, agents, reaches);
        agents = agents.map((agent) => (agent.userId === made ? { ...agent, busy: agent.busy + place.weight } : agent));
      }
    });
  }

  /** Takes a ticket that is offered to the caller. @throws PRECONDITION when the offer is over; AT_CAPACITY */
  async accept(ctx: RequestContext, { ticketId: id }: { ticketId: string }): Promise<{ ticketId: string }> {
    const agentId = agentOf(ctx);
    return inTransaction(ctx, async (tx) => {
      const ticket = await takeInHand(tx, id);
      const place = offeredPlace(ticket, agentId);
      await takeOn(tx, agentId, place.weight);
      await comeToWork(tx, [agentId]);
      await tx.db
        .getRepository(QueueItem)
        .update({ id: place.itemId }, { state: 'ASSIGNED', agentId, assignedAt: ticket.now, ...noOffer });
      await this.queues.giveTo(tx, { ...ticket, queueId: place.queueId }, agentId, ticket.now);
      return { ticketId: ticket.ticketId };
    });
  }

  /** Lets an offer pass: the next agent is asked. @throws PRECONDITION when the offer is over */
  async decline(ctx: RequestContext, { ticketId: id }: { ticketId: string }): Promise<{ ticketId: string }> {
    const agentId = agentOf(ctx);
    return inTransaction(ctx, async (tx) => {
      const ticket = await takeInHand(tx, id);
      const place = offeredPlace(ticket, agentId);
      await tx.rows(sql`UPDATE queue_item SET ${passedBy(sql`${agentId}::uuid`)} WHERE id = ${place.itemId}`);
      announceTicket(tx, { ...ticket, queueId: place.queueId });
      return { ticketId: ticket.ticketId };
    });
  }
}

function offeredPlace({ place }: TicketCase, agentId: string): LivePlace {
  if (place?.state === 'OFFERED' && place.offeredTo === agentId) return place;
  throw refuse('PRECONDITION', 'This offer is over.', ['ticketId']);
}

/** Agents at work with room for more, and what they are good at. */
function agentsAtWork(tx: TransactionContext): Promise<FreeAgent[]> {
  return tx.rows(
    sql`SELECT p.user_id AS "userId", p.takes_offers AS "takesOffers", u.capacity,
          p.held + (SELECT coalesce(sum(i.weight), 0) FROM queue_item i WHERE i.offered_to = p.user_id AND i.state = 'OFFERED')::integer AS busy,
          coalesce((SELECT array_agg(s.skill) FROM agent_skill s WHERE s.user_id = p.user_id), '{}') AS skills
        FROM agent_presence p JOIN app_user u ON u.id = p.user_id AND u.status = 'ACTIVE'
        WHERE p.is_online AND p.held < u.capacity
          AND (p.takes_offers OR EXISTS (SELECT 1 FROM dedicated_agent d WHERE p.user_id IN (d.primary_id, d.backup_id)))`,
  );
}

function waitingPlaces(tx: TransactionContext): Promise<Found[]> {
  return tx.rows(
    sql`SELECT q.id AS "itemId", ${noticeColumns}, q.passed_by AS "passedBy",
          extract(epoch FROM clock_timestamp() - q.enqueued_at)::float8 AS "waitedSeconds",
          q.weight, t.type, t.channel, t.severity, c.vip_tier AS "vipTier", c.base_class AS "baseClass", d.primary_id AS "primaryId", d.backup_id AS "backupId"
        FROM (
          SELECT i.*, row_number() OVER (PARTITION BY i.queue_id ORDER BY i.rank_key DESC, i.id) AS place
          FROM queue_item i WHERE i.state = 'WAITING'
        ) q
        JOIN ticket t ON t.id = q.ticket_id AND t.customer_id = q.customer_id
        JOIN customer c ON c.id = q.customer_id
        LEFT JOIN dedicated_agent d ON d.customer_id = q.customer_id
        WHERE q.place <= ${AT_ONCE}::integer ORDER BY q.rank_key DESC, q.id`,
  );
}

/** Whether an agent may work for the customer of a place. */
type Reaches = (agentId: string, place: Waiting) => Promise<boolean>;

/** Asks each question once in a round: many customers belong to the same team, and many places wait for each agent. */
function reachInRound(tx: TransactionContext): Reaches {
  const asked = new Map<string, Promise<boolean>>();
  return (agentId, { ownerId, teamId, regionId }) => {
    const question = [agentId, ownerId, teamId, regionId];
    const key = question.join();
    const answer =
      asked.get(key) ?? tx.rows<{ reaches: boolean }>(agentReach, question).then(([found]) => found?.reaches ?? false);
    asked.set(key, answer);
    return answer;
  };
}

/** Offers a place to the first who may work for the customer; answers to whom, null when nobody may. */
async function offerTo(
  tx: TransactionContext,
  place: Waiting,
  agents: readonly FreeAgent[],
  reaches: Reaches,
): Promise<string | null> {
  for (const { userId, stage } of choicesFor(place, agents)) {
    if (!(await reaches(userId, place))) continue;
    const made = await tx.rows(
      sql`UPDATE queue_item SET state = 'OFFERED', offered_to = ${userId}::uuid, offer_stage = ${stage},
            offered_until = clock_timestamp() + make_interval(secs => ${OFFER_SECONDS}::integer)
          WHERE id = ${place.itemId} AND state = 'WAITING' RETURNING id`,
    );
    if (made.length === 0) return null;
    announceTicket(tx, place);
    return userId;
  }
  return null;
}

/** Somebody was faster, or the customer is gone: there is nothing left to do. */
function passRefusal(error: unknown): null {
  if (error instanceof DomainError) return null;
  throw error;
}
