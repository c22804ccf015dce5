import type { VipBenefitKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import { decimalsOf, toMinor, toMoney } from '../../../platform/money.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { visibleCustomer } from '../../access/index.js';
import { requireCustomer } from '../../customers/index.js';
import { benefitsOf, tiersInForce } from './tiers-in-force.js';
import { VipBooking } from './vip-booking.entity.js';
import { bookingYear } from './vip-budget.js';

export interface NewVipBooking {
  readonly customerId: string;
  readonly kind: VipBenefitKind;
  readonly amount: string;
  readonly name: string;
  readonly reason: string;
  readonly clientMutationKey?: string | null;
}

const budgetOf = { GIFT: 'giftBudget', EVENT: 'eventBudget' } as const;

/** Spends what a VIP tier brings for gifts and events, never more than the budget of the year. */
export class VipBookingService {
  /**
   * Books a gift or an event; answers its id. Bookings of one customer wait for each other, so that together they never
   * go past the budget. @throws BAD_INPUT, NOT_FOUND, PRECONDITION where the budget does not reach
   */
  book(ctx: RequestContext, request: NewVipBooking): Promise<string> {
    const { clientMutationKey, ...input } = request;
    return inTransaction(ctx, (tx) =>
      once(tx, 'vipBookingCreate', clientMutationKey, input, async () => {
        const { currency } = tx.services.config;
        const amount = toMinor(request.amount, currency, ['amount']);
        if (amount <= 0n) throw refuse('BAD_INPUT', 'The amount must be more than zero.', ['amount']);
        const { id: customerId } = await requireCustomer(tx, request.customerId, {
          permission: 'benefits:write',
          lock: true,
        });
        const { kind } = request;
        const { left, year } = await leftOf(tx, customerId, kind);
        if (amount > left) {
          const money = toMoney(left < 0n ? 0n : left, currency);
          throw refuse('PRECONDITION', `The budget has ${money.amount} ${money.currency} left.`, ['amount']);
        }
        const id = newId(tx.now.getTime());
        const words = { name: request.name.trim(), reason: request.reason.trim() };
        const booked = { bookedById: tx.actor.userId, bookedAt: tx.now };
        const row = { id, customerId, kind, year, amountMinor: amount.toString(), ...words, ...booked };
        await tx.db.getRepository(VipBooking).insert(row);
        tx.announce('customer', { customerId });
        return id;
      }),
    );
  }

  /** Takes a booking back; answers its id. @throws NOT_FOUND, PRECONDITION when it was taken back before */
  cancel(ctx: RequestContext, id: string): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      const [booking] = isId(id)
        ? await tx.rows<{ customerId: string }>(
            sql`SELECT b.customer_id AS "customerId" FROM vip_booking b JOIN customer c ON c.id = b.customer_id
                WHERE b.id = ${id}::uuid AND ${visibleCustomer(tx, sql.raw('c'))}`,
          )
        : [];
      if (!booking) throw refuse('NOT_FOUND', 'There is no such booking.', ['id']);
      const { customerId } = booking;
      await requireCustomer(tx, customerId, { permission: 'benefits:write', lock: true, field: ['id'] });
      const taken = await tx.rows(
        sql`UPDATE vip_booking SET cancelled_at = ${tx.now}::timestamptz
            WHERE id = ${id}::uuid AND customer_id = ${customerId}::uuid AND cancelled_at IS NULL RETURNING id`,
      );
      if (taken.length === 0) throw refuse('PRECONDITION', 'It was undone already.', ['id']);
      tx.announce('customer', { customerId });
      return id;
    });
  }
}

/** What the customer's tier leaves for this year, in the smallest unit; below zero after a fall to a lower tier. */
async function leftOf(tx: TransactionContext, customerId: string, kind: VipBenefitKind) {
  const { timezone, currency } = tx.services.config;
  const inForce = await tiersInForce(tx);
  const [found] = await tx.rows<{ tier: keyof ReturnType<typeof benefitsOf> | null; year: number; spent: string }>(
    sql`SELECT y.year, (SELECT k.key FROM customer_class k WHERE k.customer_id = ${customerId}::uuid AND k.scheme = 'VIP') AS tier,
          (SELECT coalesce(sum(b.amount_minor), 0)::text FROM vip_booking b
            WHERE b.customer_id = ${customerId}::uuid AND b.kind = ${kind} AND b.year = y.year AND b.cancelled_at IS NULL) AS spent
        FROM (SELECT ${bookingYear(timezone)} AS year) y`,
  );
  const { tier, year, spent } = found!;
  const budget = inForce && tier ? benefitsOf(inForce.rules)[tier][budgetOf[kind]] : 0;
  if (budget === 0) throw refuse('PRECONDITION', 'The tier of this customer has no such budget.', ['kind']);
  return { year, left: BigInt(Math.round(budget * 10 ** decimalsOf(currency))) - BigInt(spent) };
}
