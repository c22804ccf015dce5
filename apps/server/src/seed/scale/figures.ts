import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import type { Kernel } from '../../server.js';

const CUSTOMERS_A_BATCH = 5000;

/** Figures, stages and classes of everybody, by the areas' own ways. */
export async function refreshFigures({ app }: Kernel, tx: TransactionContext): Promise<void> {
  await app.scoring.rebuild(tx);
  const rows = await tx.rows<{ id: string }>(sql`SELECT id FROM customer ORDER BY id`);
  for (let i = 0; i < rows.length; i += CUSTOMERS_A_BATCH) {
    const ids = rows.slice(i, i + CUSTOMERS_A_BATCH).map(({ id }) => id);
    await app.lifecycle.settle(tx, ids);
  }
}
