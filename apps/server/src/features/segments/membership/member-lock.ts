import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';

/** Members are written by one transaction at a time: what one counts, another must not follow from an older view. */
export async function lockMembers(tx: TransactionContext): Promise<void> {
  await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended('segment_member', 0))`);
}
