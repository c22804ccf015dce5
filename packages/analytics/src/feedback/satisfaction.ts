import { listNotFinite, outside } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';

/** One thing a customer let us know: 0–100, how much its kind weighs, how many days ago. */
export interface SatisfactionEvidence {
  readonly score: number;
  readonly weight: number;
  readonly ageDays: number;
}

/** How evidence fades, how much of it is needed, and how strongly few words are drawn towards the mean of everybody. */
export interface SatisfactionLimits {
  readonly halfLifeDays: number;
  readonly leastWeight: number;
  readonly priorWeight: number;
}

/** The limits Kehu starts with. */
export const defaultSatisfactionLimits: SatisfactionLimits = { halfLifeDays: 180, leastWeight: 0.5, priorWeight: 1 };

/** The index 0–100, and the share of it that is the customer's own word, 0–1. */
export interface Satisfaction {
  readonly index: number;
  readonly confidence: number;
}

/**
 * Satisfaction index of one customer.
 *
 * Formula: w = kind weight·0.5^(age/half-life); SI = (Σ w·x + κ·prior)/(Σ w + κ), confidence = Σ w/(Σ w + κ); without a
 * prior the plain weighted mean. Source: shrinkage to the common mean (James–Stein in spirit); the numbers are ours.
 * Nothing, or less than the least weight: TOO_FEW.
 *
 * @param prior mean of everybody, 0–100; null while nobody has said anything
 */
export function satisfactionIndex(
  evidence: readonly SatisfactionEvidence[],
  prior: number | null,
  limits: SatisfactionLimits = defaultSatisfactionLimits,
): Outcome<Satisfaction> {
  const { halfLifeDays, leastWeight, priorWeight } = limits;
  const broken =
    outside(Number.MIN_VALUE, Number.MAX_VALUE, { halfLifeDays }) ??
    outside(0, Number.MAX_VALUE, { leastWeight, priorWeight }) ??
    outside(0, 100, { prior });
  if (broken) return broken;
  let [weight, total] = [0, 0];
  for (const { score, weight: own, ageDays } of evidence) {
    const wrong = outside(0, 100, { score }) ?? outside(0, Number.MAX_VALUE, { weight: own, ageDays });
    if (wrong) return wrong;
    const faded = own * 0.5 ** (ageDays / halfLifeDays);
    weight += faded;
    total += faded * score;
  }
  const overflown = listNotFinite('evidence', [weight, total]);
  if (overflown) return overflown;
  if (!(weight > 0) || weight < leastWeight) return refused('TOO_FEW', { have: weight, need: leastWeight });
  const pull = prior === null ? 0 : priorWeight;
  return measured({
    index: (total + pull * (prior ?? 0)) / (weight + pull),
    confidence: weight / (weight + priorWeight),
  });
}
