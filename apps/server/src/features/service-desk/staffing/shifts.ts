import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';

/** Begins the shifts of agents who come, unless they run already. By the database's clock. */
export async function beginShifts(tx: TransactionContext, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return;
  await tx.rows(
    sql`INSERT INTO agent_shift (user_id, came_at)
        SELECT id, date_trunc('milliseconds', clock_timestamp()) FROM unnest(${userIds}::uuid[]) AS id
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
