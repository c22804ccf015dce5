import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';

/** Has the members of a segment counted anew, because its rule is another one. */
export async function countSoon(tx: TransactionContext, segmentId: string): Promise<void> {
  await tx.rows(
    sql`UPDATE segment_count SET state = 'WAITING', cause = 'RULE', failure = NULL WHERE segment_id = ${segmentId}`,
  );
}
