import type { AbsenceReason } from '@kehu/schema';
import type { ChurnRun } from './churn-model.policy.js';
import type { LifetimeRun } from './lifetime-run.policy.js';

/** One row of `customer_prediction`, in the order of `predictionColumns`. */
export type PredictionRow = readonly (string | number | null)[];

export const predictionColumns = [
  'customer_id',
  'as_of',
  'lifetime_version',
  'churn_version',
  'alive',
  'expected_90',
  'expected_365',
  'quiet_90',
  'value_minor',
  'value_basis',
  'reason',
  'churn_probability',
  'churn_reason',
  'churn_signs',
] as const;

/** What the models answered, and for whom. */
interface Answered {
  readonly asOf: string;
  /** Minor units in one unit of the currency. */
  readonly unit: number;
  readonly versions: { readonly lifetime: number; readonly churn: number };
  readonly buyers: { readonly ids: readonly string[] };
  readonly lifetime: LifetimeRun;
  readonly leavers: { readonly ids: readonly string[] };
  readonly churn: ChurnRun;
}

/** The row of every buyer; what no model could tell is null, with its reason. */
export function* predictionRows(answered: Answered): Generator<PredictionRow> {
  const { asOf, versions, buyers, leavers, lifetime, churn } = answered;
  const placeOf = new Map(leavers.ids.map((id, i) => [id, i]));
  for (const [i, id] of buyers.ids.entries()) {
    const expected = lifetimeCells(lifetime, i, answered.unit);
    const risk = churnCells(churn, placeOf.get(id));
    yield [id, asOf, versions.lifetime, versions.churn, ...expected, ...risk];
  }
}

function lifetimeCells({ predictions, reason }: LifetimeRun, i: number, unit: number): PredictionRow {
  if (predictions === null) return [null, null, null, null, null, null, reason];
  const value = predictions.value[i] ?? Number.NaN;
  const minor = Math.round(value * unit);
  const isTold = Number.isSafeInteger(minor);
  const own: AbsenceReason | null = predictions.reasons[i] ?? null;
  return [
    number(predictions.alive[i]),
    number(predictions.expected90[i]),
    number(predictions.expected365[i]),
    number(predictions.quiet90[i]),
    isTold ? minor : null,
    isTold ? (predictions.basis[i] ?? null) : null,
    isTold ? null : (own ?? 'OUT_OF_RANGE'),
  ];
}

function churnCells({ probability, reason, signs }: ChurnRun, place: number | undefined): PredictionRow {
  if (place === undefined) return [null, 'SILENT_FOR_A_YEAR', '[]'];
  if (probability === null) return [null, reason, '[]'];
  return [number(probability[place]), null, JSON.stringify(signs[place] ?? [])];
}

/** A number in single precision, so that what is stored again unchanged compares equal. */
const number = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? Math.fround(value) : null;
