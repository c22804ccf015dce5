import { ChurnFeature } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { decimalsOf } from '../../../platform/money.js';
import { sqlFile } from '../../../platform/sql.js';
import { customerRanges } from '../customer-ranges.js';
import type { FeatureColumns } from './churn-model.policy.js';
import type { BuyerColumns } from './lifetime-run.policy.js';

const CUSTOMERS_A_RANGE = 50_000;
const DAYS_A_WEEK = 7;
/** Beyond so many gaps of silence more silence tells nothing more. */
const MOST_OVERDUE = 10;

const purchaseHistoriesSql = sqlFile(import.meta.url, '../sql/purchase-histories.sql');
const churnHistoriesSql = sqlFile(import.meta.url, '../sql/churn-histories.sql');

/** As of when histories are read, and how many days after it tell what became of them. */
export interface HistoryWindow {
  /** The last day that is known, such as `1997-09-30`, in the zone of the workspace. */
  readonly asOf: string;
  readonly days: number;
}

interface PurchaseRow {
  id: string;
  x: number;
  lastRepeat: number;
  age: number;
  mean: number;
  later: number;
  margin: number | null;
  net: number | null;
}

/** Everybody who had bought by a day, with purchases of the days after it. */
export interface Buyers extends BuyerColumns {
  readonly ids: readonly string[];
  readonly later: Float64Array;
}

/** Reads the purchases of everybody who had bought, by ranges of customers. */
export async function readBuyers(ctx: RequestContext, window: HistoryWindow, signal?: AbortSignal): Promise<Buyers> {
  const rows = await inRanges<PurchaseRow>(ctx, purchaseHistoriesSql, window, signal);
  const unit = 10 ** decimalsOf(ctx.services.config.currency);
  const column = (of: (row: PurchaseRow) => number): Float64Array => Float64Array.from(rows, of);
  return {
    ids: rows.map(({ id }) => id),
    x: column(({ x }) => x),
    lastRepeat: column(({ lastRepeat }) => lastRepeat / DAYS_A_WEEK),
    age: column(({ age }) => age / DAYS_A_WEEK),
    mean: column(({ mean }) => mean / unit),
    later: column(({ later }) => later),
    marginRate: column(({ margin, net }) => (margin !== null && net !== null && net > 0 ? margin / net : Number.NaN)),
    net: column(({ net }) => (net ?? 0) / unit),
  };
}

interface ChurnRow {
  id: string;
  silence: number;
  days: number;
  span: number;
  tenure: number;
  days90: number;
  daysBefore: number;
  net365: number;
  orders365: number;
  returns365: number;
  contacts: number;
  stayed: boolean;
}

/** Customers who had bought within the year before a day: their features then, and who bought nothing after. */
export interface Leavers {
  readonly ids: readonly string[];
  readonly features: FeatureColumns;
  readonly left: Uint8Array;
}

/** Reads what the churn model may know of a day, by ranges of customers. */
export async function readLeavers(ctx: RequestContext, window: HistoryWindow, signal?: AbortSignal): Promise<Leavers> {
  const rows = await inRanges<ChurnRow>(ctx, churnHistoriesSql, window, signal);
  const unit = 10 ** decimalsOf(ctx.services.config.currency);
  const columns = ChurnFeature.keys.map((key) => [key, Float64Array.from(rows, (row) => featureOf[key](row, unit))]);
  return {
    ids: rows.map(({ id }) => id),
    features: Object.fromEntries(columns) as FeatureColumns,
    left: Uint8Array.from(rows, ({ stayed }) => Number(!stayed)),
  };
}

const featureOf: Readonly<Record<ChurnFeature, (row: ChurnRow, unit: number) => number>> = {
  SILENCE: ({ silence }) => silence,
  OVERDUE: ({ silence, span, days }) => (days > 1 ? Math.min(MOST_OVERDUE, (silence * (days - 1)) / span) : 0),
  ONE_PURCHASE: ({ days }) => Number(days === 1),
  DAYS_90: ({ days90 }) => days90,
  DAYS_BEFORE: ({ daysBefore }) => daysBefore,
  SPEND: ({ net365 }, unit) => net365 / unit,
  TENURE: ({ tenure }) => tenure,
  CONTACTS: ({ contacts }) => contacts,
  RETURNS: ({ returns365, orders365 }) => (orders365 > 0 ? Math.min(1, returns365 / orders365) : 0),
};

async function inRanges<R>(
  ctx: RequestContext,
  statement: typeof churnHistoriesSql,
  { asOf, days }: HistoryWindow,
  signal?: AbortSignal,
): Promise<R[]> {
  const rows: R[] = [];
  for (const { first, last } of await customerRanges(ctx, CUSTOMERS_A_RANGE)) {
    signal?.throwIfAborted();
    const found = await ctx.rows<R>(statement, [asOf, days, ctx.services.config.timezone, first, last]);
    for (const row of found) rows.push(row);
  }
  return rows;
}
