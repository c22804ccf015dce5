import { PageArgs, pageOf, pageSize } from '../../platform/connection.js';
import { jsonRow, jsonRows } from '../../platform/parts.js';
import { sql } from '../../platform/sql.js';
import { userJson, visibleCustomer } from '../access/index.js';
import { customerPart } from '../customers/graphql.js';
import { DedicatedAgentsType } from './dispatch/dispatch.type.js';
import { ticketColumns } from './ticket.columns.js';
import { afterCursor, ticketCursor } from './ticket.query.js';
import { ticketParts } from './ticket-parts.js';
import { openStatuses } from './ticket.policy.js';
import { TicketConnection, TicketType } from './ticket.type.js';

export const dedicatedAgents = customerPart({
  field: 'dedicatedAgents',
  type: () => DedicatedAgentsType,
  description: 'Who serves the customer first, and who does when that agent cannot; null when nobody does.',
  permission: 'tickets:read',
  nullable: true,
  sql: ({ parent, ctx }) =>
    jsonRow(sql`SELECT ${userJson(ctx, sql`d.primary_id`)} AS "primary", ${userJson(ctx, sql`d.backup_id`)} AS backup
      FROM dedicated_agent d WHERE d.customer_id = ${parent}.id`),
});

const MOST_OPEN = 50;
const t = sql.raw('t');

export const openTickets = customerPart({
  field: 'openTickets',
  type: () => [TicketType],
  description: 'Tickets that still need work, the oldest first; at most 50.',
  permission: 'tickets:read',
  nullable: true,
  inside: () => ({ parts: ticketParts, row: t }),
  sql: ({ parent, ctx, below, asks }) =>
    jsonRows(sql`SELECT ${ticketColumns(t, asks)}${below} FROM ticket t
      WHERE t.customer_id = ${parent}.id AND t.status = ANY(${sql.constant(openStatuses)}::text[])
        AND ${visibleCustomer(ctx, parent, 'tickets:read')}
      ORDER BY t.opened_at, t.id LIMIT ${sql.raw(String(MOST_OPEN))}`),
});

export const customerTickets = customerPart<PageArgs>({
  field: 'tickets',
  type: () => TicketConnection,
  description: 'All tickets, newest first.',
  permission: 'tickets:read',
  nullable: true,
  args: PageArgs,
  sql: ({ parent, args, ctx }) =>
    jsonRows(sql`SELECT ${ticketColumns(t)} FROM ticket t
      WHERE t.customer_id = ${parent}.id AND ${afterCursor(args.after)} AND ${visibleCustomer(ctx, parent, 'tickets:read')}
      ORDER BY t.opened_at DESC, t.id DESC LIMIT ${pageSize(args.first) + 1}::integer`),
  finish: (rows: TicketType[] | null, { first, after }) =>
    pageOf(rows ?? [], pageSize(first), after, ticketCursor, (row) => row),
});
