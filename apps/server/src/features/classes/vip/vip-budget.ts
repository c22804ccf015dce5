import { VipBenefitKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { toMoney } from '../../../platform/money.js';
import { sql, type Sql } from '../../../platform/sql.js';
import type { VipBenefitsType, VipBookingType, VipBudgetType } from './vip.type.js';

const SHOWN_BOOKINGS = 20;

/** The year whose budgets are spent now: that of the workspace's calendar, by the database's clock. */
export const bookingYear = (timezone: string): Sql =>
  sql`extract(year FROM now() AT TIME ZONE ${timezone}::text)::integer`;

/** A booking as a statement answers it; moments are text. */
export type FoundBooking = Omit<VipBookingType, 'amount' | 'bookedAt' | 'cancelledAt'> & {
  readonly minor: string;
  readonly bookedAt: string;
  readonly cancelledAt: string | null;
};

/** What was booked for a customer this year by kind, in the smallest unit as text. */
export const spentIn = (timezone: string, customerId: Sql): Sql =>
  sql`(SELECT coalesce(json_object_agg(s.kind, s.minor), '{}') FROM (
      SELECT b.kind, sum(b.amount_minor)::text AS minor FROM vip_booking b
      WHERE b.customer_id = ${customerId} AND b.year = ${bookingYear(timezone)} AND b.cancelled_at IS NULL GROUP BY 1) s)`;

/** The latest bookings of a customer, newest first. */
export const bookingsIn = (customerId: Sql): Sql =>
  sql`(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (
      SELECT ${bookingColumns} FROM vip_booking b WHERE b.customer_id = ${customerId}
      ORDER BY b.booked_at DESC, b.id DESC LIMIT ${sql.raw(String(SHOWN_BOOKINGS))}) x)`;

const bookingColumns = sql`b.id, b.kind, b.year, b.amount_minor::text AS minor, b.name, b.reason, b.booked_at AS "bookedAt",
  b.cancelled_at AS "cancelledAt", (SELECT u.name FROM app_user u WHERE u.id = b.booked_by_id) AS "bookedByName"`;

/** One booking, for whoever has just made or changed it. */
export async function findBooking(ctx: RequestContext, id: string): Promise<VipBookingType | null> {
  const [found] = await ctx.rows<FoundBooking>(
    sql`SELECT ${bookingColumns} FROM vip_booking b WHERE b.id = ${id}::uuid`,
  );
  return found ? shownBooking(ctx, found) : null;
}

export function shownBooking(ctx: RequestContext, { minor, ...found }: FoundBooking): VipBookingType {
  const { bookedAt, cancelledAt } = found;
  return {
    ...found,
    amount: toMoney(minor, ctx.services.config.currency),
    bookedAt: new Date(bookedAt),
    cancelledAt: cancelledAt === null ? null : new Date(cancelledAt),
  };
}

/** What a tier brings for the year, what of it is spent and what is left; kinds it brings nothing for are left out unless spent. */
export function budgetsOf(benefits: VipBenefitsType, spent: Readonly<Record<string, string>>): VipBudgetType[] {
  const { giftBudget, eventBudget } = benefits;
  const budgets = { GIFT: giftBudget, EVENT: eventBudget } as const;
  return VipBenefitKind.keys.flatMap((kind) => {
    const { amount, currency } = budgets[kind];
    const [budget, used] = [BigInt(amount.replace('.', '')), BigInt(spent[kind] ?? '0')];
    if (budget === 0n && used === 0n) return [];
    const left = budget > used ? budget - used : 0n;
    return [{ kind, budget: budgets[kind], spent: toMoney(used, currency), left: toMoney(left, currency) }];
  });
}
