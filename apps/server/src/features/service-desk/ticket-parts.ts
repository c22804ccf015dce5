import { Int, type ClassType } from 'type-graphql';
import { jsonRow, jsonRows, PartRegistry, type Part } from '../../platform/parts.js';
import { sql, type Sql } from '../../platform/sql.js';
import type { Hours } from './calendar.policy.js';
import { deskRules } from './service-levels/desk-rules.js';
import { consumedAt, seenAt, type Clock } from './clock.policy.js';
import { shownPlace, placeColumns, type PlaceRow } from './queue-place.js';
import { ticketColumns, visibleNotes, visibleTicket } from './ticket.columns.js';
import { QueueItemType } from './queue.type.js';
import { ClockEntryType, ClockType, TicketMessageType, TicketMoveType, TicketType } from './ticket.type.js';

/** What a ticket shows beside its own row; the row is `parent`. */
export const ticketParts = new PartRegistry({
  typeName: 'Ticket',
  table: sql.raw('ticket'),
  visible: visibleTicket,
  columns: (_ctx, row, asks) => ticketColumns(row, asks),
});
/** Adds something a ticket shows. */
export const ticketPart = <A extends object>(part: Part<A>): ClassType<object> =>
  ticketParts.add(part, () => TicketType);

type ClockRow = Record<'startedAt' | 'dueAt', string> &
  Record<'runningSince' | 'metAt' | 'breachedAt', string | null> &
  Pick<Clock, 'metric' | 'state' | 'targetMinutes' | 'consumedMs' | 'policyId' | 'calendarId'> & { now: string };

const clocks = ticketPart({
  field: 'clocks',
  type: () => [ClockType],
  description: 'The promises made for this ticket and the time they have used, at this moment.',
  permission: null,
  sql: ({ parent }) =>
    jsonRows(sql`SELECT k.metric, k.state, k.target_minutes AS "targetMinutes", k.consumed_ms AS "consumedMs",
        k.started_at AS "startedAt", k.running_since AS "runningSince", k.due_at AS "dueAt", k.met_at AS "metAt",
        k.breached_at AS "breachedAt", k.policy_id AS "policyId", k.calendar_id AS "calendarId", clock_timestamp() AS now
      FROM service_clock k WHERE k.ticket_id = ${parent}.id AND k.customer_id = ${parent}.customer_id ORDER BY k.metric`),
  finish: async (rows: ClockRow[], _args, ctx) => {
    const { hours } = await deskRules(ctx);
    return rows.map((row) => shownClock(hours, row));
  },
});

const clockEntries = ticketPart({
  field: 'clockEntries',
  type: () => [ClockEntryType],
  description: 'The ledger of its promises, oldest first: every minute a clock shows follows from it.',
  permission: null,
  sql: ({ parent }) =>
    jsonRows(sql`SELECT e.id, e.metric, e.kind, e.at, e.target_minutes AS "targetMinutes",
        (e.consumed_ms / 60000)::integer AS "consumedMinutes", e.due_at AS "dueAt",
        p.name_zh AS "policyNameZh", p.name_en AS "policyNameEn", k.name_zh AS "calendarNameZh", k.name_en AS "calendarNameEn"
      FROM clock_event e LEFT JOIN service_policy p ON p.id = e.policy_id LEFT JOIN business_calendar k ON k.id = e.calendar_id
      WHERE e.ticket_id = ${parent}.id AND e.customer_id = ${parent}.customer_id ORDER BY e.at, e.id`),
});

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

function shownClock(hours: Hours, row: ClockRow): ClockType {
  const moments = { startedAt: new Date(row.startedAt), dueAt: new Date(row.dueAt) };
  const more = { runningSince: dateOf(row.runningSince), metAt: dateOf(row.metAt), breachedAt: dateOf(row.breachedAt) };
  const now = new Date(row.now);
  const clock = seenAt({ ...row, ...moments, ...more }, now);
  const { metric, state, targetMinutes, startedAt, metAt, breachedAt } = clock;
  return {
    ...{ metric, state, targetMinutes, startedAt, metAt, breachedAt },
    isRunning: clock.runningSince !== null,
    consumedMinutes: Math.floor(consumedAt(hours, clock, now) / 60_000),
    dueAt: state === 'PAUSED' || state === 'CANCELLED' ? null : clock.dueAt,
  };
}

const messages = ticketPart({
  field: 'messages',
  type: () => [TicketMessageType],
  description: 'The conversation, oldest first; internal notes only for those who may read them.',
  permission: null,
  sql: ({ parent, ctx }) =>
    jsonRows(sql`SELECT m.id, m.author, m.visibility, m.body, m.at, ${writerName(parent)} AS "authorName"
      FROM ticket_message m WHERE m.ticket_id = ${parent}.id AND m.customer_id = ${parent}.customer_id
        AND (m.visibility = 'PUBLIC' OR ${visibleNotes(ctx, parent)})
      ORDER BY m.at, m.id`),
});

const writerName = (parent: Sql): Sql =>
  sql`CASE m.author WHEN 'CUSTOMER' THEN (SELECT k.name FROM customer k WHERE k.id = ${parent}.customer_id)
    WHEN 'AGENT' THEN ${nameOf(sql.raw('m.author_id'))} END`;

/** The name of a user or program by its id. */
export const nameOf = (id: Sql): Sql =>
  sql`coalesce((SELECT u.name FROM app_user u WHERE u.id = ${id}), (SELECT a.name FROM api_token a WHERE a.id = ${id}))`;

const moves = ticketPart({
  field: 'moves',
  type: () => [TicketMoveType],
  description: 'Every change of status, oldest first.',
  permission: null,
  sql: ({ parent }) =>
    jsonRows(sql`SELECT w.id, w.from_status AS "from", w.to_status AS "to", w.reason, w.at,
        ${nameOf(sql.raw('w.actor_id'))} AS "actorName"
      FROM ticket_status_move w WHERE w.ticket_id = ${parent}.id AND w.customer_id = ${parent}.customer_id
      ORDER BY w.at, w.id`),
});

const place = (parent: Sql): Sql =>
  jsonRow(sql`SELECT ${placeColumns} FROM queue_item i
    WHERE i.ticket_id = ${parent}.id AND i.state IN ('WAITING', 'OFFERED', 'ASSIGNED')`);

const queueItem = ticketPart({
  field: 'queueItem',
  type: () => QueueItemType,
  description: 'Its place in the queue or with an agent; null once it is solved.',
  permission: null,
  nullable: true,
  sql: ({ parent }) => place(parent),
  finish: (row: PlaceRow | null) => (row === null ? null : shownPlace(row)),
});

const priorityTotal = ticketPart({
  field: 'priorityTotal',
  type: () => Int,
  description: 'The points of its place at this moment; null once it is solved.',
  permission: null,
  nullable: true,
  sql: ({ parent }) => place(parent),
  finish: (row: PlaceRow | null) => (row === null ? null : shownPlace(row).rankKey),
});

export const ticketPartResolvers = [clocks, clockEntries, messages, moves, queueItem, priorityTotal];
