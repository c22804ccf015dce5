import type { OpenWork } from '../../../platform/open-work.js';
import { sql, type Sql } from '../../../platform/sql.js';

/** What becomes of a row of dedicated agents when its customer goes from one agent to another. */
type Change = (to: string) => Sql;

/** Customers somebody serves in one of the two ways. */
const dedication = (kind: OpenWork['kind'], role: Sql, change: Change): OpenWork => {
  const served = (userId: string): Sql => sql`FROM dedicated_agent WHERE ${role} = ${userId}`;
  return {
    kind,
    list: (ctx, userId) =>
      ctx.rows(sql`SELECT customer_id AS id, customer_id AS "customerId" ${served(userId)} ORDER BY customer_id`),
    async count(ctx, userId) {
      const [row] = await ctx.rows<{ n: number }>(sql`SELECT count(*)::integer AS n ${served(userId)}`);
      return row?.n ?? 0;
    },
    async give(tx, items, from, to) {
      const given = await tx.rows<{ id: string }>(
        sql`UPDATE dedicated_agent SET ${change(to)}, updated_at = ${tx.now}
            WHERE customer_id = ANY(${items.map(({ customerId }) => customerId)}::uuid[]) AND ${role} = ${from}
            RETURNING customer_id AS id`,
      );
      for (const { id } of given) tx.announce('customer', { customerId: id });
      return given.map(({ id }) => id);
    },
  };
};

/** Customers somebody serves before all others. Whoever takes over is no backup of oneself. */
export const dedicationOpenWork = dedication(
  'DEDICATION',
  sql.raw('primary_id'),
  (to) => sql`primary_id = ${to}, backup_id = nullif(backup_id, ${to}::uuid)`,
);

/** Customers somebody stands behind another for. Whoever serves them already needs no backup in the one who leaves. */
export const backupOpenWork = dedication(
  'BACKUP',
  sql.raw('backup_id'),
  (to) => sql`backup_id = nullif(${to}::uuid, primary_id)`,
);
