import { Severity, TicketStatus, TicketType, VipTier } from '@kehu/schema';
import { writeCursor } from '../../../platform/cursor.js';
import { sql } from '../../../platform/sql.js';
import { afterCursor, ticketCursor, ticketSentence, ticketSource } from '../../service-desk/index.js';
import { labelled, moment, nameOf, plain, type Columns, type ExportedList } from './exported-list.js';

/** The list of tickets: rows `t` of customers `c`. */
export const exportedTickets: ExportedList = {
  key: 'TICKETS',
  columns: {
    NUMBER: plain('t.number'),
    SUBJECT: plain('t.subject'),
    TICKET_TYPE: labelled('t.type', TicketType),
    SEVERITY: labelled('t.severity', Severity),
    STATUS: labelled('t.status', TicketStatus),
    CODE: plain('c.code'),
    NAME: plain('c.name'),
    TIER: labelled('c.vip_tier', VipTier),
    AGENT: nameOf('app_user', 't.assignee_id'),
    OPENED: moment('t.opened_at'),
    ANSWERED: moment('t.first_responded_at'),
    DUE: moment(`(SELECT min(k.due_at) FROM service_clock k WHERE k.ticket_id = t.id AND k.customer_id = t.customer_id
      AND k.state IN ('RUNNING', 'PAUSED'))`),
    RESOLVED: moment('t.resolved_at'),
    CLOSED: moment('t.closed_at'),
    OWNER: nameOf('app_user', 'c.owner_id'),
    TEAM: nameOf('team', 'c.team_id'),
    REGION: nameOf('region', 'c.region_id'),
  } satisfies Columns<'TICKETS'>,
  read: async (ctx, { filter }) => ({
    source: ticketSource(ctx, filter ?? {}, 'customers:export'),
    sentence: await ticketSentence(ctx, filter ?? {}),
  }),
  page({ from, where }, { oldestFirst }, after, size, columns) {
    const direction = sql.raw(oldestFirst ? 'ASC' : 'DESC');
    return sql`SELECT t.id, t.opened_at AS "sortKey", ${columns} FROM ${from} WHERE ${where}
      AND ${afterCursor(after, oldestFirst)} ORDER BY t.opened_at ${direction}, t.id ${direction} LIMIT ${size}::integer`;
  },
  placeOf: (_which, { id, sortKey }) => writeCursor(ticketCursor({ id, openedAt: sortKey as Date })),
};
