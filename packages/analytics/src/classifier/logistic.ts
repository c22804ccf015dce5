import { listNotFinite } from '../checks.js';
import { known, measured, refused, type Outcome } from '../outcome.js';
import { dot } from '../numeric/matrix.js';
import type { LogisticModel } from './logistic-fit.js';

/** One feature's share of ln(odds) against a reference row: positive pushes towards the event. */
export interface LogisticContribution {
  feature: number;
  logOdds: number;
}

/** The probability of the event for one row of features, 0–1: 1/(1 + e^−(intercept + Σ coefficients·features)). */
export function logisticProbability(model: LogisticModel, features: ArrayLike<number>): Outcome<number> {
  if (features.length !== model.coefficients.length) {
    return refused('MIXED_LENGTHS', { input: 'features', have: features.length, need: model.coefficients.length });
  }
  const broken = listNotFinite('features', features);
  return broken ?? measured(1 / (1 + Math.exp(-(model.intercept + dot(model.coefficients, features)))));
}

/** `logisticProbability` for columns of features, as the fit takes them. */
export function logisticProbabilities(
  model: LogisticModel,
  columns: readonly ArrayLike<number>[],
): Outcome<Float64Array> {
  const need = model.coefficients.length;
  if (columns.length !== need) return refused('MIXED_LENGTHS', { input: 'columns', have: columns.length, need });
  const rows = columns[0]?.length ?? 0;
  const linear = new Float64Array(rows).fill(model.intercept);
  for (const [j, column] of columns.entries()) {
    if (column.length !== rows) return refused('MIXED_LENGTHS', { input: `columns[${j}]`, have: column.length });
    const broken = listNotFinite(`columns[${j}]`, column);
    if (broken) return broken;
    for (let i = 0; i < rows; i += 1) linear[i]! += model.coefficients[j]! * column[i]!;
  }
  const unclear = listNotFinite('linear', linear);
  return unclear ?? known(linear.map((odds) => 1 / (1 + Math.exp(-odds))));
}

/**
 * Why a row differs from a reference row (say, the average customer): coefficient·(own − reference) for each feature,
 * strongest first. They add up to the difference in ln(odds), exactly.
 */
export function logisticContributions(
  model: LogisticModel,
  features: ArrayLike<number>,
  reference: ArrayLike<number>,
): Outcome<LogisticContribution[]> {
  const need = model.coefficients.length;
  if (features.length !== need || reference.length !== need) return refused('MIXED_LENGTHS', { need });
  const broken = listNotFinite('features', features) ?? listNotFinite('reference', reference);
  if (broken) return broken;
  const parts = model.coefficients.map((coefficient, feature): LogisticContribution => {
    return { feature, logOdds: coefficient * (features[feature]! - reference[feature]!) };
  });
  return measured(parts.sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || a.feature - b.feature));
}
