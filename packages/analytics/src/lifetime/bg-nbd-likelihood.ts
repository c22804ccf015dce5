import { digamma, logGamma } from '../numeric/gamma.js';
import type { Objective } from '../numeric/bfgs.js';
import type { MergedHistories } from './merge.js';

/**
 * Mean negative log-likelihood of BG/NBD over the logarithms of (r, α, a, b), with its analytic gradient.
 *
 * Per history, with LT = ln(α + T) and Lt = ln(α + t_x):
 *   lnΓ(r + x) − lnΓ(r) + r·ln α + lnΓ(a + b) + lnΓ(b + x) − lnΓ(b) − lnΓ(a + b + x) + ln(e^A₃ + e^A₄),
 *   A₃ = −(r + x)·LT, A₄ = ln a − ln(b + x − 1) − (r + x)·Lt (only for x > 0).
 * Everything stays in logarithms, so no history overflows. Γ and ψ depend on x alone and are taken once per distinct x.
 * Source: Fader, Hardie & Lee (2005), eq. 6, and their note of 2013 on the numerical form.
 */
export function bgNbdObjective(merged: MergedHistories): Objective {
  const { x, lastRepeat, age, count, customers } = merged;
  const distinct = distinctOf(x, count);
  const repeatsLog = new Float64Array(distinct.x.length);

  return (at, gradient) => {
    const [r, alpha, a, b] = [Math.exp(at[0]!), Math.exp(at[1]!), Math.exp(at[2]!), Math.exp(at[3]!)] as const;
    const logAlpha = at[1]!;
    let sum = customers * (logGamma(a + b) - logGamma(b) - logGamma(r) + r * logAlpha);
    let byR = customers * (logAlpha - digamma(r));
    let byAlpha = (customers * r) / alpha;
    let byA = customers * digamma(a + b);
    let byB = customers * (digamma(a + b) - digamma(b));
    for (let k = 0; k < distinct.x.length; k += 1) {
      const own = distinct.x[k]!;
      const weight = distinct.count[k]!;
      const both = digamma(a + b + own);
      sum += weight * (logGamma(r + own) + logGamma(b + own) - logGamma(a + b + own));
      byR += weight * digamma(r + own);
      byA -= weight * both;
      byB += weight * (digamma(b + own) - both);
      repeatsLog[k] = own > 0 ? Math.log(a / (b + own - 1)) : -Infinity;
    }
    for (let i = 0; i < x.length; i += 1) {
      const own = x[i]!;
      const weight = count[i]!;
      const toAge = alpha + age[i]!;
      const logAge = Math.log(toAge);
      let stillHere = 1;
      let gone = 0;
      sum -= weight * (r + own) * logAge;
      if (own > 0) {
        const toLast = alpha + lastRepeat[i]!;
        const logLast = Math.log(toLast);
        const odds = repeatsLog[distinct.indexOf[i]!]! + (r + own) * (logAge - logLast);
        const shrunk = Math.exp(-Math.abs(odds));
        sum += weight * (Math.max(odds, 0) + Math.log1p(shrunk));
        gone = odds > 0 ? 1 / (1 + shrunk) : shrunk / (1 + shrunk);
        stillHere = 1 - gone;
        byR -= weight * gone * logLast;
        byAlpha -= (weight * (r + own) * gone) / toLast;
        byA += (weight * gone) / a;
        byB -= (weight * gone) / (b + own - 1);
      }
      byR -= weight * stillHere * logAge;
      byAlpha -= (weight * (r + own) * stillHere) / toAge;
    }
    gradient[0] = (-byR * r) / customers;
    gradient[1] = (-byAlpha * alpha) / customers;
    gradient[2] = (-byA * a) / customers;
    gradient[3] = (-byB * b) / customers;
    return -sum / customers;
  };
}

function distinctOf(x: Float64Array, count: Float64Array) {
  const placeOf = new Map<number, number>();
  const values: number[] = [];
  const counts: number[] = [];
  const indexOf = new Int32Array(x.length);
  for (let i = 0; i < x.length; i += 1) {
    let place = placeOf.get(x[i]!);
    if (place === undefined) {
      place = values.length;
      placeOf.set(x[i]!, place);
      values.push(x[i]!);
      counts.push(0);
    }
    counts[place]! += count[i]!;
    indexOf[i] = place;
  }
  return { x: values, count: counts, indexOf };
}
