import type { RequestContext } from '../../platform/context.js';
import { sql, type Sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import type { Ticket } from './ticket.entity.js';

/** The own fields of a ticket, and whether the actor may see them. */
export type ShownTicket = Omit<Ticket, 'createdById'> & { readonly isVisible: boolean };

/** The columns of `TicketType`'s own fields, for a ticket row with this alias. */
export const ticketColumns = (t: Sql): Sql => sql`${t}.id, ${t}.number, ${t}.customer_id AS "customerId", ${t}.subject,
  ${t}.type, ${t}.severity, ${t}.phase, ${t}.channel, ${t}.status, ${t}.queue_id AS "queueId",
  ${t}.assignee_id AS "assigneeId", ${t}.opened_at AS "openedAt", ${t}.first_responded_at AS "firstRespondedAt",
  ${t}.resolved_at AS "resolvedAt", ${t}.closed_at AS "closedAt", ${t}.hold_until AS "holdUntil",
  ${t}.reopen_count AS "reopenCount", ${t}.resolution, ${t}.root_cause AS "rootCause", ${t}.remedy, ${t}.version,
  ${t}.updated_at AS "updatedAt"`;

/** True for a ticket row whose customer the actor may see. */
export function visibleTicket(ctx: RequestContext, ticket: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM customer v WHERE v.id = ${ticket}.customer_id AND v.status = 'ACTIVE'
    AND ${visibleCustomer(ctx, sql.raw('v'), 'tickets:read')})`;
}
