import type { BaseClass, Channel, ClockMetric, QueueItemState, Severity, TicketStatus, TicketType } from '@kehu/schema';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { sql, sqlFile, type Sql } from '../../platform/sql.js';
import { ChangedMeanwhile, type TransactionContext } from '../../platform/transaction.js';
import { visibleCustomer, type Owners } from '../access/index.js';
import { consumedAt, retarget, startClock, warningAt, type Clock } from './clock.policy.js';
import { clockBreached } from './desk.events.js';
import type { CustomerWeight } from './rank.policy.js';
import { entriesBetween } from './service-levels/clock-ledger.policy.js';
import { deskRules, type DeskRules } from './service-levels/desk-rules.js';
import { promisesFor, type Promised } from './service-levels/service-level.policy.js';
import { openStatuses, type Fault } from './ticket.policy.js';
import { TicketStatusMove } from './ticket-status-move.entity.js';

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
  readonly offeredTo: string | null;
  readonly weight: number;
  readonly enqueuedAt: Date;
}

interface TicketFacts {
  readonly ticketId: string;
  readonly queueId: string | null;
  readonly status: TicketStatus;
  readonly type: TicketType;
  readonly severity: Severity;
  readonly channel: Channel;
  readonly assigneeId: string | null;
  readonly reopenCount: number;
  readonly firstRespondedAt: Date | null;
  readonly version: number;
  readonly number: string;
  readonly openedAt: Date;
  readonly resolvedAt: Date | null;
  readonly mergedIntoId: string | null;
}

/** A ticket taken in hand: locked with its place, its clocks read at a moment of the database's clock. */
export interface TicketCase extends TicketFacts, CustomerFacts {
  readonly place: LivePlace | null;
  readonly clocks: readonly Clock[];
  readonly rules: DeskRules;
  readonly now: Date;
}

/** The columns of `CustomerFacts`, for a customer row `c` and its figures `m`. */
export const factColumns: Sql = sql.raw(`c.id AS "customerId", c.owner_id AS "ownerId", c.team_id AS "teamId",
  c.region_id AS "regionId", c.vip_tier AS "vipTier", c.base_class AS "baseClass",
  nullif(c.churn_score, -1) AS "churnScore", m.m_score AS "monetaryScore", m.f_score AS "frequencyScore"`);

const ticketFacts: Sql = sql.raw(`t.id AS "ticketId", t.queue_id AS "queueId", t.status, t.type, t.severity, t.channel,
  t.assignee_id AS "assigneeId", t.reopen_count AS "reopenCount", t.first_responded_at AS "firstRespondedAt", t.version,
  t.number, t.opened_at AS "openedAt", t.resolved_at AS "resolvedAt", t.merged_into_id AS "mergedIntoId"`);

const clockColumns: Sql = sql.raw(`k.metric, k.state, k.target_minutes AS "targetMinutes",
  k.consumed_ms::float8 AS "consumedMs", k.started_at AS "startedAt", k.running_since AS "runningSince", k.due_at AS "dueAt",
  k.met_at AS "metAt", k.breached_at AS "breachedAt", k.policy_id AS "policyId", k.calendar_id AS "calendarId"`);

/**
 * Takes a ticket in hand. Its place is locked first, then the ticket: the same order as the claim, so that neither
 * waits for the other in a circle. @throws NOT_FOUND where the actor does not see it
 */
export async function takeInHand(
  tx: TransactionContext,
  ticketId: string,
  field: readonly string[] = ['ticketId'],
): Promise<TicketCase> {
  return inHand(tx, ticketId, visibleCustomer(tx, sql.raw('c'), 'tickets:write'), field);
}

/** A ticket by its id, and the field of the input that names it. */
export type NamedTicket = readonly [ticketId: string, field: string];

/** Two tickets, always in the order of their ids, so that whoever takes the same two never waits for another in a circle. */
export async function takeBothInHand(
  tx: TransactionContext,
  one: NamedTicket,
  other: NamedTicket,
): Promise<[TicketCase, TicketCase]> {
  const take = ([id, field]: NamedTicket): Promise<TicketCase> => takeInHand(tx, id, [field]);
  if (one[0] <= other[0]) {
    const first = await take(one);
    return [first, await take(other)];
  }
  const first = await take(other);
  return [await take(one), first];
}

/** The same for the desk's own upkeep, which follows a change somebody else was allowed to make. */
export async function takeInHandForUpkeep(tx: TransactionContext, ticketId: string): Promise<TicketCase> {
  return inHand(tx, ticketId, sql.raw('true'));
}

