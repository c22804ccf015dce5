import { outside } from '../checks.js';
import { measured, refused, type Outcome, type Refusal } from '../outcome.js';
import { minimise } from '../numeric/bfgs.js';
import { centralDifferences } from '../numeric/central-differences.js';
import type { FitOptions } from './bg-nbd-fit.js';
import type { PurchaseHistories, PurchaseHistory } from './history.js';
import { mergeHistories } from './merge.js';
import {
  logLeftBefore,
  logStillHere,
  paretoNbdLogLikelihood,
  type ParetoNbdParameters,
} from './pareto-nbd-likelihood.js';
import { countRepeatBuyers, historiesBroken, historyBroken, meanAge, tooAlike } from './soundness.js';

export type { ParetoNbdParameters } from './pareto-nbd-likelihood.js';

/** A fit and what it rests on. */
export interface ParetoNbdFit extends ParetoNbdParameters {
  logLikelihood: number;
  customers: number;
  evaluations: number;
}

/**
 * Fits Pareto/NBD by maximum likelihood: the check model beside BG/NBD, where customers may leave at any moment.
 *
 * Source: Schmittlein, Morrison & Colombo (1987); Fader & Hardie (2005) for the closed form. Oracle: CDNOW, r .553,
 * α 10.58, s .606, β 11.67, log-likelihood −9595.0. The gradient is a central difference and the optimum is flat: the
 * likelihood is good to 10⁻³, the parameters to about 10⁻³ of themselves. Slower than BG/NBD by a factor of some 20.
 */
export function fitParetoNbd(histories: PurchaseHistories, options: FitOptions = {}): Outcome<ParetoNbdFit> {
  const broken = historiesBroken(histories);
  if (broken) return broken;
  const need = options.leastRepeatBuyers ?? 10;
  const repeatBuyers = countRepeatBuyers(histories.x);
  if (repeatBuyers < need) return refused('TOO_FEW_REPEAT_BUYERS', { have: repeatBuyers, need });

  const merged = mergeHistories(histories);
  const alike = tooAlike(merged);
  if (alike) return alike;
  const { x, lastRepeat, age, count, customers } = merged;
  const meanLoss = (at: ArrayLike<number>) => {
    const [r, alpha, s, beta] = Array.from(at, Math.exp) as [number, number, number, number];
    let sum = 0;
    for (let i = 0; i < x.length; i += 1) {
      sum += count[i]! * paretoNbdLogLikelihood({ r, alpha, s, beta }, x[i]!, lastRepeat[i]!, age[i]!);
    }
    return -sum / customers;
  };
  const scale = Math.log(meanAge(histories.age));
  const found = minimise(centralDifferences(meanLoss), [0, scale, 0, scale], {
    tolerance: 1e-9,
    mostEvaluations: 120,
    onEvaluation: options.onEvaluation,
  });
  const [r, alpha, s, beta] = Array.from(found.at, Math.exp) as [number, number, number, number];
  const parameters = { r, alpha, s, beta };
  if (!found.converged || parametersBroken(parameters)) return refused('NO_CONVERGENCE', { have: found.evaluations });
  return measured({
    ...parameters,
    logLikelihood: -found.value * customers,
    customers,
    evaluations: found.evaluations,
  });
}

/** P(alive), 0–1: the share of the likelihood that belongs to customers still there. */
export function paretoNbdAlive(parameters: ParetoNbdParameters, history: PurchaseHistory): Outcome<number> {
  const broken = parametersBroken(parameters) ?? historyBroken(history);
  return broken ?? finite(aliveOf(parameters, history));
}

/**
 * Expected purchases in the next `t` time units given the history:
 * P(alive)·(r + x)(β + T)/((α + T)(s − 1))·(1 − ((β + T)/(β + T + t))^(s − 1)).
 */
export function paretoNbdExpected(
  parameters: ParetoNbdParameters,
  history: PurchaseHistory,
  t: number,
): Outcome<number> {
  const broken = parametersBroken(parameters) ?? historyBroken(history) ?? outside(0, Number.MAX_VALUE, { t });
  if (broken) return broken;
  const { r, alpha, s, beta } = parameters;
  const rate = (r + history.x) / (alpha + history.age);
  return finite(aliveOf(parameters, history) * rate * timeAlive(s, beta + history.age, t));
}

/** Expected repeat purchases of a new customer in the first `t` time units. */
export function paretoNbdExpectedOfNew(parameters: ParetoNbdParameters, t: number): Outcome<number> {
  const broken = parametersBroken(parameters) ?? outside(0, Number.MAX_VALUE, { t });
  if (broken) return broken;
  return finite((parameters.r / parameters.alpha) * timeAlive(parameters.s, parameters.beta, t));
}

function aliveOf(parameters: ParetoNbdParameters, { x, lastRepeat, age }: PurchaseHistory): number {
  const left =
    Math.log(parameters.s / (parameters.r + parameters.s + x)) + logLeftBefore(parameters, x, lastRepeat, age);
  return 1 / (1 + Math.exp(left - logStillHere(parameters, x, age)));
}

/** Expected time alive within t: b/(s − 1)·(1 − (b/(b + t))^(s − 1)), its limit b·ln(1 + t/b) at s = 1. */
function timeAlive(s: number, b: number, t: number): number {
  const growth = Math.log1p(t / b);
  return Math.abs(s - 1) < 1e-9 ? b * growth : (b * -Math.expm1(-(s - 1) * growth)) / (s - 1);
}

const parametersBroken = ({ r, alpha, s, beta }: ParetoNbdParameters): Refusal | null =>
  outside(Number.MIN_VALUE, Number.MAX_VALUE, { r, alpha, s, beta });

const finite = (value: number): Outcome<number> =>
  Number.isFinite(value) ? measured(value) : refused('NO_CONVERGENCE');
