import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { pageOf, pageSize, type Connection, type PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { isSelected } from '../../platform/lookahead.js';
import { afterMoment, momentKey } from '../../platform/newest-first.js';
import { sql, type Sql } from '../../platform/sql.js';
import { visibleCustomer, type Permission } from '../access/index.js';
import { ofComplaint } from './complaints/complaint.query.js';
import type { TicketFilter } from './ticket.input.js';
import { ticketColumns, visibleTicket, type ShownTicket } from './ticket.columns.js';
import { ticketParts } from './ticket-parts.js';
import { openStatuses } from './ticket.policy.js';
import type { TicketType } from './ticket.type.js';

const MOST_COUNTED = 10_000;

/**
 * One ticket with every selected part, in one statement; null when there is none the actor may see. `path` leads from
 * the resolver's field to the ticket, e.g. `['ticket']` of a payload.
 */
export async function findTicket(
  ctx: RequestContext,
  id: string,
  info: GraphQLResolveInfo,
  path: readonly string[] = [],
): Promise<TicketType | null> {
  if (!isId(id)) return null;
  const c = sql.raw('c');
  return ticketParts.one<TicketType>(
    info,
    ctx,
    { id, path },
    (columns, own) => sql`SELECT ${columns} FROM ticket c WHERE c.id = ${own} AND ${visibleTicket(ctx, c)}`,
  );
}

/** A ticket whose own fields are known from the change just made: read again only where parts of it are asked for. */
export async function showTicket(
  ctx: RequestContext,
  ticket: ShownTicket,
  info: GraphQLResolveInfo,
  path: readonly string[],
): Promise<TicketType | null> {
  if (!ticketParts.areSelected(info, ctx, path)) return ticket.isVisible ? ticket : null;
  return findTicket(ctx, ticket.id, info, path);
}

/** Tickets by id, each null where the actor may not see it. */
export const ticketsById = (ctx: RequestContext): DataLoader<string, TicketType | null> =>
  new DataLoader(async (ids) => {
    const rows = await ctx.rows<TicketType>(
      sql`SELECT ${ticketColumns(sql.raw('t'))} FROM ticket t
          WHERE t.id = ANY(${[...ids]}::uuid[]) AND ${visibleTicket(ctx, sql.raw('t'))}`,
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** What somebody asks of the list of tickets. */
export interface AskedTickets extends PageArgs {
  readonly filter: TicketFilter;
  readonly oldestFirst?: boolean | null;
}

/** The tickets `t` a request is about, of customers `c` where all the permissions reach. */
export function ticketSource(ctx: RequestContext, filter: TicketFilter, ...permissions: readonly Permission[]) {
  const c = sql.raw('c');
  return {
    from: sql`ticket t JOIN customer c ON c.id = t.customer_id AND c.status = 'ACTIVE'
      AND ${visibleCustomer(ctx, c, 'tickets:read', ...permissions)}`,
    where: conditions(ctx, filter),
  };
}

/** A page of the tickets the actor may see, newest first unless the oldest are wanted. */
export async function ticketPage(
  ctx: RequestContext,
  { filter, oldestFirst, ...page }: AskedTickets,
  info: GraphQLResolveInfo,
): Promise<Connection<TicketType>> {
  const size = pageSize(page.first);
  const { from: tables, where } = ticketSource(ctx, filter);
  const from = sql`FROM ${tables} WHERE ${where}`;
  const direction = sql.raw(oldestFirst ? 'ASC' : 'DESC');
  const rows = await ctx.rows<TicketType>(
    sql`SELECT ${ticketColumns(sql.raw('t'))} ${from} AND ${afterCursor(page.after, oldestFirst)}
        ORDER BY t.opened_at ${direction}, t.id ${direction} LIMIT ${size + 1}::integer`,
  );
  const shown = pageOf(rows, size, page.after, ticketCursor, (row) => row);
  return isSelected(info, 'totalCount') ? { ...shown, totalCount: await countTickets(ctx, from) } : shown;
}

/** The place of a ticket in a list by time of opening. */
export const ticketCursor = (row: { openedAt: Date | string; id: string }): [string, string] =>
  momentKey(row.openedAt, row.id);

/** Rows `t` that come after a cursor in a list by time of opening, newest first unless the oldest are. */
export function afterCursor(after: string | null | undefined, oldestFirst?: boolean | null): Sql {
  return afterMoment(after, [sql.raw('t.opened_at'), sql.raw('t.id')], oldestFirst ?? false);
}

async function countTickets(ctx: RequestContext, from: Sql) {
  const [row] = await ctx.rows<{ value: number }>(
    sql`SELECT count(*)::integer AS value FROM (SELECT 1 ${from} LIMIT ${MOST_COUNTED + 1}::integer) x`,
  );
  const value = row?.value ?? 0;
  return { value: Math.min(value, MOST_COUNTED), isExact: value <= MOST_COUNTED };
}

function conditions(ctx: RequestContext, filter: TicketFilter): Sql {
  const { status, severity, type, customerId, queueId, assigneeId, isMine, isOpen, number } = filter;
  const { openedFrom, openedBefore } = filter;
  const all: Sql[] = [];
  if (status) all.push(sql`t.status = ANY(${status}::text[])`);
  if (severity) all.push(sql`t.severity = ANY(${severity}::text[])`);
  if (type) all.push(sql`t.type = ANY(${type}::text[])`);
  if (customerId) all.push(equals(sql.raw('t.customer_id'), customerId));
  if (queueId) all.push(equals(sql.raw('t.queue_id'), queueId));
  if (assigneeId) all.push(equals(sql.raw('t.assignee_id'), assigneeId));
  if (isMine === true) all.push(equals(sql.raw('t.assignee_id'), ctx.actor.id));
  if (isOpen === true) all.push(sql`t.status = ANY(${openStatuses}::text[])`);
  if (isOpen === false) all.push(sql`t.status <> ALL(${openStatuses}::text[])`);
  if (number) all.push(sql`t.number = ${number.trim().toUpperCase()}`);
  if (filter.complaint) all.push(ofComplaint(filter.complaint));
  if (openedFrom) all.push(sql`t.opened_at >= ${openedFrom}::timestamptz`);
  if (openedBefore) all.push(sql`t.opened_at < ${openedBefore}::timestamptz`);
  return sql.and(all);
}

const equals = (column: Sql, id: string): Sql => (isId(id) ? sql`${column} = ${id}::uuid` : sql.raw('false'));
