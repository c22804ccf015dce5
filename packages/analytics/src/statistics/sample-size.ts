import { outside } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';
import { normalUpperQuantile } from '../numeric/normal.js';

/** How sure a comparison shall be: chance of a false alarm (two-sided) and of seeing a real effect. */
export interface Certainty {
  alpha: number;
  power: number;
}

/** 5 % and 80 %. */
export const defaultCertainty: Certainty = { alpha: 0.05, power: 0.8 };

/**
 * Customers needed in each group to see a share move from p₁ to p₂ (rounded up).
 *
 * Formula: (z_{α/2}·√(2·p̄·q̄) + z_β·√(p₁q₁ + p₂q₂))²/(p₁ − p₂)², p̄ the mean of both. Source: Fleiss (1981) without the
 * continuity correction, as R's `power.prop.test`. p₁ = p₂ would need infinitely many: NO_VARIATION.
 */
export function sampleSizeForShares(p1: number, p2: number, certainty = defaultCertainty): Outcome<number> {
  const broken = outside(0, 1, { p1, p2 }) ?? certaintyBroken(certainty);
  if (broken) return broken;
  if (p1 === p2) return refused('NO_VARIATION');
  const middle = (p1 + p2) / 2;
  const falseAlarm = normalUpperQuantile(certainty.alpha / 2) * Math.sqrt(2 * middle * (1 - middle));
  const missed = normalUpperQuantile(1 - certainty.power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return measured(Math.ceil(((falseAlarm + missed) / (p1 - p2)) ** 2));
}

/**
 * Customers needed in each group to see a mean move by `difference`, given the standard deviation of the values
 * (both in one unit; rounded up). Formula: 2·((z_{α/2} + z_β)·σ/δ)². Limits: normal approximation.
 */
export function sampleSizeForMeans(
  difference: number,
  standardDeviation: number,
  certainty = defaultCertainty,
): Outcome<number> {
  const broken =
    outside(-Number.MAX_VALUE, Number.MAX_VALUE, { difference }) ??
    outside(0, Number.MAX_VALUE, { standardDeviation }) ??
    certaintyBroken(certainty);
  if (broken) return broken;
  if (difference === 0) return refused('NO_VARIATION');
  const z = normalUpperQuantile(certainty.alpha / 2) + normalUpperQuantile(1 - certainty.power);
  return measured(Math.max(2, Math.ceil(2 * ((z * standardDeviation) / difference) ** 2)));
}

/** Answers needed to know a share to ± margin (0–1) at 95 % (rounded up): z²·p·q/margin², p = ½ unless known better. */
export function sampleSizeForMargin(margin: number, share = 0.5): Outcome<number> {
  const broken = outside(Number.EPSILON, 1, { margin }) ?? outside(0, 1, { share });
  if (broken) return broken;
  return measured(Math.max(1, Math.ceil((normalUpperQuantile(0.025) ** 2 * share * (1 - share)) / margin ** 2)));
}

const certaintyBroken = ({ alpha, power }: Certainty) => outside(1e-12, 1 - 1e-12, { alpha, power });
