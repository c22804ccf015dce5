import type { OpenWork } from '../../platform/open-work.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { ticketChanged } from './desk.events.js';
import { announceTicket, type DeskNotice } from './desk.live.js';
import { makeKnown } from './hands.js';

const waiting = (userId: string) => sql`FROM queue_item WHERE agent_id = ${userId} AND state = 'ASSIGNED'`;

/** The tickets somebody works on. Room is not asked for: whoever takes over a colleague's work may hold more for a while. */
export const ticketOpenWork: OpenWork = {
  kind: 'TICKET',
  list: (ctx, userId) =>
    ctx.rows(sql`SELECT ticket_id AS id, customer_id AS "customerId" ${waiting(userId)} ORDER BY ticket_id`),
  async count(ctx, userId) {
    const [row] = await ctx.rows<{ n: number }>(sql`SELECT count(*)::integer AS n ${waiting(userId)}`);
    return row?.n ?? 0;
  },
  async give(tx, items, from, to) {
    const ids = items.map(({ id }) => id);
    const given = await tx.rows<DeskNotice & { weight: number }>(
      sql`UPDATE queue_item SET agent_id = ${to}, assigned_at = date_trunc('milliseconds', clock_timestamp())
          WHERE ticket_id = ANY(${ids}::uuid[]) AND agent_id = ${from} AND state = 'ASSIGNED'
          RETURNING ticket_id AS "ticketId", customer_id AS "customerId", queue_id AS "queueId", owner_id AS "ownerId",
            team_id AS "teamId", region_id AS "regionId", weight`,
    );
    if (given.length === 0) return [];
    await tx.rows(
      sql`UPDATE ticket t SET assignee_id = ${to}, version = t.version + 1, updated_at = ${tx.now}
          FROM unnest(${given.map(({ ticketId }) => ticketId)}::uuid[], ${given.map(({ customerId }) => customerId)}::uuid[])
            AS x (id, customer_id)
          WHERE t.id = x.id AND t.customer_id = x.customer_id`,
    );
    const weight = given.reduce((sum, place) => sum + place.weight, 0);
    await shiftLoad(tx, from, to, weight);
    for (const place of given) {
      const { ticketId, customerId } = place;
      await ticketChanged.publish(tx, { ticketId, customerId, what: 'ASSIGNED' });
      announceTicket(tx, place);
    }
    return given.map(({ ticketId }) => ticketId);
  },
};

/** What weighed on one agent weighs on another; both are locked in the order of their ids, as a claim does. */
async function shiftLoad(tx: TransactionContext, from: string, to: string, weight: number): Promise<void> {
  await makeKnown(tx, [to]);
  await tx.rows(
    sql`WITH pair AS MATERIALIZED (
          SELECT user_id FROM agent_presence WHERE user_id IN (${from}::uuid, ${to}::uuid) ORDER BY user_id FOR NO KEY UPDATE
        )
        UPDATE agent_presence p SET held = p.held + CASE WHEN p.user_id = ${to}::uuid THEN ${weight}::int ELSE -${weight}::int END
        FROM pair WHERE p.user_id = pair.user_id`,
  );
}
