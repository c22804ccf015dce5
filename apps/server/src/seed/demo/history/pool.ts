import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import type { Demo } from '../demo.js';

/** So many days nobody was in touch with them; the rule of the pool begins with as many. */
const IDLE_DAYS = 30;
const CUSTOMERS = 64;
/** They fell into the pool in the nights of so many days, the last one before today: this morning's may be still to come. */
const NIGHTS = 18;

/** Leads nobody cared for, in the public pool; those of the colleague who left wait for their hand-over. */
export async function fillPool(tx: TransactionContext, { calendar }: Demo): Promise<void> {
  const nights = Array.from({ length: NIGHTS }, (_, i) => calendar.at(-1 - i, 265));
  await tx.rows(
    sql`WITH idle AS (
          SELECT c.id, c.owner_id, (${nights}::timestamptz[])[1 + row_number() OVER (ORDER BY c.code) % ${NIGHTS}::int] AS at
          FROM customer c JOIN app_user u ON u.id = c.owner_id AND u.status = 'ACTIVE'
          WHERE c.stage IN ('LEAD', 'PROSPECT') AND c.vip_tier = 'NONE'
            AND greatest(c.last_contact_at, c.created_at) < ${calendar.at(-IDLE_DAYS, 0)}::timestamptz
            AND NOT EXISTS (SELECT FROM task t WHERE t.customer_id = c.id AND t.status = 'OPEN')
            AND NOT EXISTS (SELECT FROM ticket t WHERE t.customer_id = c.id AND t.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED'))
          ORDER BY c.code LIMIT ${CUSTOMERS}::int),
        freed AS (UPDATE customer c SET owner_id = NULL FROM idle WHERE c.id = idle.id)
        INSERT INTO pool_place (customer_id, is_open, cause, since, former_owner_id)
        SELECT id, true, 'RECYCLED', at, owner_id FROM idle`,
  );
  await tx.rows(
    sql`INSERT INTO pool_move (id, customer_id, kind, from_owner_id, moved_at)
        SELECT uuid7(), customer_id, cause, former_owner_id, since FROM pool_place`,
  );
}
