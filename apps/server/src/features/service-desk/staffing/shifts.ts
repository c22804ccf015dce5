import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';

/** Begins the shift of an agent who comes, unless it runs already. By the database's clock. */
export async function beginShift(tx: TransactionContext, userId: string): Promise<void> {
  await tx.rows(
    sql`INSERT INTO agent_shift (user_id, came_at) VALUES (${userId}::uuid, date_trunc('milliseconds', clock_timestamp()))
        ON CONFLICT DO NOTHING`,
  );
}

/** Ends the shifts of agents who left, each at the moment their presence says. */
export async function endShifts(tx: TransactionContext, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return;
  await tx.rows(
    sql`UPDATE agent_shift s SET left_at = greatest(s.came_at, coalesce(p.away_since, p.seen_at))
        FROM agent_presence p
        WHERE s.user_id = ANY(${userIds}::uuid[]) AND s.left_at IS NULL AND p.user_id = s.user_id`,
  );
}
