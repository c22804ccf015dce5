import { sql, sqlFile } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { predictionColumns, type PredictionRow } from './prediction-rows.policy.js';

const replacePredictions = sqlFile(import.meta.url, '../sql/replace-predictions.sql');
const ROWS_A_PIECE = 20_000;

/** Replaces all predictions within the caller's transaction; rows that say the same are not written again. */
export async function storePredictions(tx: TransactionContext, rows: Iterable<PredictionRow>): Promise<void> {
  await tx.rows(
    sql`CREATE TEMPORARY TABLE prediction_next (LIKE customer_prediction INCLUDING DEFAULTS) ON COMMIT DROP`,
  );
  const target = `prediction_next (${predictionColumns.join(', ')})`;
  let piece: PredictionRow[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < ROWS_A_PIECE) continue;
    await tx.copy(target, piece);
    piece = [];
  }
  await tx.copy(target, piece);
  await tx.rows(sql`ANALYZE prediction_next`);
  await tx.rows(replacePredictions);
}
