import { notFinite } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';
import { departureTimes, observationsBroken } from './observations.js';

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

/** A survival curve up to the last observation. */
export interface SurvivalCurve {
  steps: SurvivalStep[];
  /** The longest duration observed; the curve says nothing beyond. */
  lastSeen: number;
}

/**
 * Kaplan–Meier survival curve: how many are still there after a time, with customers who are simply still here counted
 * as seen so far.
 *
 * `durations[i]` ≥ 0 in any unit, `left[i]` whether the customer left then (otherwise the observation ended).
 * Formula: S(t) = Π (1 − dᵢ/nᵢ) over times with departures; variance S²·Σ dᵢ/(nᵢ(nᵢ − dᵢ)). An observation that ends
 * at the time of a departure counts as at risk for it. Source: Kaplan & Meier (1958); Greenwood (1926).
 * Limits: assumes that leaving and the end of observation are independent. Nobody left: no steps.
 */
export function kaplanMeier(durations: ArrayLike<number>, left: ArrayLike<boolean | number>): Outcome<SurvivalCurve> {
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
  const lastSeen = Array.from(durations).reduce((latest, duration) => Math.max(latest, duration), 0);
  return measured({ steps, lastSeen });
}

/** S(time), 0–1: 1 before the first departure. Beyond the last observation nobody was watched: OUT_OF_RANGE. */
export function survivalAt(curve: SurvivalCurve, time: number): Outcome<number> {
  const broken = notFinite({ time });
  if (broken) return broken;
  if (time > curve.lastSeen && curve.steps.at(-1)?.survival !== 0) {
    return refused('OUT_OF_RANGE', { input: 'time', have: time, need: curve.lastSeen });
  }
  let survival = 1;
  for (const step of curve.steps) if (step.time <= time) survival = step.survival;
  return measured(survival);
}

/** The first time at which half have left; null while more than half are still there. */
export const medianSurvival = (curve: SurvivalCurve): number | null =>
  curve.steps.find((step) => step.survival <= 0.5)?.time ?? null;
