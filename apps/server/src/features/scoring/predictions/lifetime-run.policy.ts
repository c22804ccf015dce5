import {
  WEEKS_PER_MONTH,
  discountedPurchases,
  expectedSpend,
  fitBgNbd,
  fitGammaGamma,
  holdoutReport,
  lifetimeValueGate,
  predictBgNbd,
  type BgNbdFit,
  type GammaGammaFit,
  type LifetimeEvidence,
  type LifetimeNeeds,
  type Outcome,
  type Refusal,
} from '@kehu/analytics';
import type { AbsenceReason, ValueBasis } from '@kehu/schema';
import { heldAgainst } from './churn-model.policy.js';
import { absenceOf, emptyCard, orNull, type BackTest, type ModelCard } from './model-card.policy.js';

const DAYS_A_WEEK = 7;
const QUARTER = 90 / DAYS_A_WEEK;
const YEAR = 365 / DAYS_A_WEEK;
const LEAST_RATE = -1;
const MOST_RATE = 1;

/** Buyers in parallel columns: repeats and times in weeks, amounts in units of the currency; NaN is unknown. */
export interface BuyerColumns {
  readonly x: Float64Array;
  readonly lastRepeat: Float64Array;
  readonly age: Float64Array;
  /** Mean net by repeat purchase day. */
  readonly mean: Float64Array;
  /** Share of the net revenue that is margin; NaN where a cost is unknown. */
  readonly marginRate: Float64Array;
  /** Net revenue behind that rate. */
  readonly net: Float64Array;
}

/** The buyers of a past day, and on how many of the days after it they bought. */
export interface BuyersPast {
  readonly asOf: string;
  readonly days: number;
  readonly buyers: Pick<BuyerColumns, 'x' | 'lastRepeat' | 'age'>;
  readonly later: Float64Array;
}

/** How far values look, what a year takes off (0.1 = 10 %), and which data they need. */
export interface LifetimeRules {
  readonly months: number;
  readonly annualDiscount: number;
  readonly needs: LifetimeNeeds;
}

/** What a run of the purchase models looks at. */
export interface LifetimeInput {
  readonly rules: LifetimeRules;
  readonly today: BuyerColumns;
  /** Null where nobody asks how well a model of the past did. */
  readonly past: BuyersPast | null;
}

/** Predictions in the order of today's buyers; NaN where there is none. */
export interface LifetimePredictions {
  readonly alive: Float64Array;
  readonly expected90: Float64Array;
  readonly expected365: Float64Array;
  readonly quiet90: Float64Array;
  /** Within the horizon, discounted, in units of the currency. */
  readonly value: Float64Array;
  readonly basis: readonly ValueBasis[];
  readonly reasons: readonly (AbsenceReason | null)[];
}

/** What a run of the purchase models answers. */
export interface LifetimeRun {
  readonly card: ModelCard;
  readonly reason: AbsenceReason | null;
  readonly predictions: LifetimePredictions | null;
}

/** Fits BG/NBD and Gamma-Gamma, predicts, and holds a model of the past against what happened since. */
export function runLifetime(
  { today, past, rules }: LifetimeInput,
  tell: (percent: number) => void = () => undefined,
): LifetimeRun {
  const repeaters = today.x.reduce((sum, x) => sum + Number(x > 0), 0);
  const card: ModelCard = { ...emptyCard, customers: today.x.length, events: repeaters };
  const gate = lifetimeValueGate(evidenceOf(today), rules.needs);
  if (!gate.ok) return refusedRun(card, gate);
  const bgnbd = fitBgNbd(today, { onEvaluation: (done) => tell(Math.min(30, done)) });
  if (!bgnbd.ok) return refusedRun(card, bgnbd);
  tell(40);
  const spend = fitGammaGamma(today.x, today.mean);
  tell(60);
  const predictions = predict(bgnbd.value, spend, today, rules);
  if (!predictions.ok) return refusedRun(card, predictions);
  tell(80);
  return {
    card: {
      ...card,
      parameters: parametersOf(bgnbd.value, orNull(spend)),
      ...warnings(spend),
      ...(past && tested(past)),
    },
    reason: null,
    predictions: predictions.value,
  };
}

const refusedRun = (card: ModelCard, refusal: Refusal): LifetimeRun => ({
  card: { ...card, have: refusal.have ?? null, need: refusal.need ?? null },
  reason: absenceOf(refusal),
  predictions: null,
});

/** What the installation has to show before a prediction is honest. */
function evidenceOf({ x, lastRepeat, age }: BuyerColumns): LifetimeEvidence {
  let [historyDays, silence, frequent] = [0, Number.POSITIVE_INFINITY, 0];
  x.forEach((repeats, i) => {
    historyDays = Math.max(historyDays, (age[i] ?? 0) * DAYS_A_WEEK);
    silence = Math.min(silence, ((age[i] ?? 0) - (lastRepeat[i] ?? 0)) * DAYS_A_WEEK);
    frequent += Number(repeats >= 2);
  });
  return {
    buyers: x.length,
    historyDays: Math.round(historyDays),
    daysSinceLastOrder: Number.isFinite(silence) ? Math.round(silence) : null,
    buyersWithThreeOrders: frequent,
  };
}

