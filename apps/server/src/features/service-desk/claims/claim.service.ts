import type { AuditNote } from '../../../platform/audit.js';
import { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { DomainError, refuse } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { Together } from '../../../platform/together.js';
import { inQuickTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { boundsOf, visibleCustomer, type Owners } from '../../access/index.js';
import { ticketChanged } from '../desk.events.js';
import { announceTicket } from '../desk.live.js';
import { agentOf, comeToWork, makeKnown } from '../hands.js';
import type { Hands } from '../room.policy.js';
import { writerOf } from '../ticket-case.js';
import { ticketColumns, visibleTicket, type ShownTicket } from '../ticket.columns.js';
import { dealOut, placesWanted } from './claim.policy.js';

/** Claims of one transaction at most. */
const MOST_AT_ONCE = 64;

/** Somebody who asks for the head of a queue. */
interface Asker {
  readonly ctx: RequestContext;
  readonly agentId: string;
  readonly queueId: string;
}

/** A place at the head of a queue, locked. */
interface Head extends Owners {
  readonly itemId: string;
  readonly ticketId: string;
  readonly customerId: string;
  readonly weight: number;
  readonly at: Date;
}

/** What an agent has in hand, and whether the agent is at work. */
interface Present extends Hands {
  readonly isOnline: boolean;
}

/** A place and who gets it. */
interface Given {
  readonly head: Head;
  readonly asker: Asker;
}

/** A ticket just claimed, as it stands now, and whose the customer is. */
export type Claimed = ShownTicket & Owners & { readonly ticketId: string };

/**
 * Hands out the tickets at the head of a queue. Those who ask while others are being served are served together: one
 * transaction locks as many places as there are agents with room, and gives them in the order of rank to those who ask in the
 * order they came.
 *
 * Locks are taken in this order: the agents, the end of a chain of the audit, the places, the tickets. Places that somebody else
 * holds are passed over, so nobody who holds a place waits for a claim that waits for it. Once places are locked
 * nothing can fail for what others do, so they are never free again, and whoever asks after an answer gets a later one.
 */
export class ClaimService {
  private readonly together = new Together<Asker, Claimed | DomainError>((askers) => serve(askers), MOST_AT_ONCE);

  /**
   * Hands the ticket at the head of the queue, among those the caller may see, to the caller.
   * @throws AT_CAPACITY, QUEUE_EMPTY, NOT_FOUND
   */
  async next(ctx: RequestContext, queueId: string): Promise<Claimed> {
    if (!isId(queueId)) throw noQueue();
    const asker = { ctx, agentId: agentOf(ctx), queueId };
    // Only those who see the same are served by the same statement.
    const lane = JSON.stringify([queueId, boundsOf(ctx, 'tickets:write'), boundsOf(ctx, 'tickets:read')]);
    const answer = await this.together.ask(lane, asker);
    if (answer instanceof DomainError) throw answer;
    return answer;
  }
}

/** Serves agents who see the same of the same queue. */
async function serve(askers: readonly Asker[]): Promise<(Claimed | DomainError)[]> {
  const [{ ctx, queueId }] = askers as readonly [Asker, ...Asker[]];
  const agentIds = askers.map(({ agentId }) => agentId);
  const shared = new RequestContext(ctx.services, ctx.actor, ctx.now, ctx.requestId, ctx.transport);
  const answers = await inQuickTransaction(shared, async (tx) => {
    const hands = await handsOf(tx, agentIds);
    const wanted = placesWanted(agentIds, hands);
    // Held before the places are: at the end nothing stands in the way of the commit.
    if (wanted > 0) await tx.services.audit.reserve(tx);
    const heads = wanted > 0 ? await lockHeads(tx, queueId, wanted) : [];
    const dealt = dealOut(agentIds, hands, heads);
    const given = dealt.flatMap((head, i) => (typeof head === 'object' ? [{ head, asker: askers[i]! }] : []));
    const away = given.flatMap(({ asker: { agentId } }) => (hands.get(agentId)?.isOnline ? [] : [agentId]));
    if (away.length > 0) await comeToWork(tx, [...new Set(away)]);
    if (given.length === 0 && !(await isQueue(tx, queueId))) return askers.map(noQueue);
    const claimed = given.length > 0 ? await give(tx, queueId, given) : new Map<string, Claimed>();
    return dealt.map((head) => (typeof head === 'object' ? claimed.get(head.ticketId)! : none(head)));
  });
  askers.forEach(({ ctx: { operation } }, i) => {
    if (operation && !(answers[i] instanceof DomainError)) operation.isTold = true;
  });
  return answers;
}

/** What the agents have in hand, locked until the end, always in the order of their ids. */
async function handsOf(tx: TransactionContext, agentIds: readonly string[]): Promise<Map<string, Present>> {
  const ids = [...new Set(agentIds)].sort();
  const known = await lockHands(tx, ids);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return known;
  await makeKnown(tx, unknown);
  return lockHands(tx, ids);
}

async function lockHands(tx: TransactionContext, ids: readonly string[]): Promise<Map<string, Present>> {
  // A program has no row in app_user; it may hold what a person can at most.
  const rows = await tx.rows<Present & { agentId: string }>(
    sql`SELECT p.user_id AS "agentId", p.held, p.is_online AS "isOnline",
          CASE WHEN u.status <> 'ACTIVE' THEN 0 ELSE coalesce(u.capacity, 100) END AS capacity
        FROM agent_presence p LEFT JOIN app_user u ON u.id = p.user_id
        WHERE p.user_id = ANY(${ids}::uuid[]) ORDER BY p.user_id FOR NO KEY UPDATE OF p`,
  );
  return new Map(rows.map(({ agentId, ...hands }) => [agentId, hands]));
}

/** The best places that nobody holds, and the moment by the database's clock. */
function lockHeads(tx: TransactionContext, queueId: string, count: number): Promise<Head[]> {
  const i = sql.raw('i');
  return tx.rows(
    sql`SELECT i.id AS "itemId", i.ticket_id AS "ticketId", i.customer_id AS "customerId", i.owner_id AS "ownerId",
          i.team_id AS "teamId", i.region_id AS "regionId", i.weight, date_trunc('milliseconds', statement_timestamp()) AS at
        FROM queue_item i
        WHERE i.queue_id = ${queueId}::uuid AND i.state = 'WAITING' AND ${visibleCustomer(tx, i, 'tickets:write')}
        ORDER BY i.rank_key DESC, i.id LIMIT ${count}::integer FOR UPDATE OF i SKIP LOCKED`,
  );
}

/** Writes who has what: the places, the loads, the tickets and their moves, all in one statement. */
async function give(tx: TransactionContext, queueId: string, given: readonly Given[]): Promise<Map<string, Claimed>> {
  const { at } = given[0]!.head;
  const t = sql.raw('t');
  const column = <T>(of: (one: Given) => T): T[] => given.map(of);
  const rows = await tx.rows<ShownTicket>(
    sql`WITH given AS MATERIALIZED (
          SELECT * FROM unnest(${column(({ head }) => head.itemId)}::uuid[], ${column(({ head }) => head.ticketId)}::uuid[],
            ${column(({ head }) => head.customerId)}::uuid[], ${column(({ head }) => head.weight)}::integer[],
            ${column(({ asker }) => asker.agentId)}::uuid[], ${column(({ asker }) => writerOf(asker.ctx))}::uuid[],
            ${column(() => newId())}::uuid[]) AS g (item_id, ticket_id, customer_id, weight, agent_id, writer_id, move_id)
        ), placed AS (
          UPDATE queue_item q SET state = 'ASSIGNED', agent_id = g.agent_id, assigned_at = ${at}::timestamptz
          FROM given g WHERE q.id = g.item_id
        ), loaded AS (
          UPDATE agent_presence p SET held = p.held + l.weight, seen_at = ${at}::timestamptz
          FROM (SELECT agent_id, sum(weight)::integer AS weight FROM given GROUP BY agent_id) l WHERE p.user_id = l.agent_id
        ), before AS MATERIALIZED (
          SELECT t.id, t.customer_id, t.status, g.agent_id, g.writer_id, g.move_id
          FROM given g JOIN ticket t ON t.id = g.ticket_id AND t.customer_id = g.customer_id
          ORDER BY t.id FOR UPDATE OF t
        ), moved AS (
          INSERT INTO ticket_status_move (id, customer_id, ticket_id, from_status, to_status, actor_id, at)
          SELECT move_id, customer_id, id, 'NEW', 'OPEN', writer_id, ${at}::timestamptz FROM before WHERE status = 'NEW'
        )
        UPDATE ticket t SET assignee_id = b.agent_id, version = t.version + 1, updated_at = ${at}::timestamptz,
          status = CASE WHEN b.status = 'NEW' THEN 'OPEN' ELSE b.status END
        FROM before b WHERE t.id = b.id AND t.customer_id = b.customer_id
        RETURNING ${ticketColumns(t)}, ${visibleTicket(tx, t)} AS "isVisible"`,
  );
  const written = new Map(rows.map((row) => [row.id, row]));
  const claimed = new Map<string, Claimed>();
  for (const { head, asker } of given) {
    const { ticketId, customerId, ownerId, teamId, regionId } = head;
    const ticket = written.get(ticketId);
    if (!ticket) throw new Error('a place has no ticket');
    claimed.set(ticketId, { ...ticket, ticketId, ownerId, teamId, regionId });
    await ticketChanged.publish(tx, { ticketId, customerId, what: 'ASSIGNED' });
    announceTicket(tx, { ...head, queueId });
    if (asker.ctx.operation) tx.notes.push(noteOf(asker, head, asker.ctx.operation.name));
  }
  return claimed;
}

/** What the audit tells of each, as if each had come alone. */
const noteOf = ({ ctx, queueId }: Asker, { ticketId, customerId }: Head, action: string): AuditNote => ({
  ...{ action, object: 'ticket', objectId: ticketId, customerId },
  ...{ changes: { queueId: [null, queueId] }, isBrief: true, by: ctx },
});

async function isQueue(tx: TransactionContext, queueId: string): Promise<boolean> {
  return (await tx.rows(sql`SELECT 1 FROM queue WHERE id = ${queueId}::uuid`)).length > 0;
}

const none = (why: 'FULL' | 'EMPTY') =>
  why === 'FULL'
    ? refuse('AT_CAPACITY', 'You work on as many tickets as you may.')
    : refuse('QUEUE_EMPTY', 'Nobody is waiting.');

const noQueue = () => refuse('NOT_FOUND', 'There is no such queue.', ['queueId']);
