import { jsonRows } from '../../../platform/parts.js';
import { moneyJson } from '../../../platform/money.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { ticketPart } from '../ticket-parts.js';
import { ticketColumns, visibleTicket } from '../ticket.columns.js';
import { openStatuses } from '../ticket.policy.js';
import { TicketType } from '../ticket.type.js';
import { LIKELY, likeness, type Comparable } from './casework.policy.js';
import { TicketDuplicateType, TicketLineType, TicketLinkType } from './casework.type.js';

const o = sql.raw('o');
const MOST_COMPARED = 100;
const MOST_SUGGESTED = 5;

interface Candidate {
  readonly self: Omit<Comparable, 'openedAt'> & { readonly openedAt: string };
  readonly lines: readonly string[];
  readonly ticket: TicketType;
}

const linesOf = (row: ReturnType<typeof sql.raw>) =>
  sql`ARRAY(SELECT x.order_line_id FROM ticket_line x WHERE x.ticket_id = ${row}.id AND x.customer_id = ${row}.customer_id)`;

/** Whoever sees a ticket sees the customer, and with it every other ticket of theirs. */
const duplicates = ticketPart({
  field: 'duplicates',
  type: () => [TicketDuplicateType],
  description:
    'Other tickets of the customer that may be about the same, open or ended within 30 days, the likeliest first; at most 5.',
  permission: null,
  sql: ({ parent }) =>
    jsonRows(sql`SELECT json_build_object('subject', ${parent}.subject, 'type', ${parent}.type, 'openedAt', ${parent}.opened_at,
          'lines', ${linesOf(parent)}) AS self, ${linesOf(o)} AS lines,
        (SELECT row_to_json(x) FROM (SELECT ${ticketColumns(o)}) x) AS ticket
      FROM ticket o
      WHERE o.customer_id = ${parent}.customer_id AND o.id <> ${parent}.id AND o.merged_into_id IS NULL
        AND ${parent}.merged_into_id IS NULL AND o.status <> 'CANCELLED'
        AND (o.status = ANY(${sql.constant(openStatuses)}::text[])
          OR coalesce(o.closed_at, o.resolved_at) > clock_timestamp() - interval '30 days')
      ORDER BY o.opened_at DESC, o.id DESC LIMIT ${sql.raw(String(MOST_COMPARED))}`),
  finish: (rows: Candidate[]) =>
    rows
      .map(({ self, lines, ticket }) => {
        const other = { ...ticket, openedAt: new Date(ticket.openedAt), lines };
        return { ticket, likeness: likeness({ ...self, openedAt: new Date(self.openedAt) }, other) };
      })
      .filter((found) => found.likeness >= LIKELY)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_SUGGESTED),
});

const links = ticketPart({
  field: 'links',
  type: () => [TicketLinkType],
  description: 'How it stands to other tickets the caller may see.',
  permission: null,
  sql: ({ parent, ctx }) =>
    jsonRows(sql`SELECT l.kind, (SELECT row_to_json(x) FROM (SELECT ${ticketColumns(o)}) x) AS ticket
      FROM ticket_link l JOIN ticket o ON o.id = l.other_ticket_id AND o.customer_id = l.other_customer_id
      WHERE l.ticket_id = ${parent}.id AND l.customer_id = ${parent}.customer_id AND ${visibleTicket(ctx, o)}
      ORDER BY l.created_at, l.id`),
});

const merged = ticketPart({
  field: 'mergedTickets',
  type: () => [TicketType],
  description: 'Tickets that were merged into this one, oldest first.',
  permission: null,
  sql: ({ parent }) =>
    jsonRows(sql`SELECT ${ticketColumns(o)} FROM ticket o
      WHERE o.merged_into_id = ${parent}.id AND o.customer_id = ${parent}.customer_id ORDER BY o.opened_at, o.id`),
});

const lines = ticketPart({
  field: 'lines',
  type: () => [TicketLineType],
  description: 'The order lines it is about.',
  permission: 'orders:read',
  nullable: true,
  sql: ({ parent, ctx }) =>
    jsonRows(sql`SELECT l.id, l.order_id AS "orderId", s.number AS "orderNumber", l.ordered_at AS "orderedAt",
        l.product_id AS "productId", coalesce(p.name, l.description) AS name, l.quantity::text AS quantity,
        ${moneyJson(sql.raw('l.net_minor'), sql.raw('s.currency'))} AS net
      FROM ticket_line x
      JOIN order_line l ON l.id = x.order_line_id AND l.customer_id = x.customer_id
      JOIN sales_order s ON s.id = l.order_id AND s.customer_id = l.customer_id
      JOIN customer k ON k.id = x.customer_id AND ${visibleCustomer(ctx, sql.raw('k'), 'orders:read')}
      LEFT JOIN product p ON p.id = l.product_id
      WHERE x.ticket_id = ${parent}.id AND x.customer_id = ${parent}.customer_id
      ORDER BY l.ordered_at DESC, l.id`),
});

/** What a ticket has to do with others, and with orders. */
export const caseworkParts = [duplicates, links, merged, lines];
