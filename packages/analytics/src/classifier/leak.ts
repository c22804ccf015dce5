import { known, refused, type Outcome } from '../outcome.js';
import { auc } from './auc.js';

/** From this AUC on a single feature is taken for the outcome in disguise. */
export const LEAK_AUC = 0.97;

/**
 * Looks for a feature that knows the future: one that by itself ranks the outcome (nearly) without error.
 *
 * Formula: max(AUC, 1 − AUC) ≥ `limit` for any column: LEAK_SUSPECTED, naming the column as `columns[j]`, with the AUC found.
 * Limits: a faint leak passes; an honest feature of this strength is refused too, which is the safe side. Columns whose
 * AUC cannot be told are passed over.
 */
export function leakFree(
  columns: readonly ArrayLike<number>[],
  happened: ArrayLike<boolean | number>,
  limit = LEAK_AUC,
): Outcome<true> {
  for (const [j, column] of columns.entries()) {
    const area = auc(column, happened);
    if (!area.ok) continue;
    const strength = Math.max(area.value.auc, 1 - area.value.auc);
    if (strength >= limit) return refused('LEAK_SUSPECTED', { input: `columns[${j}]`, have: strength, need: limit });
  }
  return known(true);
}
