import type { CustomerHoldKind } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { sql, type Sql } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { visibleCustomer } from '../access/index.js';
import { dataKeyOf, openSealed, requireCustomer } from '../customers/index.js';
import { CustomerHold } from './requests/privacy-request.entity.js';

export interface HoldGiven {
  readonly customerId: string;
  readonly kind: CustomerHoldKind;
  readonly reason: string;
}

/** A hold as it is told. */
export interface HoldRow {
  readonly id: string;
  readonly kind: CustomerHoldKind;
  readonly at: Date;
  readonly placedBy: string | null;
  readonly reason: string | null;
}

/** Whether the customer with this id is under a hold of the kind. */
export const isHeld = (customerId: Sql, kind: CustomerHoldKind): Sql =>
  sql`EXISTS (SELECT FROM customer_hold h WHERE h.customer_id = ${customerId} AND h.kind = ${kind})`;

/** Whether the law wants the customer's data kept. */
export async function isUnderLegalHold(ctx: RequestContext, customerId: string): Promise<boolean> {
  return (await ctx.rows(sql`SELECT 1 WHERE ${isHeld(sql`${customerId}::uuid`, 'LEGAL')}`)).length > 0;
}

/** @throws PRECONDITION when the law wants the customer's data kept */
export async function requireNoLegalHold(tx: TransactionContext, customerId: string): Promise<void> {
  if (await isUnderLegalHold(tx, customerId))
    throw refuse('PRECONDITION', 'A legal hold keeps this customer: nothing may be erased.', ['customerId']);
}

/** Places a hold where there is none of its kind. */
export async function holdCustomer(tx: TransactionContext, { customerId, kind, reason }: HoldGiven): Promise<void> {
  const row = { id: newId(tx.now.getTime()), customerId, kind, at: tx.now, placedById: tx.actor.userId };
  const reasonSealed = (await dataKeyOf(tx, customerId)).seal(reason.trim());
  await tx.db
    .getRepository(CustomerHold)
    .createQueryBuilder()
    .insert()
    .values({ ...row, reasonSealed })
    .orIgnore()
    .execute();
}

/** What keeps the data of customers where it is. */
export class HoldService {
  async place(ctx: RequestContext, given: HoldGiven): Promise<string> {
    await inTransaction(ctx, async (tx) => {
      await requireCustomer(tx, given.customerId, { permission: 'privacy:write', lock: true });
      await holdCustomer(tx, given);
    });
    return given.customerId;
  }

  async lift(ctx: RequestContext, { customerId, kind }: Omit<HoldGiven, 'reason'>): Promise<string> {
    await inTransaction(ctx, async (tx) => {
      await requireCustomer(tx, customerId, { permission: 'privacy:write', lock: true });
      const { affected } = await tx.db.getRepository(CustomerHold).delete({ customerId, kind });
      if (affected !== 1) throw refuse('NOT_FOUND', 'There is no such hold.', ['kind']);
    });
    return customerId;
  }

  /** The holds on a customer whose privacy the actor may keep. */
  async list(ctx: RequestContext, customerId: string): Promise<HoldRow[]> {
    if (!isId(customerId)) return [];
    const rows = await ctx.rows<HoldRow & { sealed: string | null; wrapped: string | null }>(
      sql`SELECT h.id, h.kind, h.at, (SELECT u.name FROM app_user u WHERE u.id = h.placed_by_id) AS "placedBy",
            encode(h.reason_sealed, 'hex') AS sealed, encode(k.wrapped, 'hex') AS wrapped
          FROM customer_hold h JOIN customer c ON c.id = h.customer_id
            AND ${visibleCustomer(ctx, sql.raw('c'), 'privacy:write')}
          LEFT JOIN customer_key k ON k.customer_id = h.customer_id AND k.generation = get_byte(h.reason_sealed, 0)
          WHERE h.customer_id = ${customerId} ORDER BY h.kind`,
    );
    return rows.map(({ sealed, wrapped, ...row }) => ({
      ...row,
      reason: openSealed(ctx, { sealed, wrapped }, customerId),
    }));
  }
}
