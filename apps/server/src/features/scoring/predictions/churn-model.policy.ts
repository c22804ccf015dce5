import {
  alarmReport,
  auc,
  calibration,
  fitLogistic,
  known,
  leakFree,
  liftTable,
  logisticProbabilities,
  refused,
  valueOrNull,
  type LogisticFit,
  type Outcome,
  type Refusal,
} from '@kehu/analytics';
import { ChurnFeature, type AbsenceReason } from '@kehu/schema';
import { absenceOf, emptyCard, type BackTest, type ModelCard } from './model-card.policy.js';

const RIDGE = 1;
const ALARM_FROM = 0.5;
const MOST_SIGNS = 3;
/** Contributions below this do not move anybody's probability by a percent point. */
const LEAST_SIGN = 0.05;

/** Each feature of many customers, as people know it: days, amounts, shares. */
export type FeatureColumns = Readonly<Record<ChurnFeature, Float64Array>>;

/** Customers as they were at the end of a day, and who of them bought nothing in the days after. */
export interface ChurnPast {
  readonly asOf: string;
  readonly features: FeatureColumns;
  readonly left: Uint8Array;
}

/** What a run of the churn model looks at: two pasts whose outcome is known, the later one last, and today. */
export interface ChurnInput {
  readonly days: number;
  readonly earlier: ChurnPast;
  readonly later: ChurnPast;
  readonly today: FeatureColumns;
}

/** A sign of leaving as it is stored: the feature, its value, what is typical, and its share of ln(odds). */
export interface StoredSign {
  readonly f: ChurnFeature;
  readonly v: number;
  readonly m: number;
  readonly w: number;
}

/** What a run of the churn model answers. */
export interface ChurnRun {
  readonly card: ModelCard;
  readonly reason: AbsenceReason | null;
  /** In the order of today's customers; null without a model. */
  readonly probability: Float64Array | null;
  readonly signs: readonly StoredSign[][];
}

const asIs = (value: number): number => value;
const shapes: Readonly<Record<ChurnFeature, (value: number) => number>> = {
  SILENCE: Math.log1p,
  OVERDUE: asIs,
  ONE_PURCHASE: asIs,
  DAYS_90: Math.log1p,
  DAYS_BEFORE: Math.log1p,
  SPEND: (value) => Math.log1p(Math.max(0, value)),
  TENURE: Math.log1p,
  CONTACTS: Math.log1p,
  RETURNS: asIs,
};

/**
 * Fits who will not buy within `days`: learns from the earlier past, is checked on the later one, learns again from that and
 * scores today. A feature is dropped where all are alike; one that tells the outcome by itself is refused as a leak.
 */
export function runChurn(input: ChurnInput, tell: (percent: number) => void = () => undefined): ChurnRun {
  const { later, today, days } = input;
  const first = fitChurn(input.earlier);
  tell(30);
  const model = fitChurn(later);
  tell(60);
  const customers = later.left.length;
  const card: ModelCard = { ...emptyCard, customers, events: later.left.reduce((sum, one) => sum + one, 0) };
  if (!model.ok) return refusedRun(card, model, later.features);
  const probability = probabilities(model.value, today);
  if (!probability.ok) return refusedRun(card, probability, today);
  tell(80);
  return {
    card: { ...card, ...described(model.value, later.features), ...tested(first, later, days) },
    reason: null,
    probability: probability.value,
    signs: signsOf(model.value, today),
  };
}

/** The churn model of one past: what it keeps of the features, and their weights. */
export interface ChurnFit {
  readonly features: readonly ChurnFeature[];
  readonly fit: LogisticFit;
}

/** Fits one past. LEAK_SUSPECTED names the feature that knows too much; of a past in which nobody had bought TOO_FEW_EVENTS. */
export function fitChurn({ features, left }: ChurnPast): Outcome<ChurnFit> {
  if (left.length === 0) return refused('TOO_FEW_EVENTS', { have: 0 });
  const kept = ChurnFeature.keys.filter((key) => varies(features[key]));
  const honest = leakFree(
    kept.map((key) => features[key]),
    left,
  );
  if (!honest.ok) return honest;
  const fit = fitLogistic(
    kept.map((key) => features[key].map(shapes[key])),
    left,
    { ridge: RIDGE },
  );
  return fit.ok ? known({ features: kept, fit: fit.value }) : fit;
}

