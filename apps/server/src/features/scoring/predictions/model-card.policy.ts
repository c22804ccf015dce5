import type { CalibrationRow, HoldoutRow, LiftRow, Outcome, Refusal } from '@kehu/analytics';
import { AbsenceReason, isValueOf } from '@kehu/schema';

/** A number of a model by its name. */
export interface Parameter {
  readonly key: string;
  readonly value: number;
}

/** A model that knew nothing after a day, held against what happened in the days after it. */
export interface BackTest {
  /** The last day it knew. */
  readonly asOf: string;
  readonly days: number;
  readonly customers: number;
  /** Of whom so many did not buy. */
  readonly left: number;
  /** Probability that one who left scored higher than one who stayed, with its 95 % interval. */
  readonly auc: number | null;
  readonly aucLow: number | null;
  readonly aucHigh: number | null;
  readonly brier: number | null;
  /** Alarm from this probability on: the share of alarms that were right, and of leavers that were announced. */
  readonly threshold: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly calibration: readonly CalibrationRow[];
  readonly lift: readonly LiftRow[];
  /** Purchase days by earlier repeats, for the purchase model. */
  readonly holdout: readonly HoldoutRow[];
  readonly actual: number | null;
  readonly expected: number | null;
}

/** What a feature weighs in the churn model. */
export interface FeatureWeight {
  readonly feature: string;
  /** ln(odds of leaving) by one standard deviation of the feature. */
  readonly weight: number;
  /** Median of the customers. */
  readonly typical: number;
}

/** What a run of a model tells of itself. */
export interface ModelCard {
  readonly customers: number;
  /** Of whom so many had the outcome: bought again, or left. */
  readonly events: number;
  readonly parameters: readonly Parameter[];
  readonly features: readonly FeatureWeight[];
  readonly leftOut: readonly string[];
  readonly warnings: readonly string[];
  readonly backTest: BackTest | null;
  /** Why there is no back-test. */
  readonly backTestReason: AbsenceReason | null;
  /** How much there was and how much is needed, where the model was refused. */
  readonly have: number | null;
  readonly need: number | null;
}

/** A card with nothing on it. */
export const emptyCard: ModelCard = {
  customers: 0,
  events: 0,
  parameters: [],
  features: [],
  leftOut: [],
  warnings: [],
  backTest: null,
  backTestReason: null,
  have: null,
  need: null,
};

const namesHere: Readonly<Record<string, AbsenceReason>> = {
  // Nobody had bought by the day that was asked for; who bought since has a purchase all the same.
  NO_DATA: 'TOO_FEW_BUYERS',
  NOT_FINITE: 'OUT_OF_RANGE',
  MIXED_LENGTHS: 'OUT_OF_RANGE',
  TOO_FEW: 'TOO_FEW_BUYERS',
};

/** The reason of a refusal in the words of the contract. */
export function absenceOf({ reason }: Refusal): AbsenceReason {
  return namesHere[reason] ?? (isValueOf(AbsenceReason, reason) ? reason : 'OUT_OF_RANGE');
}

/** The value of an outcome; null where there is none. */
export const orNull = <T>(outcome: Outcome<T>): T | null => (outcome.ok ? outcome.value : null);
