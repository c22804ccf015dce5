import { outside } from '../checks.js';
import { known, measured, refused, type Outcome, type Refusal } from '../outcome.js';
import type { GammaGammaParameters } from './gamma-gamma-fit.js';

/**
 * Expected mean value per purchase E[M], in the money unit of the fit: p(γ + x·m̄)/(p·x + q − 1).
 *
 * A weighted mean of the customer's own and everybody's; x = 0 (m̄ is then ignored) gives everybody's, pγ/(q − 1).
 * Source: Fader & Hardie (2013), eq. 5. q ≤ 1 has no mean of everybody: INFINITE_MEAN where p·x + q ≤ 1.
 */
export function expectedSpend(
  parameters: GammaGammaParameters,
  { x, mean }: { x: number; mean: number },
): Outcome<number> {
  const broken = parametersBroken(parameters) ?? spendBroken(parameters, x, mean);
  return broken ?? measured(spendOf(parameters, x, mean));
}

/**
 * `expectedSpend` for many customers, in their order. One row without an answer refuses the call and is named; with
 * q ≤ 1 those are the customers without a purchase, so leave them out then.
 */
export function expectedSpends(
  parameters: GammaGammaParameters,
  x: ArrayLike<number>,
  mean: ArrayLike<number>,
): Outcome<Float64Array> {
  if (x.length !== mean.length) return refused('MIXED_LENGTHS');
  const broken = parametersBroken(parameters);
  if (broken) return broken;
  const spends = new Float64Array(x.length);
  for (let i = 0; i < x.length; i += 1) {
    spends[i] = spendOf(parameters, x[i]!, mean[i]!);
    const sound = x[i]! >= 0 && (x[i] === 0 || mean[i]! > 0) && parameters.p * x[i]! + parameters.q > 1;
    if (sound && Number.isFinite(spends[i])) continue;
    const reason = spendBroken(parameters, x[i]!, mean[i]!) ?? refused('NOT_FINITE', { input: 'mean', have: mean[i] });
    return { ...reason, input: `${reason.input}[${i}]` };
  }
  return known(spends);
}

const spendOf = ({ p, q, gamma }: GammaGammaParameters, x: number, mean: number): number =>
  (p * (gamma + (x > 0 ? x * mean : 0))) / (p * x + q - 1);

const parametersBroken = ({ p, q, gamma }: GammaGammaParameters): Refusal | null =>
  outside(Number.MIN_VALUE, Number.MAX_VALUE, { p, q, gamma });

function spendBroken({ p, q }: GammaGammaParameters, x: number, mean: number): Refusal | null {
  const broken =
    outside(0, Number.MAX_VALUE, { x }) ?? (x > 0 ? outside(Number.MIN_VALUE, Number.MAX_VALUE, { mean }) : null);
  if (broken) return broken;
  return p * x + q <= 1 ? refused('INFINITE_MEAN', { input: 'q', have: q, need: 1 }) : null;
}
