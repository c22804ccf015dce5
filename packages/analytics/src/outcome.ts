/**
 * Why the data cannot carry the number asked for. Callers show these words; they never show a guess instead.
 *
 * `NO_DATA` nothing to count · `TOO_FEW` less than the stated need · `NOT_FINITE` an input is NaN or infinite ·
 * `OUT_OF_RANGE` an input lies outside its domain · `MIXED_LENGTHS` parallel lists disagree ·
 * `WEIGHTS_SUM_TO_ZERO` nothing carries weight · `NO_VARIATION` all values are equal where a difference is needed ·
 * `NO_CONVERGENCE` a fit did not settle · `SINGULAR` columns repeat each other ·
 * `SEPARATED` the outcome is predicted without error, so coefficients have no finite value ·
 * `LEAK_SUSPECTED` a feature alone tells the outcome, so it may know the future ·
 * `INFINITE_MEAN` the fitted distribution has no mean · `OVERLOADED` a queue that never empties ·
 * `NEVER_OPEN` a calendar without an open minute.
 */
export type Reason =
  | 'NO_DATA'
  | 'TOO_FEW'
  | 'TOO_FEW_PURCHASE_DAYS'
  | 'TOO_FEW_BUYERS'
  | 'TOO_FEW_REPEAT_BUYERS'
  | 'TOO_FEW_EVENTS'
  | 'TOO_FEW_INDICATORS'
  | 'HISTORY_TOO_SHORT'
  | 'NO_RECENT_ORDER'
  | 'NO_PURCHASE'
  | 'NO_COHORT'
  | 'NOT_FINITE'
  | 'OUT_OF_RANGE'
  | 'MIXED_LENGTHS'
  | 'WEIGHTS_SUM_TO_ZERO'
  | 'NO_VARIATION'
  | 'NO_CONVERGENCE'
  | 'SINGULAR'
  | 'SEPARATED'
  | 'LEAK_SUSPECTED'
  | 'INFINITE_MEAN'
  | 'OVERLOADED'
  | 'NEVER_OPEN';

/** Evidence beside a reason: which input, how much there was, how much is needed. */
export interface Shortfall {
  input?: string;
  have?: number;
  need?: number;
}

/** No number, and why. */
export interface Refusal extends Shortfall {
  ok: false;
  reason: Reason;
}

/** The answer of every function here that can fail: a value, or the reason why there is none. Nothing is thrown. */
export type Outcome<T> = { ok: true; value: T } | Refusal;

/** Wraps a value the data does carry. */
export const known = <T>(value: T): Outcome<T> => ({ ok: true, value });

/**
 * Wraps what was computed from sound inputs. A number that overflowed on the way (inputs near 10³⁰⁸) is refused by its
 * name as NOT_FINITE: no caller ever meets NaN or Infinity. For small records; looks at every number in them.
 */
export function measured<T>(value: T): Outcome<T> {
  const input = firstNotFinite(value, 'result');
  return input === null ? known(value) : refused('NOT_FINITE', { input });
}

function firstNotFinite(value: unknown, path: string): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : path;
  if (value === null || typeof value !== 'object') return null;
  for (const [key, part] of Object.entries(value)) {
    const input = firstNotFinite(part, `${path}.${key}`);
    if (input) return input;
  }
  return null;
}

/** Refuses with a reason and, where it helps, the evidence for it. */
export const refused = (reason: Reason, shortfall: Shortfall = {}): Refusal => ({ ok: false, reason, ...shortfall });

/** The value, or null with the reason dropped: for places that store a nullable number beside its reason. */
export const valueOrNull = <T>(outcome: Outcome<T>): T | null => (outcome.ok ? outcome.value : null);
