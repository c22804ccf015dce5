import type { NewPlace, OpenWork } from '../../platform/open-work.js';
import { RESYNC } from '../../platform/live.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { customersMoved } from './customers.events.js';

/** So many changed customers are told one by one; of more, everybody asks again once. */
const TOLD_EACH = 100;

const waiting = (userId: string) => sql`FROM customer WHERE owner_id = ${userId} AND status = 'ACTIVE'`;

/** The customers somebody looks after. Team and region stay unless they are named: who may see them does not change with the person. */
export const customerOpenWork: OpenWork = {
  kind: 'CUSTOMER',
  list: (ctx, userId) => ctx.rows(sql`SELECT id, id AS "customerId" ${waiting(userId)} ORDER BY id`),
  async count(ctx, userId) {
    const [row] = await ctx.rows<{ n: number }>(sql`SELECT count(*)::integer AS n ${waiting(userId)}`);
    return row?.n ?? 0;
  },
  async give(tx, items, from, to, places = new Map()) {
    const given = await tx.rows<{ id: string }>(
      sql`UPDATE customer SET owner_id = ${to}, version = version + 1, updated_at = ${tx.now}
          WHERE id = ANY(${items.map(({ id }) => id)}::uuid[]) AND owner_id = ${from} AND status = 'ACTIVE' RETURNING id`,
    );
    const ids = given.map(({ id }) => id);
    await movePlaces(tx, ids, places);
    if (ids.length === 0) return ids;
    await customersMoved.publish(tx, { customerIds: ids, formerOwnerId: from });
    if (ids.length > TOLD_EACH) tx.announce(RESYNC);
    else for (const customerId of ids) tx.announce('customer', { customerId });
    return ids;
  },
};

async function movePlaces(
  tx: TransactionContext,
  ids: readonly string[],
  places: ReadonlyMap<string, NewPlace>,
): Promise<void> {
  const moved = ids.flatMap((id) => {
    const place = places.get(id);
    return place ? [{ id, ...place }] : [];
  });
  if (moved.length === 0) return;
  await tx.rows(
    sql`UPDATE customer c SET team_id = x.team_id, region_id = x.region_id
        FROM unnest(${moved.map(({ id }) => id)}::uuid[], ${moved.map(({ teamId }) => teamId)}::uuid[],
          ${moved.map(({ regionId }) => regionId)}::uuid[]) AS x (id, team_id, region_id)
        WHERE c.id = x.id`,
  );
}
