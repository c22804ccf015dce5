import { logGamma } from '../numeric/gamma.js';
import { hypergeometricOfOne } from '../numeric/hypergeometric.js';
import { logAdd, logSubtract } from '../numeric/log-space.js';

/** Purchase rates are Gamma(r, α), leaving rates Gamma(s, β); α and β in the time unit of the histories. */
export interface ParetoNbdParameters {
  r: number;
  alpha: number;
  s: number;
  beta: number;
}

/**
 * ln A₀ of one history: the logarithm of the integral over the times of leaving between the last purchase and T.
 *
 * With d = |α − β|, m = max(α, β), k = s + 1 where α ≥ β and r + x otherwise:
 * A₀ = F(t_x) − F(T), F(t) = ₂F₁(r + s + x, k; r + s + x + 1; d/(m + t))/(m + t)^(r + s + x).
 * Euler's transformation turns ₂F₁ into one with a parameter 1, a fast continued fraction, and everything stays in logarithms, so that
 * hundreds of purchases do not overflow. Source: Fader & Hardie, "A Note on Deriving the Pareto/NBD Model" (2005).
 */
export function logLeftBefore(
  { r, alpha, s, beta }: ParetoNbdParameters,
  x: number,
  lastRepeat: number,
  age: number,
): number {
  const sum = r + s + x;
  const gap = Math.abs(alpha - beta);
  const larger = Math.max(alpha, beta);
  const k = alpha >= beta ? s + 1 : r + x;
  const logF = (t: number) => {
    const z = gap / (larger + t);
    const f = hypergeometricOfOne(sum + 1 - k, sum + 1, z);
    return Math.log(f) + (1 - k) * Math.log1p(-z) - sum * Math.log(larger + t);
  };
  return logSubtract(logF(lastRepeat), logF(age));
}

/** ln of what a customer still alive at T contributes: (α + T)^−(r + x)·(β + T)^−s. */
export const logStillHere = ({ r, alpha, s, beta }: ParetoNbdParameters, x: number, age: number): number =>
  -(r + x) * Math.log(alpha + age) - s * Math.log(beta + age);

/** Log-likelihood of one history. */
export function paretoNbdLogLikelihood(
  parameters: ParetoNbdParameters,
  x: number,
  lastRepeat: number,
  age: number,
): number {
  const { r, alpha, s, beta } = parameters;
  const left = Math.log(s / (r + s + x)) + logLeftBefore(parameters, x, lastRepeat, age);
  const rates = logGamma(r + x) - logGamma(r) + r * Math.log(alpha) + s * Math.log(beta);
  return rates + logAdd(logStillHere(parameters, x, age), left);
}
