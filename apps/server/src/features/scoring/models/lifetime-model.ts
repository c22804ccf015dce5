import {
  fitBgNbd,
  fitGammaGamma,
  holdoutReport,
  predictBgNbd,
  type BgNbdFit,
  type GammaGammaFit,
  type HoldoutReport,
  type Outcome,
} from '@kehu/analytics';
import type { RequestContext } from '../../../platform/context.js';
import { decimalsOf } from '../../../platform/money.js';
import { sqlFile } from '../../../platform/sql.js';

const DAYS_A_WEEK = 7;
const purchaseHistoriesSql = sqlFile(import.meta.url, '../sql/purchase-histories.sql');

/** What is asked of a fit: the last day it may know, and how many days after it are held back to check it. */
export interface ModelWindow {
  /** A day such as `1997-09-30`, in the zone of the workspace. */
  readonly asOf: string;
  readonly holdoutDays: number;
}

/** How often and for how much customers buy, as of one day; each part says why where the data cannot carry it. */
export interface LifetimeModel {
  /** Buyers the model knows. */
  readonly customers: number;
  /** Times in weeks. */
  readonly bgnbd: Outcome<BgNbdFit>;
  /** Spend per repeat purchase, in units of the workspace's currency. */
  readonly gammaGamma: Outcome<GammaGammaFit>;
  /** Expected against actual purchase days after `asOf`; null when no days were held back. */
  readonly holdout: Outcome<HoldoutReport> | null;
}

interface HistoryRow {
  x: number;
  lastRepeat: number;
  age: number;
  mean: number;
  later: number;
}

/**
 * Fits BG/NBD and Gamma-Gamma on everybody's purchases up to a day, and holds the first against the days after it.
 * What happened later never enters the fit.
 */
export async function fitLifetimeModel(ctx: RequestContext, window: ModelWindow): Promise<LifetimeModel> {
  const { timezone, currency } = ctx.services.config;
  const rows = await ctx.rows<HistoryRow>(purchaseHistoriesSql, [window.asOf, window.holdoutDays, timezone]);
  const unit = 10 ** decimalsOf(currency);
  const histories = {
    x: Float64Array.from(rows, (row) => row.x),
    lastRepeat: Float64Array.from(rows, (row) => row.lastRepeat / DAYS_A_WEEK),
    age: Float64Array.from(rows, (row) => row.age / DAYS_A_WEEK),
  };
  const bgnbd = fitBgNbd(histories);
  const means = Float64Array.from(rows, (row) => row.mean / unit);
  return {
    customers: rows.length,
    bgnbd,
    gammaGamma: fitGammaGamma(histories.x, means),
    holdout: window.holdoutDays === 0 ? null : checked(bgnbd, histories, rows, window.holdoutDays),
  };
}

function checked(
  fit: Outcome<BgNbdFit>,
  histories: Parameters<typeof fitBgNbd>[0],
  rows: readonly HistoryRow[],
  days: number,
): Outcome<HoldoutReport> {
  if (!fit.ok) return fit;
  const weeks = days / DAYS_A_WEEK;
  const predicted = predictBgNbd(fit.value, histories, { expectedWithin: weeks, quietWithin: weeks });
  if (!predicted.ok) return predicted;
  const later = Float64Array.from(rows, (row) => row.later);
  return holdoutReport(histories.x, later, predicted.value.expected);
}
