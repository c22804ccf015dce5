import type { OpenWork } from '../../platform/open-work.js';
import { sql } from '../../platform/sql.js';

const waiting = (userId: string) => sql`FROM task WHERE assignee_id = ${userId} AND status = 'OPEN'`;

/** The follow-ups somebody has to do. */
export const taskOpenWork: OpenWork = {
  kind: 'TASK',
  list: (ctx, userId) => ctx.rows(sql`SELECT id, customer_id AS "customerId" ${waiting(userId)} ORDER BY id`),
  async count(ctx, userId) {
    const [row] = await ctx.rows<{ n: number }>(sql`SELECT count(*)::integer AS n ${waiting(userId)}`);
    return row?.n ?? 0;
  },
  async give(tx, items, from, to) {
    const given = await tx.rows<{ id: string }>(
      sql`UPDATE task t SET assignee_id = ${to}, version = t.version + 1
          FROM unnest(${items.map(({ id }) => id)}::uuid[], ${items.map(({ customerId }) => customerId)}::uuid[])
            AS x (id, customer_id)
          WHERE t.id = x.id AND t.customer_id = x.customer_id AND t.assignee_id = ${from} AND t.status = 'OPEN'
          RETURNING t.id`,
    );
    return given.map(({ id }) => id);
  },
};
