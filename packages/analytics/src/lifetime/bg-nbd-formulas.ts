import { hypergeometric } from '../numeric/hypergeometric.js';
import type { BgNbdParameters } from './bg-nbd-fit.js';

/** P(alive) of a sound history; 1 without a repeat. The exponent may overflow: the answer is then 0, as it should be. */
export function aliveOf({ r, alpha, a, b }: BgNbdParameters, x: number, lastRepeat: number, age: number): number {
  if (x === 0) return 1;
  const logOdds = Math.log(a / (b + x - 1)) + (r + x) * Math.log((alpha + age) / (alpha + lastRepeat));
  return 1 / (1 + Math.exp(logOdds));
}

/** Within this distance of a = 1 the closed form is 0/0 and is taken from both sides instead. */
const NEAR_ONE = 1e-5;
/** Beyond this logarithm Euler's series overflows (a in the hundreds); the plain series, 1 − (1 − z)^(r + x)·₂F₁(r + x, b + x; a + b + x − 1; z), does not. */
const OVERFLOW = 500;

/**
 * Expected purchases in (T, T + t] of a customer alive at T.
 *
 * Euler's form, which loses no digits for large x:
 * (a + b + x − 1)/(a − 1) · (1 − (1 − z)^(a − 1) · ₂F₁(a + b − 1 − r, a − 1; a + b + x − 1; z)), z = t/(α + T + t).
 * With x = 0, T = 0 it is the expectation of a customer just acquired.
 */
export function expectedIfAlive(parameters: BgNbdParameters, x: number, age: number, t: number): number {
  const { a } = parameters;
  if (Math.abs(a - 1) >= NEAR_ONE) return closedForm(parameters, x, age, t);
  const below = closedForm({ ...parameters, a: 1 - NEAR_ONE }, x, age, t);
  const above = closedForm({ ...parameters, a: 1 + NEAR_ONE }, x, age, t);
  return below + ((above - below) * (a - 1 + NEAR_ONE)) / (2 * NEAR_ONE);
}

function closedForm({ r, alpha, a, b }: BgNbdParameters, x: number, age: number, t: number): number {
  const z = t / (alpha + age + t);
  const sum = a + b + x - 1;
  const c = Math.abs(sum) < 1e-12 ? 1e-12 : sum;
  const logShare = Math.log1p(-z);
  const share =
    -(a - 1) * logShare < OVERFLOW
      ? Math.exp((a - 1) * logShare) * hypergeometric(a + b - 1 - r, a - 1, c, z)
      : Math.exp((r + x) * logShare) * hypergeometric(r + x, b + x, c, z);
  return (c / (a - 1)) * (1 - share);
}

/** P(no purchase in (T, T + t]) = 1 − p + p·((α + T)/(α + T + t))^(r + x), p = P(alive). */
export function quietOf({ r, alpha }: BgNbdParameters, alive: number, x: number, age: number, t: number): number {
  return 1 - alive * -Math.expm1(-(r + x) * Math.log1p(t / (alpha + age)));
}
