import type { NotificationKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';

const DAYS = 14;
const MOST = 50;

/** Something the person is told of. */
export interface NotificationRow {
  readonly key: string;
  readonly kind: NotificationKind;
  readonly at: Date;
  readonly isNew: boolean;
  readonly title: string;
  readonly detail: string | null;
  readonly ticketId: string | null;
  readonly customerId: string | null;
}

const c = sql.raw('c');

/**
 * What happened for the caller in the last fortnight, the newest first. It is read from where it happened, so that nothing
 * is written for it and nothing is told of customers the caller may not see any more.
 */
export async function notificationsOf(ctx: RequestContext): Promise<NotificationRow[]> {
  const me = ctx.actor.userId;
  if (me === null) return [];
  const since = new Date(ctx.now.getTime() - DAYS * 86_400_000);
  const sources = [ticketsGiven, customersWrote, namedInNotes, promisesBroken, tasksGiven, workReceived, importsEnded];
  const all = sources.map((source) => sql`(${source(ctx, me, since)} ORDER BY 3 DESC LIMIT ${MOST})`);
  return ctx.rows<NotificationRow>(
    sql`SELECT n.key, n.kind, n.at, n.title, n.detail, n."ticketId", n."customerId",
          NOT n.seen AND n.at > coalesce((SELECT seen_at FROM notification_seen WHERE user_id = ${me}), '-infinity') AS "isNew"
        FROM (${sql.join(all, ' UNION ALL ')}) n ORDER BY n.at DESC, n.key LIMIT ${MOST}`,
  );
}

/** @param seen whether the person has looked at it where it happened; else the bell alone says what is new */
const columns = (kind: NotificationKind, id: Sql, at: Sql, seen: Sql = sql.raw('false')): Sql =>
  sql`SELECT ${sql.raw(`'${kind}:'`)} || ${id}::text AS key, ${sql.raw(`'${kind}'`)} AS kind, ${at} AS at, ${seen} AS seen`;

const ticket = sql.raw(
  `t.number || ' · ' || t.subject AS title, c.name AS detail, t.id AS "ticketId", c.id AS "customerId"`,
);

const ofTicket = (ctx: RequestContext): Sql =>
  sql`JOIN customer c ON c.id = t.customer_id AND c.status = 'ACTIVE' AND ${visibleCustomer(ctx, c, 'tickets:read')}`;

/** Offered or assigned by the desk; what somebody took themselves is no news to them. */
const ticketsGiven = (ctx: RequestContext, me: string, since: Date): Sql =>
  sql`${columns('TICKET_ASSIGNED', sql.raw('t.id'), sql.raw('q.assigned_at'))}, ${ticket}
      FROM ticket t JOIN queue_item q ON q.ticket_id = t.id AND q.customer_id = t.customer_id ${ofTicket(ctx)}
      WHERE t.assignee_id = ${me} AND q.agent_id = ${me} AND q.assigned_at > ${since}`;

const customersWrote = (ctx: RequestContext, me: string, since: Date): Sql =>
  sql`${columns('CUSTOMER_WROTE', sql.raw('m.id'), sql.raw('m.at'))}, ${ticket}
      FROM ticket t JOIN ticket_message m ON m.ticket_id = t.id AND m.customer_id = t.customer_id ${ofTicket(ctx)}
      WHERE t.assignee_id = ${me} AND m.author = 'CUSTOMER' AND m.at > ${since} AND m.at > t.opened_at`;

/** What the note says is read on the ticket, by those who may read notes. */
const namedInNotes = (ctx: RequestContext, me: string, since: Date): Sql =>
  sql`${columns('NAMED_IN_NOTE', sql.raw('x.id'), sql.raw('x.at'), sql.raw('x.seen_at IS NOT NULL'))}, ${ticket}
      FROM ticket t JOIN ticket_mention x ON x.ticket_id = t.id AND x.customer_id = t.customer_id ${ofTicket(ctx)}
      WHERE x.user_id = ${me} AND x.at > ${since} AND ${visibleCustomer(ctx, c, 'ticket-notes:read')}`;

const promisesBroken = (ctx: RequestContext, me: string, since: Date): Sql =>
  sql`${columns('PROMISE_BROKEN', sql.raw(`t.id::text || k.metric`), sql.raw('k.breached_at'))}, ${ticket}
      FROM ticket t JOIN service_clock k ON k.ticket_id = t.id AND k.customer_id = t.customer_id ${ofTicket(ctx)}
      WHERE t.assignee_id = ${me} AND k.breached_at > ${since}`;

const tasksGiven = (ctx: RequestContext, me: string, since: Date): Sql =>
  sql`${columns('TASK_GIVEN', sql.raw('k.id'), sql.raw('k.created_at'))},
        k.title, c.name AS detail, NULL::uuid AS "ticketId", c.id AS "customerId"
      FROM task k JOIN customer c ON c.id = k.customer_id AND c.status = 'ACTIVE'
        AND ${visibleCustomer(ctx, c, 'interactions:read')}
      WHERE k.assignee_id = ${me} AND k.created_by_id IS DISTINCT FROM ${me}::uuid AND k.status = 'OPEN'
        AND k.created_at > ${since}`;

const workReceived = (_: RequestContext, me: string, since: Date): Sql =>
  sql`${columns('WORK_RECEIVED', sql.raw('h.id'), sql.raw('h.created_at'))},
        u.name AS title, (SELECT count(*)::text FROM hand_over_item i WHERE i.hand_over_id = h.id AND i.to_user_id = ${me}) AS detail,
        NULL::uuid AS "ticketId", NULL::uuid AS "customerId"
      FROM hand_over h JOIN app_user u ON u.id = h.from_user_id
      WHERE h.created_at > ${since} AND h.undone_at IS NULL
        AND EXISTS (SELECT 1 FROM hand_over_item i WHERE i.hand_over_id = h.id AND i.to_user_id = ${me})`;

const importsEnded = (_: RequestContext, me: string, since: Date): Sql =>
  sql`${columns('IMPORT_ENDED', sql.raw('j.id'), sql.raw('j.finished_at'))},
        j.file_name AS title, j.state AS detail, NULL::uuid AS "ticketId", NULL::uuid AS "customerId"
      FROM import_job j WHERE j.created_by_id = ${me} AND j.finished_at > ${since}`;
