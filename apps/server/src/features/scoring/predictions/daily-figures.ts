import { dayOf } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { sqlFile } from '../../../platform/sql.js';
import { inRanges } from '../customer-ranges.js';

const CUSTOMERS_A_RANGE = 20_000;
const KEPT_DAYS = 400;
const DAY_MS = 86_400_000;

const keepDay = sqlFile(import.meta.url, '../sql/keep-day.sql');
const forgetDays = sqlFile(import.meta.url, '../sql/forget-days.sql');

/** Keeps the figures of everybody whose figures have changed since they were kept last, and forgets those of long ago. */
export async function keepDailyFigures(ctx: RequestContext, signal?: AbortSignal): Promise<number> {
  const { timezone } = ctx.services.config;
  const [today, oldest] = [dayOf(ctx.now, timezone), dayOf(new Date(ctx.now.getTime() - KEPT_DAYS * DAY_MS), timezone)];
  let kept = 0;
  await inRanges(ctx, CUSTOMERS_A_RANGE, signal, async (own, { first, last }) => {
    const [written] = await own.rows<{ count: number }>(keepDay, [today, first, last]);
    await own.rows(forgetDays, [oldest, first, last]);
    kept += written?.count ?? 0;
  });
  return kept;
}
