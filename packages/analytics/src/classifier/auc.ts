import { measured, type Outcome } from '../outcome.js';
import { Z95 } from '../statistics/wilson.js';
import { bothKinds, midRanks } from './scored.js';

/** Area under the ROC curve with its 95 % interval. */
export interface Auc {
  auc: number;
  /** DeLong's standard error; null with fewer than two of either kind. */
  standardError: number | null;
  low: number | null;
  high: number | null;
}

/**
 * AUC: the probability that somebody with the event scores higher than somebody without, ties counting one half.
 *
 * Formula: (Σ ranks of events − n₁(n₁ + 1)/2)/(n₁·n₀) with average ranks; its variance from the placements of each
 * kind among the other (DeLong, DeLong & Clarke-Pearson, 1988). 0.5 is chance, 1 perfect. Order only: says nothing about
 * the size of probabilities. Everybody or nobody with the event: NO_VARIATION.
 */
export function auc(scores: ArrayLike<number>, happened: ArrayLike<boolean | number>): Outcome<Auc> {
  const pairs = bothKinds(scores, happened);
  if (!pairs.ok) return pairs;
  const { scores: values, happened: flags, events } = pairs.value;
  const others = values.length - events;
  const overall = midRanks(values);
  const ofEvents = placements(values, overall, flags, 1);
  const ofOthers = placements(values, overall, flags, 0);
  const area = ofEvents.reduce((sum, below) => sum + below, 0) / (events * others);
  if (events < 2 || others < 2) return measured({ auc: area, standardError: null, low: null, high: null });

  const varianceEvents = varianceOf(ofEvents.map((below) => below / others));
  const varianceOthers = varianceOf(ofOthers.map((below) => below / events));
  const standardError = Math.sqrt(varianceEvents / events + varianceOthers / others);
  const margin = Z95 * standardError;
  return measured({ auc: area, standardError, low: Math.max(0, area - margin), high: Math.min(1, area + margin) });
}

/** For each member of one kind, how many of the other kind score below (ties one half). */
function placements(values: Float64Array, overall: Float64Array, flags: Uint8Array, kind: number): Float64Array {
  const own = values.filter((_, i) => flags[i] === kind);
  const ownOverall = overall.filter((_, i) => flags[i] === kind);
  const within = midRanks(own);
  return ownOverall.map((rank, i) => rank - within[i]!);
}

function varianceOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
