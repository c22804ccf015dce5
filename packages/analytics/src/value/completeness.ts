import { outside } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';

/** One field of a profile, as the template of the customer's kind and class weighs it. */
export interface ProfileField {
  weight: number;
  present: boolean;
  valid: boolean;
  /** Days since somebody verified it, null if nobody ever did. */
  verifiedDaysAgo: number | null;
}

/**
 * Data completeness 0–1: Σ wᵢ·presentᵢ·validᵢ·freshᵢ / Σ wᵢ.
 *
 * fresh = 1 when verified within `freshDays`, else 0.5. No field, or weights that sum to zero: WEIGHTS_SUM_TO_ZERO.
 */
export function completeness(fields: readonly ProfileField[], freshDays = 365): Outcome<number> {
  let possible = 0;
  let filled = 0;
  for (const { weight, present, valid, verifiedDaysAgo } of fields) {
    const broken = outside(0, Number.MAX_VALUE, { weight, verifiedDaysAgo });
    if (broken) return broken;
    possible += weight;
    if (present && valid) filled += weight * (verifiedDaysAgo !== null && verifiedDaysAgo <= freshDays ? 1 : 0.5);
  }
  return possible > 0 ? measured(filled / possible) : refused('WEIGHTS_SUM_TO_ZERO');
}
