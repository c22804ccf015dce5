import type { RequestContext } from '../../platform/context.js';
import { askedColumns, everything, type Asks } from '../../platform/parts.js';
import { sql, type Sql } from '../../platform/sql.js';
import { boundsOf, visibleCustomer } from '../access/index.js';
import type { Ticket } from './ticket.entity.js';

/** The own fields of a ticket, and whether the actor may see them. */
export type ShownTicket = Omit<Ticket, 'createdById'> & { readonly isVisible: boolean };

/** What other fields of a ticket and its place in a list are found by. */
const KEYS = ['id', 'customerId', 'assigneeId', 'openedAt'];

/** The columns of `TicketType`'s own fields, as far as they were asked for, for a ticket row with this alias. */
export const ticketColumns = (t: Sql, asks: Asks = everything): Sql =>
  askedColumns(
    asks,
    {
      id: sql`${t}.id`,
      number: sql`${t}.number`,
      customerId: sql`${t}.customer_id`,
      subject: sql`${t}.subject`,
      type: sql`${t}.type`,
      severity: sql`${t}.severity`,
      phase: sql`${t}.phase`,
      channel: sql`${t}.channel`,
      status: sql`${t}.status`,
      queueId: sql`${t}.queue_id`,
      assigneeId: sql`${t}.assignee_id`,
      openedAt: sql`${t}.opened_at`,
      firstRespondedAt: sql`${t}.first_responded_at`,
      resolvedAt: sql`${t}.resolved_at`,
      closedAt: sql`${t}.closed_at`,
      holdUntil: sql`${t}.hold_until`,
      reopenCount: sql`${t}.reopen_count`,
      resolution: sql`${t}.resolution`,
      rootCause: sql`${t}.root_cause`,
      remedy: sql`${t}.remedy`,
      mergedIntoId: sql`${t}.merged_into_id`,
      version: sql`${t}.version`,
      updatedAt: sql`${t}.updated_at`,
    },
    KEYS,
  );

/** True for a ticket row whose customer the actor may see. */
export function visibleTicket(ctx: RequestContext, ticket: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM customer v WHERE v.id = ${ticket}.customer_id AND v.status = 'ACTIVE'
    AND ${visibleCustomer(ctx, sql.raw('v'), 'tickets:read')})`;
}

/** True for a ticket row, seen by the actor, whose internal notes the actor may read too: that right may reach less far. */
export function visibleNotes(ctx: RequestContext, ticket: Sql): Sql {
  const rights = ['tickets:read', 'ticket-notes:read'] as const;
  if (boundsOf(ctx, ...rights).length === boundsOf(ctx, rights[0]).length) return sql.raw('true');
  return sql`EXISTS (SELECT 1 FROM customer v WHERE v.id = ${ticket}.customer_id
    AND ${visibleCustomer(ctx, sql.raw('v'), ...rights)})`;
}
