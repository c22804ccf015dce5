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
import { readBuyers, type Buyers } from './read-histories.js';

const DAYS_A_WEEK = 7;

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

/**
 * Fits BG/NBD and Gamma-Gamma on everybody's purchases up to a day, and holds the first against the days after it.
 * What happened later never enters the fit.
 */
export async function fitLifetimeModel(
  ctx: RequestContext,
  { asOf, holdoutDays }: ModelWindow,
): Promise<LifetimeModel> {
  const buyers = await readBuyers(ctx, { asOf, days: holdoutDays });
  const bgnbd = fitBgNbd(buyers);
  return {
    customers: buyers.ids.length,
    bgnbd,
    gammaGamma: fitGammaGamma(buyers.x, buyers.mean),
    holdout: holdoutDays === 0 ? null : checked(bgnbd, buyers, holdoutDays),
  };
}

function checked(fit: Outcome<BgNbdFit>, buyers: Buyers, days: number): Outcome<HoldoutReport> {
  if (!fit.ok) return fit;
  const weeks = days / DAYS_A_WEEK;
  const predicted = predictBgNbd(fit.value, buyers, { expectedWithin: weeks, quietWithin: weeks });
  return predicted.ok ? holdoutReport(buyers.x, buyers.later, predicted.value.expected) : predicted;
}
