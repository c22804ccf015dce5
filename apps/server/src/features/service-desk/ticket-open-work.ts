import type { OpenWork } from '../../platform/open-work.js';
import { sql } from '../../platform/sql.js';
import { ticketChanged } from './desk.events.js';

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
    const given = await tx.rows<{ id: string; customerId: string }>(
      sql`UPDATE queue_item SET agent_id = ${to}, assigned_at = ${tx.now}
          WHERE ticket_id = ANY(${ids}::uuid[]) AND agent_id = ${from} AND state = 'ASSIGNED'
          RETURNING ticket_id AS id, customer_id AS "customerId"`,
    );
    if (given.length === 0) return [];
    await tx.rows(
      sql`UPDATE ticket t SET assignee_id = ${to}, version = t.version + 1, updated_at = ${tx.now}
          FROM unnest(${given.map(({ id }) => id)}::uuid[], ${given.map(({ customerId }) => customerId)}::uuid[])
            AS x (id, customer_id)
          WHERE t.id = x.id AND t.customer_id = x.customer_id`,
    );
    await tx.rows(sql`UPDATE agent_presence SET held = held - ${given.length} WHERE user_id = ${from}`);
    await tx.rows(
      sql`INSERT INTO agent_presence (user_id, seen_at, held) VALUES (${to}, clock_timestamp(), ${given.length})
          ON CONFLICT (user_id) DO UPDATE SET held = agent_presence.held + excluded.held`,
    );
    for (const { id, customerId } of given) {
      await ticketChanged.publish(tx, { ticketId: id, customerId, what: 'ASSIGNED' });
      tx.announce('customer', { customerId });
    }
    return given.map(({ id }) => id);
  },
};