const varies = (column: Float64Array): boolean => column.some((value) => value !== column[0]);

const probabilities = ({ features, fit }: ChurnFit, of: FeatureColumns): Outcome<Float64Array> =>
  logisticProbabilities(
    fit,
    features.map((key) => of[key].map(shapes[key])),
  );

function refusedRun(card: ModelCard, refusal: Refusal, features: FeatureColumns): ChurnRun {
  const kept = ChurnFeature.keys.filter((key) => varies(features[key]));
  const suspect = refusal.reason === 'LEAK_SUSPECTED' && kept[Number(refusal.input?.match(/\d+/)?.[0])];
  const leftOut = ChurnFeature.keys.filter((key) => !kept.includes(key));
  const warnings = suspect ? [suspect] : [];
  const [have, need] = [refusal.have ?? null, refusal.need ?? null];
  return { card: { ...card, leftOut, warnings, have, need }, reason: absenceOf(refusal), probability: null, signs: [] };
}

function described({ features, fit }: ChurnFit, of: FeatureColumns) {
  const weights = features.map((key, j) => ({
    feature: key,
    weight: (fit.coefficients[j] ?? 0) * deviation(of[key].map(shapes[key])),
    typical: median(of[key]),
  }));
  return {
    parameters: [
      { key: 'logLikelihood', value: fit.logLikelihood },
      { key: 'nullLogLikelihood', value: fit.nullLogLikelihood },
      { key: 'intercept', value: fit.intercept },
    ],
    features: weights.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    leftOut: ChurnFeature.keys.filter((key) => !features.includes(key)),
  };
}

function tested(model: Outcome<ChurnFit>, { features, left, asOf }: ChurnPast, days: number) {
  if (!model.ok) return { backTestReason: absenceOf(model) };
  const scores = probabilities(model.value, features);
  if (!scores.ok) return { backTestReason: absenceOf(scores) };
  return { backTest: heldAgainst(scores.value, left, { asOf, days }) };
}

/** Probabilities of leaving held against who left. */
export function heldAgainst(
  scores: Float64Array,
  left: Uint8Array,
  { asOf, days }: { readonly asOf: string; readonly days: number },
): BackTest {
  const area = valueOrNull(auc(scores, left));
  const table = valueOrNull(calibration(scores, left));
  const alarm = valueOrNull(alarmReport(scores, left, ALARM_FROM));
  return {
    asOf,
    days,
    customers: left.length,
    left: left.reduce((sum, one) => sum + one, 0),
    auc: area?.auc ?? null,
    aucLow: area?.low ?? null,
    aucHigh: area?.high ?? null,
    brier: table?.brier ?? null,
    threshold: ALARM_FROM,
    precision: alarm?.precision ?? null,
    recall: alarm?.recall ?? null,
    calibration: table?.rows ?? [],
    lift: valueOrNull(liftTable(scores, left)) ?? [],
    holdout: [],
    actual: null,
    expected: null,
  };
}

/** The strongest signs of leaving of each customer, against the average customer. */
function signsOf({ features, fit }: ChurnFit, today: FeatureColumns): StoredSign[][] {
  const columns = features.map((key, j) => {
    const shaped = today[key].map(shapes[key]);
    const mean = shaped.reduce((sum, value) => sum + value, 0) / Math.max(1, shaped.length);
    return { key, shaped, mean, typical: rounded(median(today[key])), weight: fit.coefficients[j] ?? 0 };
  });
  const customers = columns[0]?.shaped.length ?? 0;
  return Array.from({ length: customers }, (_, i) =>
    columns
      .map(({ key, shaped, mean, typical, weight }) => ({
        f: key,
        v: rounded(today[key][i] ?? 0),
        m: typical,
        w: rounded(weight * ((shaped[i] ?? 0) - mean)),
      }))
      .filter(({ w }) => w >= LEAST_SIGN)
      .sort((a, b) => b.w - a.w)
      .slice(0, MOST_SIGNS),
  );
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function median(column: Float64Array): number {
  const sorted = column.slice().sort();
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function deviation(column: Float64Array): number {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length);
}
