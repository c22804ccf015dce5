import { known, refused, type Outcome, type Refusal } from '../outcome.js';

/** The survival curve just after a time at which somebody left. */
export interface SurvivalStep {
  time: number;
  /** Customers observed up to this time. */
  atRisk: number;
  left: number;
  /** Share still there, 0–1. */
  survival: number;
  /** Greenwood's standard error of that share; null once nobody is left, where the formula is 0/0. */
  standardError: number | null;
}

/**
 * Kaplan–Meier survival curve: how many are still there after a time, with customers who are simply still here counted
 * as seen so far.
 *
 * `durations[i]` ≥ 0 in any unit, `left[i]` whether the customer left then (otherwise the observation ended).
 * Formula: S(t) = Π (1 − dᵢ/nᵢ) over times with departures; variance S²·Σ dᵢ/(nᵢ(nᵢ − dᵢ)). An observation that ends
 * at the time of a departure counts as at risk for it. Source: Kaplan & Meier (1958); Greenwood (1926).
 * Limits: assumes that leaving and the end of observation are independent. Nobody left: an empty list of steps.
 */
export function kaplanMeier(durations: ArrayLike<number>, left: ArrayLike<boolean | number>): Outcome<SurvivalStep[]> {
  const broken = observationsBroken(durations, left);
  if (broken) return broken;
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  for (const { time, atRisk, departures } of departureTimes(durations, left)) {
    survival *= 1 - departures / atRisk;
    greenwood += departures / (atRisk * (atRisk - departures));
    const standardError = atRisk > departures ? survival * Math.sqrt(greenwood) : null;
    steps.push({ time, atRisk, left: departures, survival, standardError });
  }
  return known(steps);
}

/** S(t): the curve at a time, 1 before the first step. Beyond the last observation it says nothing new. */
export function survivalAt(steps: readonly SurvivalStep[], time: number): number {
  let survival = 1;
  for (const step of steps) if (step.time <= time) survival = step.survival;
  return survival;
}

/** The first time at which half have left; null while more than half are still there. */
export const medianSurvival = (steps: readonly SurvivalStep[]): number | null =>
  steps.find((step) => step.survival <= 0.5)?.time ?? null;

/** Times with departures, ascending, with how many left and how many were at risk. */
export function departureTimes(durations: ArrayLike<number>, left: ArrayLike<boolean | number>) {
  const order = Array.from(durations, (_, i) => i).sort((a, b) => durations[a]! - durations[b]!);
  const times: { time: number; atRisk: number; departures: number }[] = [];
  for (let first = 0; first < order.length;) {
    const time = durations[order[first]!]!;
    let next = first;
    let departures = 0;
    for (; next < order.length && durations[order[next]!] === time; next += 1) if (left[order[next]!]) departures += 1;
    if (departures > 0) times.push({ time, atRisk: order.length - first, departures });
    first = next;
  }
  return times;
}

/** Refuses observations that cannot be. */
export function observationsBroken(durations: ArrayLike<number>, left: ArrayLike<boolean | number>): Refusal | null {
  if (durations.length !== left.length) return refused('MIXED_LENGTHS');
  if (durations.length === 0) return refused('NO_DATA');
  for (let i = 0; i < durations.length; i += 1) {
    const duration = durations[i]!;
    if (!Number.isFinite(duration)) return refused('NOT_FINITE', { input: `durations[${i}]`, have: duration });
    if (duration < 0) return refused('OUT_OF_RANGE', { input: `durations[${i}]`, have: duration, need: 0 });
  }
  return null;
}
