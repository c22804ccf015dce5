import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { sql, type Sql } from '../../platform/sql.js';
import { inQuickTransaction, type TransactionContext } from '../../platform/transaction.js';
import { visibleCustomer, type Owners } from '../access/index.js';
import type { Clock } from './clock.policy.js';
import { ticketChanged } from './desk.events.js';
import { announceTicket } from './desk.live.js';
import { QueueItem } from './queue-item.entity.js';
import { Queue } from './queue.entity.js';
import { rankOf } from './queue-rank.js';
import { handlingOf } from './service-levels/service-level.policy.js';
import { ticketColumns, visibleTicket, type ShownTicket } from './ticket.columns.js';
import { dueOf, pressingAt, writerOf, type CustomerFacts, type LivePlace, type TicketCase } from './ticket-case.js';

/** A ticket on its way into a queue. */
export type Entrant = CustomerFacts &
  Pick<TicketCase, 'ticketId' | 'type' | 'severity' | 'channel' | 'reopenCount' | 'rules' | 'now'> & {
    clocks: readonly Clock[];
  };

/** A place just taken, when, and whose the customer is. */
type Head = Owners & {
  readonly ticketId: string;
  readonly customerId: string;
  readonly assignedAt: Date;
};

/** A ticket just claimed, as it stands now, and whose the customer is. */
export type Claimed = ShownTicket & Owners & { readonly ticketId: string };

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
    await this.letGo(tx, ticket.place);
  }

  /**
   * Hands the ticket at the head of the queue, among those the caller may see, to the caller.
   * @throws AT_CAPACITY, QUEUE_EMPTY, NOT_FOUND
   */
  async claimNext(ctx: RequestContext, queueId: string): Promise<Claimed> {
    if (!isId(queueId)) throw noQueue();
    const agentId = agentOf(ctx);
    return inQuickTransaction(ctx, async (tx) => {
      const head = (await this.takeHead(tx, queueId, agentId)) ?? (await this.takeHeadAgain(tx, queueId, agentId));
      if (!head) throw await whyNone(tx, queueId, agentId);
      return { ...head, ...(await this.giveTo(tx, { ...head, queueId }, agentId, head.assignedAt)) };
    });
  }

  /**
   * The place, in one statement: SKIP LOCKED lets many claim at once, and the load is compared as it is raised. Locks are
   * taken in one order everywhere: the place, the agent's load, the ticket.
   */
  private async takeHead(tx: TransactionContext, queueId: string, agentId: string): Promise<Head | undefined> {
    const [head] = await tx.rows<Head>(
      sql`WITH head AS (
            SELECT i.id, i.weight FROM queue_item i
            WHERE i.queue_id = ${queueId}::uuid AND i.state = 'WAITING' AND ${visibleCustomer(tx, sql.raw('i'), 'tickets:write')}
            ORDER BY i.rank_key DESC, i.id LIMIT 1 FOR UPDATE OF i SKIP LOCKED
          ), agent AS (
            UPDATE agent_presence p SET held = p.held + head.weight, is_online = true, seen_at = clock_timestamp()
            FROM head WHERE p.user_id = ${agentId}::uuid AND ${hasRoom(sql.raw('head.weight'))}
            RETURNING p.user_id, p.seen_at
          )
          UPDATE queue_item q SET state = 'ASSIGNED', agent_id = agent.user_id, assigned_at = agent.seen_at
          FROM head, agent WHERE q.id = head.id
          RETURNING q.ticket_id AS "ticketId", q.customer_id AS "customerId", q.owner_id AS "ownerId", q.team_id AS "teamId",
            q.region_id AS "regionId", q.assigned_at AS "assignedAt"`,
    );
    return head;
  }

  /** Whoever claims for the first time, perhaps many times at once, is made known first. */
  private async takeHeadAgain(tx: TransactionContext, queueId: string, agentId: string): Promise<Head | undefined> {
    await this.makeKnown(tx, agentId);
    return this.takeHead(tx, queueId, agentId);
  }

  /** Gives the agent a presence, away until seen. */
  private async makeKnown(tx: TransactionContext, agentId: string): Promise<void> {
    await tx.rows(
      sql`INSERT INTO agent_presence (user_id, is_online, seen_at) VALUES (${agentId}::uuid, false, clock_timestamp())
          ON CONFLICT (user_id) DO NOTHING`,
    );
  }

  /** Adds a ticket of this weight to the agent's load. @throws AT_CAPACITY */
  async takeOn(tx: TransactionContext, agentId: string, weight: number): Promise<void> {
    await this.makeKnown(tx, agentId);
    const done = await tx.rows(
      sql`UPDATE agent_presence p SET held = p.held + ${weight}::int
          WHERE p.user_id = ${agentId}::uuid AND ${hasRoom(sql`${weight}::int`)} RETURNING p.held`,
    );
    if (done.length === 0) throw refuse('AT_CAPACITY', 'This agent works on as many tickets as allowed.', ['userId']);
  }

  /** Takes what a place weighs from the load of the agent who has it. */
  async letGo(tx: TransactionContext, { agentId, weight }: Pick<LivePlace, 'agentId' | 'weight'>): Promise<void> {
    if (agentId === null) return;
    await tx.rows(sql`UPDATE agent_presence SET held = held - ${weight}::int WHERE user_id = ${agentId}::uuid`);
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

/**
 * Whether the agent of presence `p` has room for this weight; who has nothing in hand may take a ticket of any weight. A
 * program has no row in app_user; it may hold what a person can at most.
 */
const hasRoom = (weight: Sql): Sql =>
  sql`p.held + CASE WHEN p.held = 0 THEN 1 ELSE ${weight} END
    <= coalesce((SELECT u.capacity FROM app_user u WHERE u.id = p.user_id), 100)`;

/** Of what waits somebody may be too heavy for the agent: then the agent is full, too. */
const lightest =
  sql.raw(`coalesce((SELECT i.weight FROM queue_item i WHERE i.queue_id = queue.id AND i.state = 'WAITING'
  ORDER BY i.rank_key DESC, i.id LIMIT 1), 1)`);

async function whyNone(ctx: RequestContext, queueId: string, agentId: string) {
  const [known] = await ctx.rows<{ isFull: boolean }>(
    sql`SELECT EXISTS (SELECT 1 FROM agent_presence p WHERE p.user_id = ${agentId}::uuid AND NOT ${hasRoom(lightest)}) AS "isFull"
        FROM queue WHERE id = ${queueId}::uuid`,
  );
  if (!known) return noQueue();
  if (known.isFull) return refuse('AT_CAPACITY', 'You work on as many tickets as you may.');
  return refuse('QUEUE_EMPTY', 'Nobody is waiting.');
}

/** Who takes work: a person, or a program that acts for itself. */
export function agentOf({ actor }: RequestContext): string {
  if (actor.kind === 'SYSTEM' || actor.kind === 'ANONYMOUS') throw refuse('FORBIDDEN', 'Only an agent takes tickets.');
  return actor.id;
}

const noQueue = () => refuse('NOT_FOUND', 'There is no such queue.', ['queueId']);
