import { outside } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';
import { logBeta, logGamma } from '../numeric/gamma.js';
import type { BgNbdParameters } from './bg-nbd-parameters.js';
import { aliveOf, expectationOf, quietOf } from './bg-nbd-formulas.js';
import type { PurchaseHistory } from './history.js';
import { bgNbdBroken, historyBroken, horizonBroken, settled } from './soundness.js';

/**
 * P(alive): the probability that a customer with this history has not left, 0–1.
 *
 * Formula: 1/(1 + a/(b + x − 1)·((α + T)/(α + t_x))^(r + x)); exactly 1 without a repeat. Source: Fader, Hardie & Lee
 * (2005). Limits: the 1 without a repeat is the model's assumption (leaving needs a purchase), not knowledge.
 */
export function bgNbdAlive(parameters: BgNbdParameters, history: PurchaseHistory): Outcome<number> {
  const broken = bgNbdBroken(parameters) ?? historyBroken(history);
  return broken ?? measured(aliveOf(parameters, history.x, history.lastRepeat, history.age));
}

/**
 * Expected number of purchase days in the next `t` time units, given the history.
 *
 * Formula: P(alive) times the expectation of a customer alive, in Euler's form of ₂F₁ (12 digits up to x = 300).
 * Source: Fader, Hardie & Lee (2005), eq. 10. A horizon some 10⁴ times the age does not settle: NO_CONVERGENCE.
 */
export function bgNbdExpected(parameters: BgNbdParameters, history: PurchaseHistory, t: number): Outcome<number> {
  const broken = bgNbdBroken(parameters) ?? historyBroken(history) ?? horizonBroken(t);
  if (broken) return broken;
  const alive = aliveOf(parameters, history.x, history.lastRepeat, history.age);
  return settled(alive * expectationOf(parameters, history.x)(history.age, t));
}

/** Expected repeat purchases of a customer in the first `t` time units after the first purchase: E[X(t)]. */
export function bgNbdExpectedOfNew(parameters: BgNbdParameters, t: number): Outcome<number> {
  const broken = bgNbdBroken(parameters) ?? horizonBroken(t);
  return broken ?? settled(expectationOf(parameters, 0)(0, t));
}

/** P(no purchase in the next `t` time units), 0–1: 1 − p + p·((α + T)/(α + T + t))^(r + x), p = P(alive). */
export function bgNbdQuiet(parameters: BgNbdParameters, history: PurchaseHistory, t: number): Outcome<number> {
  const broken = bgNbdBroken(parameters) ?? historyBroken(history) ?? horizonBroken(t);
  if (broken) return broken;
  const alive = aliveOf(parameters, history.x, history.lastRepeat, history.age);
  return measured(quietOf(parameters, alive, history.x, history.age, t));
}

/**
 * P(X(t) = count): the probability of exactly `count` repeats in the first `t` time units of a new customer.
 *
 * Formula: Fader, Hardie & Lee (2005), eq. 8; the bracket 1 − Σ_{j<x} NBD(j) is summed as the NBD's upper tail, so small
 * probabilities keep their digits.
 */
export function bgNbdCountProbability(parameters: BgNbdParameters, count: number, t: number): Outcome<number> {
  const broken = bgNbdBroken(parameters) ?? horizonBroken(t) ?? outside(0, Number.MAX_SAFE_INTEGER, { count });
  if (broken) return broken;
  if (!Number.isInteger(count)) return refused('OUT_OF_RANGE', { input: 'count', have: count });
  const { r, alpha, a, b } = parameters;
  if (t === 0) return measured(Number(count === 0));
  const stayed = Math.exp(logBeta(a, b + count) - logBeta(a, b) + logNegativeBinomial(r, alpha, count, t));
  if (count === 0) return measured(stayed);
  const left = Math.exp(logBeta(a + 1, b + count - 1) - logBeta(a, b));
  return settled(stayed + left * upperTail(r, alpha, count, t));
}

function logNegativeBinomial(r: number, alpha: number, x: number, t: number): number {
  return logGamma(r + x) - logGamma(r) - logGamma(x + 1) - r * Math.log1p(t / alpha) - x * Math.log1p(alpha / t);
}

function upperTail(r: number, alpha: number, from: number, t: number): number {
  const step = t / (alpha + t);
  let term = Math.exp(logNegativeBinomial(r, alpha, from, t));
  let sum = 0;
  for (let j = from; j < from + 1e7; j += 1) {
    sum += term;
    const ratio = ((r + j) / (j + 1)) * step;
    if (ratio < 1 && term * ratio <= 1e-17 * sum * (1 - ratio)) return Math.min(sum, 1);
    term *= ratio;
  }
  return Number.NaN;
}