function predict(
  fit: BgNbdFit,
  spend: Outcome<GammaGammaFit>,
  buyers: BuyerColumns,
  { months, annualDiscount }: LifetimeRules,
): Outcome<LifetimePredictions> {
  const quarter = predictBgNbd(fit, buyers, { expectedWithin: QUARTER, quietWithin: QUARTER });
  const year = predictBgNbd(fit, buyers, { expectedWithin: YEAR, quietWithin: YEAR });
  const purchases = discountedPurchases(fit, buyers, { months, annualDiscount, unitsPerMonth: WEEKS_PER_MONTH });
  if (!quarter.ok) return quarter;
  if (!year.ok) return year;
  if (!purchases.ok) return purchases;
  const common = commonRate(buyers);
  const value = new Float64Array(buyers.x.length).fill(Number.NaN);
  const basis: ValueBasis[] = [];
  const reasons: (AbsenceReason | null)[] = [];
  purchases.value.forEach((expected, i) => {
    const own = clampedRate(buyers.marginRate[i] ?? Number.NaN);
    basis.push(own === null ? (common === null ? 'REVENUE' : 'COMMON_MARGIN') : 'OWN_MARGIN');
    const each = spend.ok ? spendOf(spend.value, buyers, i) : spend;
    reasons.push(each.ok ? null : reasonOf(each));
    if (each.ok) value[i] = expected * each.value * (own ?? common ?? 1);
  });
  const { alive, expected: expected90, quiet: quiet90 } = quarter.value;
  const predictions = { alive, expected90, quiet90, expected365: year.value.expected, value, basis, reasons };
  return { ok: true, value: predictions };
}

/** E[M] of one buyer; repeat purchases that brought no money carry none. */
function spendOf(fit: GammaGammaFit, { x, mean }: BuyerColumns, i: number): Outcome<number> {
  const [repeats, average] = [x[i] ?? 0, mean[i] ?? 0];
  return expectedSpend(fit, { x: repeats, mean: repeats > 0 ? average : 0 });
}

const reasonOf = (refusal: Refusal): AbsenceReason =>
  refusal.reason === 'OUT_OF_RANGE' ? 'NO_SPEND' : absenceOf(refusal);

const clampedRate = (rate: number): number | null =>
  Number.isFinite(rate) ? Math.min(MOST_RATE, Math.max(LEAST_RATE, rate)) : null;

/** Margin by revenue of all whose costs are known; null where nobody's are. */
function commonRate({ marginRate, net }: BuyerColumns): number | null {
  let [margin, revenue] = [0, 0];
  marginRate.forEach((rate, i) => {
    if (!Number.isFinite(rate) || !((net[i] ?? 0) > 0)) return;
    margin += rate * (net[i] ?? 0);
    revenue += net[i] ?? 0;
  });
  return revenue > 0 ? clampedRate(margin / revenue) : null;
}

const parametersOf = (fit: BgNbdFit, spend: GammaGammaFit | null) => [
  { key: 'r', value: fit.r },
  { key: 'alpha', value: fit.alpha },
  { key: 'a', value: fit.a },
  { key: 'b', value: fit.b },
  { key: 'logLikelihood', value: fit.logLikelihood },
  ...(spend
    ? [
        { key: 'p', value: spend.p },
        { key: 'q', value: spend.q },
        { key: 'gamma', value: spend.gamma },
        { key: 'spendLogLikelihood', value: spend.logLikelihood },
        ...(spend.correlation === null ? [] : [{ key: 'correlation', value: spend.correlation }]),
      ]
    : []),
];

const warnings = (spend: Outcome<GammaGammaFit>) => ({
  warnings: spend.ok ? (spend.value.correlated ? ['CORRELATED'] : []) : [absenceOf(spend)],
});

function tested({ asOf, days, buyers, later }: BuyersPast): Pick<ModelCard, 'backTest' | 'backTestReason'> {
  const none = (refusal: Refusal) => ({ backTest: null, backTestReason: absenceOf(refusal) });
  const fit = fitBgNbd(buyers);
  if (!fit.ok) return none(fit);
  const weeks = days / DAYS_A_WEEK;
  const predicted = predictBgNbd(fit.value, buyers, { expectedWithin: weeks, quietWithin: weeks });
  if (!predicted.ok) return none(predicted);
  const report = orNull(holdoutReport(buyers.x, later, predicted.value.expected));
  const left = Uint8Array.from(later, (count) => Number(count === 0));
  const backTest: BackTest = {
    ...heldAgainst(predicted.value.quiet, left, { asOf, days }),
    holdout: report?.rows ?? [],
    actual: report?.totals.actual ?? null,
    expected: report?.totals.expected ?? null,
  };
  return { backTest, backTestReason: null };
}
