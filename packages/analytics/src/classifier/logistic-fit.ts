import { listNotFinite } from '../checks.js';
import { known, measured, refused, type Outcome, type Refusal } from '../outcome.js';
import { cholesky, dot, identity, solveCholesky, type Matrix } from '../numeric/matrix.js';
import { standardised } from './standardise.js';

/** ln(odds) = intercept + Σ coefficients·features. */
export interface LogisticModel {
  intercept: number;
  /** Per unit of each feature, in the order of the columns. */
  coefficients: number[];
}

/** A fit and what it rests on. */
export interface LogisticFit extends LogisticModel {
  /** Of the intercept and of each coefficient; null with a ridge, where the usual formula does not hold. */
  standardErrors: { intercept: number; coefficients: number[] } | null;
  logLikelihood: number;
  /** Log-likelihood of the overall share alone, to compare with. */
  nullLogLikelihood: number;
  rows: number;
  events: number;
  iterations: number;
}

/** Options of a fit. */
export interface LogisticOptions {
  /** Penalty ½·ridge·Σ b² on coefficients of standardised features; 0 is plain maximum likelihood. */
  ridge?: number;
  /** Fewer events (or non-events) per feature than this cannot carry the coefficients; 10 unless said. */
  leastEventsPerFeature?: number;
}

/** Newton gains digits quadratically: a fit that needs more steps than this is running away. */
const MOST_ITERATIONS = 25;

/**
 * Fits logistic regression by Newton's method, with standard errors.
 *
 * `columns[j][i]` is feature j of row i (any unit; standardised inside), `events[i]` whether it happened. Source: the
 * maximum-likelihood standard (McCullagh & Nelder, 1989); events per feature after Peduzzi et al. (1996).
 * Refusals: TOO_FEW_EVENTS; SINGULAR when a column is constant or repeats others (named where constant); SEPARATED when
 * features predict without error, so coefficients run to infinity (a ridge makes them finite).
 * Limits: linear in ln(odds), no interactions; standard errors assume independent rows.
 */
export function fitLogistic(
  columns: readonly ArrayLike<number>[],
  events: ArrayLike<boolean | number>,
  options: LogisticOptions = {},
): Outcome<LogisticFit> {
  const { ridge = 0, leastEventsPerFeature = 10 } = options;
  const happened = Uint8Array.from(events, (event) => (event ? 1 : 0));
  const rows = happened.length;
  const count = happened.reduce((sum, event) => sum + event, 0);
  const broken = designBroken(columns, rows) ?? (ridge >= 0 ? null : refused('OUT_OF_RANGE', { input: 'ridge' }));
  if (broken) return broken;
  const need = Math.max(1, leastEventsPerFeature * columns.length);
  const rarer = Math.min(count, rows - count);
  if (rarer < need) return refused('TOO_FEW_EVENTS', { have: rarer, need });

  const scaled = standardised(columns);
  if (!scaled.ok) return scaled;
  const found = newton(scaled.value.columns, happened, count / rows, ridge);
  if (!found.ok) return found;
  const { at, factor, logLikelihood, iterations } = found.value;
  return measured({
    ...scaled.value.original(at),
    standardErrors: ridge > 0 ? null : scaled.value.originalErrors(inverseOf(factor)),
    logLikelihood,
    nullLogLikelihood: count * Math.log(count / rows) + (rows - count) * Math.log(1 - count / rows),
    rows,
    events: count,
    iterations,
  });
}

function newton(columns: readonly Float64Array[], events: Uint8Array, share: number, ridge: number) {
  let at: Float64Array = Float64Array.from({ length: columns.length + 1 }, (_, j) =>
    j === 0 ? Math.log(share / (1 - share)) : 0,
  );
  let here = scoreAt(columns, events, at, ridge);
  for (let iterations = 1; iterations <= MOST_ITERATIONS; iterations += 1) {
    const factor = cholesky(here.information, 1e-10);
    if (!factor) return refused(here.extreme ? 'SEPARATED' : 'SINGULAR');
    const step = solveCholesky(factor, here.score);
    const gain = dot(step, here.score);
    if (gain < 1e-10) return known({ at, factor, logLikelihood: here.logLikelihood, iterations });
    let size = 1;
    let next = scoreAt(columns, events, moved(at, step, size), ridge);
    while (!(next.objective > here.objective - 1e-12 * Math.abs(here.objective)) && size > 1e-6) {
      size /= 2;
      next = scoreAt(columns, events, moved(at, step, size), ridge);
    }
    at = moved(at, step, size);
    here = next;
  }
  return refused(here.extreme ? 'SEPARATED' : 'NO_CONVERGENCE', { have: MOST_ITERATIONS });
}

const moved = (at: Float64Array, step: Float64Array, size: number): Float64Array =>
  at.map((value, j) => value + size * step[j]!);

/** Log-likelihood, its slope (score) and its bend (information) at a point of standardised coefficients. */
function scoreAt(columns: readonly Float64Array[], events: Uint8Array, at: Float64Array, ridge: number) {
  const rows = events.length;
  const linear = new Float64Array(rows).fill(at[0]!);
  columns.forEach((column, j) => {
    const slope = at[j + 1]!;
    for (let i = 0; i < rows; i += 1) linear[i]! += slope * column[i]!;
  });
  const residual = new Float64Array(rows);
  const weight = new Float64Array(rows);
  let logLikelihood = 0;
  let extreme = false;
  for (let i = 0; i < rows; i += 1) {
    const odds = linear[i]!;
    const p = 1 / (1 + Math.exp(-odds));
    const against = events[i] ? -odds : odds;
    logLikelihood -= Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)));
    residual[i] = events[i]! - p;
    weight[i] = p * (1 - p);
    extreme ||= Math.abs(odds) > 15;
  }
  const all = [new Float64Array(rows).fill(1), ...columns];
  const score = Float64Array.from(all, (column, j) => dot(column, residual) - (j > 0 ? ridge * at[j]! : 0));
  const information: Matrix = all.map(() => new Float64Array(all.length));
  all.forEach((column, j) => {
    const weighted = column.map((value, i) => value * weight[i]!);
    for (let k = 0; k <= j; k += 1) {
      const cell = dot(weighted, all[k]!) + (j === k && j > 0 ? ridge : 0);
      information[j]![k] = cell;
      information[k]![j] = cell;
    }
  });
  const penalty = (ridge / 2) * at.reduce((sum, value, j) => sum + (j > 0 ? value * value : 0), 0);
  return { logLikelihood, objective: logLikelihood - penalty, score, information, extreme };
}

const inverseOf = (factor: Matrix): Matrix => identity(factor.length).map((unit) => solveCholesky(factor, unit));

function designBroken(columns: readonly ArrayLike<number>[], rows: number): Refusal | null {
  if (rows === 0) return refused('NO_DATA');
  for (const [j, column] of columns.entries()) {
    if (column.length !== rows) return refused('MIXED_LENGTHS', { input: `columns[${j}]`, have: column.length });
    const broken = listNotFinite(`columns[${j}]`, column);
    if (broken) return broken;
  }
  return null;
}
