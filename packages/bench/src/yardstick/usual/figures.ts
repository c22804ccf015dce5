import type { Row } from './tables.js';

/** As the workspace of the bench counts: days and months in its zone, amounts in its currency. */
const ZONE_HOURS = 8;
const CURRENCY = 'CNY';
const DAY_MS = 86_400_000;
const NEVER = Date.UTC(1900, 0, 1);

/** The moment, or null where the table says 'never'. */
export const known = (at: unknown): Date | null => (at instanceof Date && at.getTime() > NEVER ? at : null);

/** Money from the smallest unit; null stays null. */
export function money(minor: unknown, currency: unknown = CURRENCY) {
  if (minor === null || minor === undefined) return null;
  return { amount: (Number(minor) / 100).toFixed(2), currency };
}

const shifted = (at: Date): Date => new Date(at.getTime() + ZONE_HOURS * 3_600_000);
const dayOf = (at: Date): number => Math.floor(shifted(at).getTime() / DAY_MS);
const monthOf = (at: Date): string => shifted(at).toISOString().slice(0, 7);

/** The first moment of the month eleven months before that of `now`, in the zone. */
export function firstMonth(now: Date): Date {
  const local = shifted(now);
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - 11, 1) - ZONE_HOURS * 3_600_000);
}

/** The figures as the API shows them, from the stored row and the sales of the last twelve months. */
export function metrics(row: Row, sales: () => Promise<Row[]>, now: Date) {
  const orders = Number(row.orders);
  const silence = row.lastOrderAt instanceof Date ? dayOf(now) - dayOf(row.lastOrderAt) : null;
  const cycle = row.cycleDays === null ? null : Number(row.cycleDays);
  return {
    ...row,
    margin: money(row.marginMinor),
    averageOrderValue: orders > 0 ? money(Math.round(Number(row.netMinor) / orders)) : null,
    revenue365: money(row.net365Minor),
    returned: money(row.returnedMinor),
    rfm:
      row.rfmSegment === null
        ? null
        : { recency: row.rScore, frequency: row.fScore, monetary: row.mScore, segment: row.rfmSegment },
    overdueRatio: silence === null || !cycle ? null : Math.round((silence / cycle) * 1000) / 1000,
    daysSinceLastOrder: silence,
    recentMonths: async () => recentMonths(await sales(), now),
  };
}

function recentMonths(sales: readonly Row[], now: Date) {
  const first = shifted(firstMonth(now));
  return Array.from({ length: 12 }, (_, i) => {
    const month = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + i, 1)).toISOString().slice(0, 7);
    const own = sales.filter((sale) => monthOf(sale.orderedAt as Date) === month);
    const net = own.reduce((sum, sale) => sum + Number(sale.netMinor), 0);
    return { month, orders: own.filter((sale) => sale.isPurchase).length, revenue: money(net) };
  });
}
