import type { BaseClass, ClockMetric, QueueItemState, Severity, TicketStatus, TicketType } from '@kehu/schema';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { sql, sqlFile, type Sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { visibleCustomer, type Owners } from '../access/index.js';
import { alwaysOpen } from './calendar.policy.js';
import { retarget, type Clock } from './clock.policy.js';
import { clockBreached } from './desk.events.js';
import { serviceClassOf, targetMinutes } from './promise.policy.js';
import type { CustomerWeight } from './rank.policy.js';
import type { Fault } from './ticket.policy.js';
import { TicketStatusMove } from './ticket-status-move.entity.js';

const readClocks = sqlFile(import.meta.url, './sql/read-clocks.sql');
const writeClocks = sqlFile(import.meta.url, './sql/write-clocks.sql');

/** What the desk must know of a customer: whose it is, what we promise, what it weighs. */
export interface CustomerFacts extends CustomerWeight, Owners {
  readonly customerId: string;
  readonly baseClass: BaseClass;
}

/** The live place of a ticket: waiting, or with an agent. */
export interface LivePlace {
  readonly itemId: string;
  readonly queueId: string;
  readonly state: QueueItemState;
  readonly agentId: string | null;
  readonly enqueuedAt: Date;
}

interface TicketFacts {
  readonly ticketId: string;
  readonly queueId: string | null;
  readonly status: TicketStatus;
  readonly type: TicketType;
  readonly severity: Severity;
  readonly assigneeId: string | null;
  readonly reopenCount: number;
  readonly firstRespondedAt: Date | null;
  readonly version: number;
}

/** A ticket taken in hand: locked with its place, its clocks read at a moment of the database's clock. */
export interface TicketCase extends TicketFacts, CustomerFacts {
  readonly place: LivePlace | null;
  readonly clocks: readonly Clock[];
  readonly now: Date;
}

/** The columns of `CustomerFacts`, for a customer row `c` and its figures `m`. */
export const factColumns: Sql = sql.raw(`c.id AS "customerId", c.owner_id AS "ownerId", c.team_id AS "teamId",
  c.region_id AS "regionId", c.vip_tier AS "vipTier", c.base_class AS "baseClass",
  nullif(c.churn_score, -1) AS "churnScore", m.m_score AS "monetaryScore", m.f_score AS "frequencyScore"`);

/**
 * Takes a ticket in hand. Its place is locked first, then the ticket: the same order as the claim, so that neither
 * waits for the other in a circle. @throws NOT_FOUND where the actor does not see it
 */
export async function takeInHand(tx: TransactionContext, ticketId: string): Promise<TicketCase> {
  return inHand(tx, ticketId, visibleCustomer(tx, sql.raw('c'), 'tickets:write'));
}

/** The same for the desk's own upkeep, which follows a change somebody else was allowed to make. */
export async function takeInHandForUpkeep(tx: TransactionContext, ticketId: string): Promise<TicketCase> {
  return inHand(tx, ticketId, sql.raw('true'));
}

async function inHand(tx: TransactionContext, ticketId: string, visible: Sql): Promise<TicketCase> {
  const absent = refuse('NOT_FOUND', 'There is no such ticket.', ['ticketId']);
  if (!isId(ticketId)) throw absent;
  const [place] = await tx.rows<LivePlace>(
    sql`SELECT i.id AS "itemId", i.queue_id AS "queueId", i.state, i.agent_id AS "agentId", i.enqueued_at AS "enqueuedAt"
        FROM queue_item i WHERE i.ticket_id = ${ticketId} AND i.state IN ('WAITING', 'ASSIGNED') FOR UPDATE`,
  );
  const [facts] = await tx.rows<TicketFacts & CustomerFacts>(
    sql`SELECT t.id AS "ticketId", t.queue_id AS "queueId", t.status, t.type, t.severity, t.assignee_id AS "assigneeId",
          t.reopen_count AS "reopenCount", t.first_responded_at AS "firstRespondedAt", t.version, ${factColumns}
        FROM ticket t
        JOIN customer c ON c.id = t.customer_id AND c.status = 'ACTIVE' AND ${visible}
        LEFT JOIN customer_metric m ON m.customer_id = c.id
        WHERE t.id = ${ticketId} FOR UPDATE OF t`,
  );
  if (!facts) throw absent;
  const rows = await tx.rows<Clock & { now: Date }>(readClocks, [ticketId, facts.customerId]);
  const clocks = rows.map(({ now: _now, ...clock }) => clock);
  return { ...facts, place: place ?? null, clocks, now: rows[0]?.now ?? tx.now };
}

/** The database's clock, to the millisecond: what promises are measured by. */
export async function databaseNow(tx: TransactionContext): Promise<Date> {
  const [row] = await tx.rows<{ now: Date }>(sql`SELECT date_trunc('milliseconds', clock_timestamp()) AS now`);
  if (!row) throw new Error('the database tells no time');
  return row.now;
}

/** Turns a broken rule into a refusal. */
export function demand(fault: Fault | null): void {
  if (fault) throw refuse(fault.code, fault.message, fault.field);
}

/** Refuses a caller who saw an older ticket. */
export function demandVersion(ticket: TicketCase, expected: number | null | undefined): void {
  if (expected === null || expected === undefined || expected === ticket.version) return;
  throw refuse('CONFLICT', `Somebody changed this ticket meanwhile; it is at version ${ticket.version}.`, [
    'expectedVersion',
  ]);
}

/** Writes the clocks that moved, and tells of those that are seen broken for the first time. */
export async function saveClocks(
  tx: TransactionContext,
  ticket: Pick<TicketCase, 'ticketId' | 'customerId' | 'clocks'>,
  after: readonly Clock[],
): Promise<void> {
  const moved = after.filter((clock, i) => clock !== ticket.clocks[i]);
  if (moved.length === 0) return;
  const { ticketId, customerId } = ticket;
  await tx.rows(writeClocks, [ticketId, customerId, JSON.stringify(moved)]);
  for (const { metric, breachedAt } of moved) {
    const wasKnown = ticket.clocks.some((clock) => clock.metric === metric && clock.breachedAt !== null);
    if (breachedAt && !wasKnown) await clockBreached.publish(tx, { ticketId, customerId, metric, breachedAt });
  }
}

/** Logs that a ticket went from one status to another. */
export async function logMove(
  tx: TransactionContext,
  ticket: Pick<TicketCase, 'ticketId' | 'customerId' | 'now'>,
  fromStatus: TicketStatus | null,
  toStatus: TicketStatus,
  reason: string | null = null,
): Promise<void> {
  const { ticketId, customerId, now: at } = ticket;
  const move = { id: newId(), customerId, ticketId, fromStatus, toStatus, reason, actorId: writerOf(tx), at };
  await tx.db.getRepository(TicketStatusMove).insert(move);
}

/** The user or program that acts; null for the system. */
export function writerOf({ actor }: Pick<TransactionContext, 'actor'>): string | null {
  return actor.kind === 'SYSTEM' ? null : actor.id;
}

/** The moment an open ticket is due: by its first answer while that is owed, then by its solution. */
export function dueOf(clocks: readonly Clock[]): Date | null {
  const owed = (metric: ClockMetric): Clock | undefined =>
    clocks.find((clock) => clock.metric === metric && clock.metAt === null);
  return (owed('FIRST_RESPONSE') ?? owed('RESOLUTION'))?.dueAt ?? null;
}

/** The clocks with what is promised now, by the customer's class and the severity; used time stays used. */
export function promisedAnew(ticket: TicketCase): Clock[] {
  const serviceClass = serviceClassOf(ticket);
  return ticket.clocks.map((clock) => {
    const minutes = targetMinutes(clock.metric, serviceClass, ticket.severity);
    return minutes === clock.targetMinutes ? clock : retarget(alwaysOpen, clock, minutes, ticket.now);
  });
}
