import { outside } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';
import { minimise, type Objective } from '../numeric/bfgs.js';
import { digamma, logBeta } from '../numeric/gamma.js';

/** Chances to cancel at a renewal are Beta(alpha, beta) over customers. */
export interface ShiftedBetaGeometric {
  alpha: number;
  beta: number;
}

/** A fit and what it rests on. */
export interface ShiftedBetaGeometricFit extends ShiftedBetaGeometric {
  logLikelihood: number;
  customers: number;
  renewals: number;
}

/**
 * Fits the shifted-beta-geometric model to one cohort of contract customers.
 *
 * `survivors[t]` = customers left after t renewals, survivors[0] = all; never rising. Log-likelihood:
 * Σ lost(t)·ln P(T = t) + survivors(end)·ln S(end), P(T = t) = B(α + 1, β + t − 1)/B(α, β), S(t) = B(α, β + t)/B(α, β).
 * Source: Fader & Hardie, "How to Project Customer Retention", JIM 21(1), 2007. Limits: every customer keeps one chance
 * of leaving for ever; retention rises with age only because those likely to leave go first.
 * Customers all alike drive α and β up together: the curve is right then, and only their ratio means something.
 * Under two renewals: TOO_FEW; nobody lost: NO_VARIATION.
 */
export function fitShiftedBetaGeometric(survivors: ArrayLike<number>): Outcome<ShiftedBetaGeometricFit> {
  for (let t = 0; t < survivors.length; t += 1) {
    const most = t === 0 ? Number.MAX_VALUE : survivors[t - 1]!;
    const broken = outside(0, most, { [`survivors[${t}]`]: survivors[t]! });
    if (broken) return broken;
  }
  const renewals = survivors.length - 1;
  if (renewals < 2) return refused('TOO_FEW', { input: 'survivors', have: survivors.length, need: 3 });
  const customers = survivors[0]!;
  if (!(customers > 0)) return refused('NO_DATA');
  if (survivors[renewals] === customers) return refused('NO_VARIATION', { input: 'survivors' });

  const found = minimise(shiftedBetaGeometricObjective(survivors), [0, 0]);
  const [alpha, beta] = Array.from(found.at, Math.exp) as [number, number];
  const sound = [alpha, beta].every((value) => value > 0 && Number.isFinite(value));
  if (!found.converged || !sound) return refused('NO_CONVERGENCE', { have: found.evaluations });
  return measured({ alpha, beta, logLikelihood: -found.value * customers, customers, renewals });
}

/** Share of a cohort left after t renewals, 0–1: S(t) = B(α, β + t)/B(α, β). */
export function shiftedBetaGeometricSurvival({ alpha, beta }: ShiftedBetaGeometric, t: number): Outcome<number> {
  const broken = outside(Number.MIN_VALUE, Number.MAX_VALUE, { alpha, beta }) ?? outside(0, Number.MAX_VALUE, { t });
  return broken ?? measured(Math.exp(logBeta(alpha, beta + t) - logBeta(alpha, beta)));
}

/** Share of those present who stay at renewal t ≥ 1, 0–1: (β + t − 1)/(α + β + t − 1). */
export function shiftedBetaGeometricRetention({ alpha, beta }: ShiftedBetaGeometric, t: number): Outcome<number> {
  const broken = outside(Number.MIN_VALUE, Number.MAX_VALUE, { alpha, beta }) ?? outside(1, Number.MAX_VALUE, { t });
  return broken ?? measured((beta + t - 1) / (alpha + beta + t - 1));
}

function shiftedBetaGeometricObjective(survivors: ArrayLike<number>): Objective {
  const customers = survivors[0]!;
  const end = survivors.length - 1;
  return (at, gradient) => {
    const [alpha, beta] = [Math.exp(at[0]!), Math.exp(at[1]!)] as const;
    const atStart = logBeta(alpha, beta);
    const both = digamma(alpha + beta);
    let sum = 0;
    let byAlpha = 0;
    let byBeta = 0;
    const add = (weight: number, u: number, v: number) => {
      sum += weight * (logBeta(u, v) - atStart);
      const total = digamma(u + v);
      byAlpha += weight * (digamma(u) - total - digamma(alpha) + both);
      byBeta += weight * (digamma(v) - total - digamma(beta) + both);
    };
    for (let t = 1; t <= end; t += 1) add(survivors[t - 1]! - survivors[t]!, alpha + 1, beta + t - 1);
    add(survivors[end]!, alpha, beta + end);
    gradient[0] = (-byAlpha * alpha) / customers;
    gradient[1] = (-byBeta * beta) / customers;
    return -sum / customers;
  };
}