async function inHand(
  tx: TransactionContext,
  ticketId: string,
  visible: Sql,
  field: readonly string[] = ['ticketId'],
): Promise<TicketCase> {
  const absent = refuse('NOT_FOUND', 'There is no such ticket.', field);
  if (!isId(ticketId)) throw absent;
  const [place] = await tx.rows<LivePlace>(
    sql`SELECT i.id AS "itemId", i.queue_id AS "queueId", i.state, i.agent_id AS "agentId",
          i.offered_to AS "offeredTo", i.weight, i.enqueued_at AS "enqueuedAt"
        FROM queue_item i WHERE i.ticket_id = ${ticketId} AND i.state IN ('WAITING', 'OFFERED', 'ASSIGNED') FOR UPDATE`,
  );
  const [facts] = await tx.rows<TicketFacts & CustomerFacts>(
    sql`SELECT ${ticketFacts}, ${factColumns}
        FROM ticket t
        JOIN customer c ON c.id = t.customer_id AND c.status = 'ACTIVE' AND ${visible}
        LEFT JOIN customer_metric m ON m.customer_id = c.id
        WHERE t.id = ${ticketId} FOR UPDATE OF t`,
  );
  if (!facts) throw absent;
  if (!place) await demandNoPlace(tx, ticketId);
  const rows = await tx.rows<Clock & { now: Date }>(
    sql`SELECT ${clockColumns}, date_trunc('milliseconds', clock_timestamp()) AS now FROM service_clock k
        WHERE k.ticket_id = ${ticketId} AND k.customer_id = ${facts.customerId} ORDER BY k.metric`,
  );
  const clocks = rows.map(({ now: _now, ...clock }) => clock);
  const rules = await deskRules(tx);
  return { ...facts, place: place ?? null, clocks, rules, now: rows[0]?.now ?? (await databaseNow(tx)) };
}

/**
 * There was no place to lock before the ticket was waited for: if somebody opened the ticket again meanwhile there is one now,
 * and all begins anew, because a place is never waited for while the ticket is held.
 */
async function demandNoPlace(tx: TransactionContext, ticketId: string): Promise<void> {
  const made = await tx.rows(
    sql`SELECT 1 FROM queue_item i WHERE i.ticket_id = ${ticketId} AND i.state IN ('WAITING', 'OFFERED', 'ASSIGNED')`,
  );
  if (made.length > 0) throw new ChangedMeanwhile('somebody opened the ticket again meanwhile');
}

