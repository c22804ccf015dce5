import { known, measured, refused, type Outcome } from '../outcome.js';
import { minimise } from '../numeric/bfgs.js';
import { gammaGammaObjective } from './gamma-gamma-likelihood.js';

/** Parameters of the spend model: purchases are Gamma(p, ν) around a customer's mean, ν is Gamma(q, γ). */
export interface GammaGammaParameters {
  p: number;
  q: number;
  /** In the money unit of the means. */
  gamma: number;
}

/** A fit and what it rests on. */
export interface GammaGammaFit extends GammaGammaParameters {
  logLikelihood: number;
  /** Customers used: at least one purchase and a mean above 0. */
  customers: number;
  /** Customers left out because they carry no spend. */
  leftOut: number;
  /** Pearson correlation of purchase count and mean; null where either does not vary. */
  correlation: number | null;
  /** The model assumes no such correlation: true when |correlation| > 0.3. Read the result with care then. */
  correlated: boolean;
  evaluations: number;
}

/** Options of the spend fit. */
export interface GammaGammaOptions {
  /** Fewer customers than this cannot carry the parameters; 10 unless said. */
  leastCustomers?: number;
  onEvaluation?: (done: number) => void;
}

/**
 * Fits the Gamma-Gamma model of spend per purchase by maximum likelihood.
 *
 * `x[i]` purchases (whole) with mean value `mean[i]` (any money unit, net); rows with x = 0 or mean ≤ 0 are left out.
 * Per row: lnΓ(px + q) − lnΓ(px) − lnΓ(q) + q·ln γ + (px − 1)·ln m̄ + px·ln x − (px + q)·ln(γ + x·m̄).
 * Source: Fader & Hardie, "The Gamma-Gamma Model of Monetary Value" (2013). Oracle: CDNOW repeaters, p 6.25, q 3.74,
 * γ 15.44. Limits: spend independent of frequency. Too few rows: TOO_FEW_BUYERS; all means alike: NO_VARIATION.
 */
export function fitGammaGamma(
  x: ArrayLike<number>,
  mean: ArrayLike<number>,
  options: GammaGammaOptions = {},
): Outcome<GammaGammaFit> {
  const rows = spendRows(x, mean);
  if (!rows.ok) return rows;
  const { counts, means, leftOut } = rows.value;
  const need = options.leastCustomers ?? 10;
  if (means.length < need) return refused('TOO_FEW_BUYERS', { have: means.length, need });
  if (means.every((value) => value === means[0])) return refused('NO_VARIATION', { input: 'mean' });

  const scale = means.reduce((sum, value) => sum + value, 0) / means.length;
  const scaled = means.map((value) => value / scale);
  const found = minimise(gammaGammaObjective(counts, scaled), [0, 0, 0], { onEvaluation: options.onEvaluation });
  const [p, q, scaledGamma] = Array.from(found.at, Math.exp) as [number, number, number];
  if (!found.converged || ![p, q, scaledGamma].every((value) => value > 0 && Number.isFinite(value))) {
    return refused('NO_CONVERGENCE', { have: found.evaluations });
  }
  const correlation = pearson(counts, means);
  return measured({
    p,
    q,
    gamma: scaledGamma * scale,
    logLikelihood: -means.length * (found.value + Math.log(scale)),
    customers: means.length,
    leftOut,
    correlation,
    correlated: correlation !== null && Math.abs(correlation) > 0.3,
    evaluations: found.evaluations,
  });
}

function spendRows(x: ArrayLike<number>, mean: ArrayLike<number>) {
  if (x.length !== mean.length) return refused('MIXED_LENGTHS');
  const counts: number[] = [];
  const means: number[] = [];
  for (let i = 0; i < x.length; i += 1) {
    const own = x[i]!;
    if (!Number.isInteger(own) || own < 0) return refused('OUT_OF_RANGE', { input: `x[${i}]`, have: own, need: 0 });
    if (own === 0) continue;
    if (!Number.isFinite(mean[i])) return refused('NOT_FINITE', { input: `mean[${i}]`, have: mean[i] });
    if (mean[i]! <= 0) continue;
    counts.push(own);
    means.push(mean[i]!);
  }
  const leftOut = x.length - counts.length;
  return known({ counts: Float64Array.from(counts), means: Float64Array.from(means), leftOut });
}

function pearson(a: Float64Array, b: Float64Array): number | null {
  const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i += 1) {
    ab += (a[i]! - meanA) * (b[i]! - meanB);
    aa += (a[i]! - meanA) ** 2;
    bb += (b[i]! - meanB) ** 2;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : null;
}
