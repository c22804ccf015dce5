import type { OpenWork } from '../../../platform/open-work.js';
import { sql } from '../../../platform/sql.js';

const served = (userId: string) => sql`FROM dedicated_agent WHERE primary_id = ${userId}`;

/** The customers somebody serves before all others. Whoever takes over is no backup of oneself. */
export const dedicationOpenWork: OpenWork = {
  kind: 'DEDICATION',
  list: (ctx, userId) =>
    ctx.rows(sql`SELECT customer_id AS id, customer_id AS "customerId" ${served(userId)} ORDER BY customer_id`),
  async count(ctx, userId) {
    const [row] = await ctx.rows<{ n: number }>(sql`SELECT count(*)::integer AS n ${served(userId)}`);
    return row?.n ?? 0;
  },
  async give(tx, items, from, to) {
    const given = await tx.rows<{ id: string }>(
      sql`UPDATE dedicated_agent SET primary_id = ${to}, backup_id = nullif(backup_id, ${to}::uuid), updated_at = ${tx.now}
          WHERE customer_id = ANY(${items.map(({ customerId }) => customerId)}::uuid[]) AND primary_id = ${from}
          RETURNING customer_id AS id`,
    );
    for (const { id } of given) tx.announce('customer', { customerId: id });
    return given.map(({ id }) => id);
  },
};
