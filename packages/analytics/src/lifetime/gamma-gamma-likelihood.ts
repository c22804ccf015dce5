import type { Objective } from '../numeric/bfgs.js';
import { digamma, logGamma } from '../numeric/gamma.js';

/**
 * Mean negative log-likelihood of Gamma-Gamma over the logarithms of (p, q, γ), with its analytic gradient.
 *
 * Per row: lnΓ(px + q) − lnΓ(px) − lnΓ(q) + q·ln γ + (px − 1)·ln m̄ + px·ln x − (px + q)·ln(γ + x·m̄).
 * Γ and ψ depend on x alone and are taken once per distinct x; means should be scaled to order 1.
 */
export function gammaGammaObjective(x: Float64Array, mean: Float64Array): Objective {
  const n = x.length;
  const logTotal = x.map((own, i) => Math.log(own * mean[i]!));
  const constant = -mean.reduce((sum, value) => sum + Math.log(value), 0);
  const counts = [...new Set(x)];
  const placeOf = new Map(counts.map((own, place) => [own, place]));
  const places = Int32Array.from(x, (own) => placeOf.get(own)!);
  const ofCount = counts.map(() => ({ both: 0, own: 0 }));
  const slopeOfCount = counts.map(() => ({ both: 0, own: 0 }));

  return (at, gradient) => {
    const [p, q, gamma] = [Math.exp(at[0]!), Math.exp(at[1]!), Math.exp(at[2]!)] as const;
    counts.forEach((own, place) => {
      ofCount[place] = { both: logGamma(p * own + q), own: logGamma(p * own) };
      slopeOfCount[place] = { both: digamma(p * own + q), own: digamma(p * own) };
    });
    let sum = constant + n * (q * at[2]! - logGamma(q));
    let byP = 0;
    let byQ = n * (at[2]! - digamma(q));
    let byGamma = (n * q) / gamma;
    for (let i = 0; i < n; i += 1) {
      const own = x[i]!;
      const shape = p * own + q;
      const total = gamma + own * mean[i]!;
      const logOf = Math.log(total);
      const value = ofCount[places[i]!]!;
      const slope = slopeOfCount[places[i]!]!;
      sum += value.both - value.own + p * own * logTotal[i]! - shape * logOf;
      byP += own * (slope.both - slope.own + logTotal[i]! - logOf);
      byQ += slope.both - logOf;
      byGamma -= shape / total;
    }
    gradient[0] = (-byP * p) / n;
    gradient[1] = (-byQ * q) / n;
    gradient[2] = (-byGamma * gamma) / n;
    return -sum / n;
  };
}
