import type { OpenWork } from '../../platform/open-work.js';
import { sql } from '../../platform/sql.js';
import { announceCustomer } from './customer-access.js';
import { customerMoved } from './customers.events.js';

/** The customers somebody looks after. Team and region stay: who may see them does not change with the person. */
export const customerOpenWork: OpenWork = {
  kind: 'CUSTOMER',
  list: (ctx, userId) =>
    ctx.rows(
      sql`SELECT id, id AS "customerId" FROM customer WHERE owner_id = ${userId} AND status = 'ACTIVE' ORDER BY id`,
    ),
  async give(tx, items, from, to) {
    const given = await tx.rows<{ id: string }>(
      sql`UPDATE customer SET owner_id = ${to}, version = version + 1, updated_at = ${tx.now}
          WHERE id = ANY(${items.map(({ id }) => id)}::uuid[]) AND owner_id = ${from} AND status = 'ACTIVE' RETURNING id`,
    );
    for (const { id } of given) {
      await customerMoved.publish(tx, { customerId: id });
      await announceCustomer(tx, id);
    }
    return given.map(({ id }) => id);
  },
};
