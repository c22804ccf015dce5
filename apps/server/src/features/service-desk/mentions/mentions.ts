import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { sql, sqlFile } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import type { Permission } from '../../access/index.js';
import { writerOf, type TicketCase } from '../ticket-case.js';
import { visibleNotes, visibleTicket } from '../ticket.columns.js';
import { TicketMention } from './ticket-mention.entity.js';

const mentionable = sqlFile(import.meta.url, '../sql/mentionable.sql');
/** Who reads notes on a customer's tickets reaches the customer with all of these. */
const rights: readonly Permission[] = ['customers:read', 'tickets:read', 'ticket-notes:read'];
const MOST_OFFERED = 10;
const MOST_SHOWN = 50;

/** Somebody who can be named. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** A note that names the actor. */
export interface ShownMention {
  readonly id: string;
  readonly ticketId: string;
  readonly body: string;
  readonly byName: string | null;
  readonly at: Date;
}

/** Names colleagues in an internal note. @throws BAD_INPUT for whoever may not read the notes of this customer */
export async function mention(
  tx: TransactionContext,
  ticket: TicketCase,
  messageId: string,
  userIds: readonly string[],
): Promise<void> {
  if (userIds.length === 0) return;
  const ids = [...new Set(userIds.map((id) => id.toLowerCase()))];
  const { ticketId, customerId, ownerId, teamId, regionId, now: at } = ticket;
  const valid = ids.filter(isId);
  const reached = await tx.rows<Colleague>(mentionable, [ownerId, teamId, regionId, null, valid, valid.length, rights]);
  const missing = ids.findIndex((id) => !reached.some((colleague) => colleague.id === id));
  if (missing >= 0) {
    throw refuse('BAD_INPUT', 'This colleague may not read notes about this customer.', [
      'mentionedUserIds',
      String(missing),
    ]);
  }
  const rows = ids.map((userId) => ({ id: newId(), customerId, ticketId, messageId, userId, byId: writerOf(tx), at }));
  await tx.db.getRepository(TicketMention).insert(rows);
}

/** Colleagues who may read the notes of a ticket, by the beginning of their names; none where the actor may not. */
export async function mentionableOn(ctx: RequestContext, ticketId: string, search: string): Promise<Colleague[]> {
  const [owners] = isId(ticketId)
    ? await ctx.rows<Record<'ownerId' | 'teamId' | 'regionId', string | null>>(
        sql`SELECT c.owner_id AS "ownerId", c.team_id AS "teamId", c.region_id AS "regionId"
            FROM ticket t JOIN customer c ON c.id = t.customer_id
            WHERE t.id = ${ticketId} AND ${visibleTicket(ctx, sql.raw('t'))}`,
      )
    : [];
  if (!owners) return [];
  const like = `%${search
    .trim()
    .slice(0, 50)
    .replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return ctx.rows(mentionable, [owners.ownerId, owners.teamId, owners.regionId, like, null, MOST_OFFERED, rights]);
}

/** Notes that name the actor and that the actor has not looked at, newest first. */
export async function unseenMentions(ctx: RequestContext): Promise<ShownMention[]> {
  if (ctx.actor.userId === null) return [];
  return ctx.rows(
    sql`SELECT x.id, x.ticket_id AS "ticketId", m.body, x.at, (SELECT u.name FROM app_user u WHERE u.id = x.by_id) AS "byName"
        FROM ticket_mention x
        JOIN ticket_message m ON m.id = x.message_id AND m.customer_id = x.customer_id
        JOIN ticket t ON t.id = x.ticket_id AND t.customer_id = x.customer_id
        WHERE x.user_id = ${ctx.actor.userId} AND x.seen_at IS NULL AND ${visibleTicket(ctx, sql.raw('t'))} AND ${visibleNotes(ctx, sql.raw('t'))}
        ORDER BY x.at DESC, x.id DESC LIMIT ${MOST_SHOWN}::integer`,
  );
}

/** The actor has looked at the notes on a ticket that name them; answers how many there were. */
export async function seeMentions(ctx: RequestContext, ticketId: string): Promise<number> {
  if (ctx.actor.userId === null || !isId(ticketId)) return 0;
  const { userId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    const seen = await tx.rows(
      sql`UPDATE ticket_mention SET seen_at = ${tx.now}
          WHERE ticket_id = ${ticketId} AND user_id = ${userId} AND seen_at IS NULL RETURNING id`,
    );
    return seen.length;
  });
}