/** Every open ticket, locked in the same order as one alone, with what the rules will be. */
export async function openCases(tx: TransactionContext, rules: DeskRules): Promise<TicketCase[]> {
  const places = await tx.rows<LivePlace & { ticketId: string }>(
    sql`SELECT i.ticket_id AS "ticketId", i.id AS "itemId", i.queue_id AS "queueId", i.state, i.agent_id AS "agentId",
          i.offered_to AS "offeredTo", i.weight, i.enqueued_at AS "enqueuedAt"
        FROM queue_item i WHERE i.state IN ('WAITING', 'OFFERED', 'ASSIGNED') ORDER BY i.id FOR UPDATE`,
  );
  const tickets = await tx.rows<TicketFacts & CustomerFacts>(
    sql`SELECT ${ticketFacts}, ${factColumns}
        FROM ticket t JOIN customer c ON c.id = t.customer_id AND c.status = 'ACTIVE'
        LEFT JOIN customer_metric m ON m.customer_id = c.id
        WHERE t.status = ANY(${openStatuses}::text[]) ORDER BY t.id FOR UPDATE OF t`,
  );
  const ids = tickets.map(({ ticketId }) => ticketId);
  const rows = await tx.rows<Clock & { ticketId: string }>(
    sql`SELECT k.ticket_id AS "ticketId", ${clockColumns} FROM service_clock k
        WHERE k.ticket_id = ANY(${ids}::uuid[]) ORDER BY k.ticket_id, k.metric`,
  );
  const now = await databaseNow(tx);
  const clocksOf = new Map<string, Clock[]>();
  for (const { ticketId, ...clock } of rows) clocksOf.set(ticketId, [...(clocksOf.get(ticketId) ?? []), clock]);
  const placeOf = new Map(places.map((place) => [place.ticketId, place]));
  return tickets.map((facts) => {
    const clocks = clocksOf.get(facts.ticketId) ?? [];
    return { ...facts, place: placeOf.get(facts.ticketId) ?? null, clocks, rules, now };
  });
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

/** A ticket whose clocks are to be written. */
export type Clocked = Pick<TicketCase, 'ticketId' | 'customerId' | 'clocks' | 'rules' | 'now'>;

/** Writes the clocks that moved with their ledger, and tells of those that are seen broken for the first time. */
export async function saveClocks(tx: TransactionContext, ticket: Clocked, after: readonly Clock[]): Promise<void> {
  await saveClocksOf(tx, [{ ticket, after }]);
}

/** The same for many tickets, in one statement. */
export async function saveClocksOf(
  tx: TransactionContext,
  all: readonly { readonly ticket: Clocked; readonly after: readonly Clock[] }[],
): Promise<void> {
  const clocks: object[] = [];
  const entries: object[] = [];
  const breaches: { ticketId: string; customerId: string; metric: ClockMetric; breachedAt: Date }[] = [];
  for (const { ticket, after } of all) {
    const { ticketId, customerId, now } = ticket;
    const { hours } = ticket.rules;
    for (const clock of after) {
      const before = ticket.clocks.find(({ metric }) => metric === clock.metric) ?? null;
      if (before === clock) continue;
      clocks.push({ ticketId, customerId, ...clock, warnAt: warningAt(hours, clock) });
      const happened = entriesBetween(hours, before, clock, now);
      entries.push(...happened.map((entry) => ({ id: newId(), ticketId, customerId, ...entry })));
      const breach = happened.find(({ kind }) => kind === 'BREACHED');
      if (breach) breaches.push({ ticketId, customerId, metric: clock.metric, breachedAt: breach.at });
    }
  }
  if (clocks.length === 0) return;
  await tx.rows(writeClocks, [JSON.stringify(clocks), JSON.stringify(entries)]);
  for (const breach of breaches) await clockBreached.publish(tx, breach);
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

/** The clock that counts for an open ticket: its first answer while that is owed, then the next one, then its solution. */
function owedOf(clocks: readonly Clock[]): Clock | undefined {
  const owed = (metric: ClockMetric): Clock | undefined =>
    clocks.find((clock) => clock.metric === metric && clock.metAt === null && clock.state !== 'CANCELLED');
  return owed('FIRST_RESPONSE') ?? owed('NEXT_RESPONSE') ?? owed('RESOLUTION');
}

/** The moment an open ticket is due; null when nothing is owed. */
export const dueOf = (clocks: readonly Clock[]): Date | null => owedOf(clocks)?.dueAt ?? null;

/** When the owed promise would be used up if every minute counted from now on: what decides the place in a queue. */
export function pressingAt({ rules, now }: Pick<TicketCase, 'rules' | 'now'>, clocks: readonly Clock[]): Date {
  const clock = owedOf(clocks);
  if (!clock) return now;
  return new Date(now.getTime() + clock.targetMinutes * 60_000 - consumedAt(rules.hours, clock, now));
}

/** What is promised now, by the policies, the customer and the ticket. */
export const promisesOf = (
  ticket: Pick<TicketCase, 'rules' | 'type' | 'severity' | 'channel'> & CustomerFacts,
): Promised[] => promisesFor(ticket.rules.policies, ticket);

/** The clocks with what is promised now; used time stays used. @param before the rules as they were until now */
export function promisedAnew(ticket: TicketCase, before: DeskRules = ticket.rules): Clock[] {
  const { rules, now } = ticket;
  const promises = promisesOf(ticket);
  const known = ticket.clocks.map((clock) => {
    const promised = promises.find(({ metric }) => metric === clock.metric);
    if (!promised || (rules === before && isPromised(clock, promised))) return clock;
    return retarget(rules.hours, clock, promised, now, before.hours);
  });
  const isMissing = ({ metric }: Promised): boolean =>
    metric !== 'NEXT_RESPONSE' &&
    !ticket.clocks.some((clock) => clock.metric === metric) &&
    !isAnswered(ticket, metric);
  return [...known, ...promises.filter(isMissing).map((promised) => startClock(rules.hours, promised, now))];
}

const isAnswered = (ticket: TicketCase, metric: ClockMetric): boolean =>
  metric === 'FIRST_RESPONSE' && ticket.firstRespondedAt !== null;

const isPromised = (clock: Clock, { targetMinutes, policyId, calendarId }: Promised): boolean =>
  clock.targetMinutes === targetMinutes && clock.policyId === policyId && clock.calendarId === calendarId;
