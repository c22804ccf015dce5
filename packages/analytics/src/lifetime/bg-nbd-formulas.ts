import { hypergeometricSeries } from '../numeric/hypergeometric.js';
import type { BgNbdParameters } from './bg-nbd-parameters.js';

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

/** From this a on, chances to leave differ by less than 1/a of themselves and the closed form gives way to its limit. */
const ALL_ALIKE = 1e5;

/** Expected purchases in (T, T + t] of a customer alive at T, for one number of repeats. */
export type Expectation = (age: number, t: number) => number;

/**
 * What customers with x repeats who are alive at T are expected to buy in (T, T + t].
 *
 * Euler's form, which loses no digits for large x:
 * (a + b + x − 1)/(a − 1) · (1 − (1 − z)^(a − 1) · ₂F₁(a + b − 1 − r, a − 1; a + b + x − 1; z)), z = t/(α + T + t).
 * With x = 0, T = 0 it is the expectation of a customer just acquired.
 */
export function expectationOf(parameters: BgNbdParameters, x: number): Expectation {
  const { a } = parameters;
  if (a > ALL_ALIKE) return allAlike(parameters, x);
  if (Math.abs(a - 1) >= NEAR_ONE) return closedForm(parameters, x);
  const below = closedForm({ ...parameters, a: 1 - NEAR_ONE }, x);
  const above = closedForm({ ...parameters, a: 1 + NEAR_ONE }, x);
  const part = (a - 1 + NEAR_ONE) / (2 * NEAR_ONE);
  return (age, t) => (1 - part) * below(age, t) + part * above(age, t);
}

/** Everybody leaves with the same chance p = a/(a + b + x): 1/p·(1 − ((α + T)/(α + T + p·t))^(r + x)). */
function allAlike({ r, alpha, a, b }: BgNbdParameters, x: number): Expectation {
  const p = a / (a + b + x);
  return (age, t) => -Math.expm1(-(r + x) * Math.log1p((p * t) / (alpha + age))) / p;
}

/** Remembers the expectation of each number of repeats: a million customers have a few hundred of them. */
export function expectationsByRepeats(parameters: BgNbdParameters): (x: number) => Expectation {
  const byRepeats = new Map<number, Expectation>();
  return (x) => {
    const expectation = byRepeats.get(x) ?? expectationOf(parameters, x);
    byRepeats.set(x, expectation);
    return expectation;
  };
}

function closedForm({ r, alpha, a, b }: BgNbdParameters, x: number): Expectation {
  const sum = a + b + x - 1;
  const c = Math.abs(sum) < 1e-12 ? 1e-12 : sum;
  const euler = hypergeometricSeries(a + b - 1 - r, a - 1, c);
  const plain = hypergeometricSeries(r + x, b + x, c);
  return (age, t) => {
    const z = t / (alpha + age + t);
    const logShare = Math.log1p(-z);
    const share =
      (1 - a) * logShare < OVERFLOW ? Math.exp((a - 1) * logShare) * euler(z) : Math.exp((r + x) * logShare) * plain(z);
    return (c / (a - 1)) * (1 - share);
  };
}

/** P(no purchase in (T, T + t]) = 1 − p + p·((α + T)/(α + T + t))^(r + x), p = P(alive). */
export function quietOf({ r, alpha }: BgNbdParameters, alive: number, x: number, age: number, t: number): number {
  return 1 - alive * -Math.expm1(-(r + x) * Math.log1p(t / (alpha + age)));
}
