import type { MaskedKind } from '@kehu/schema';
import { isId } from '../../../platform/cursor.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import { requireCustomer, type Changed } from '../customer-access.js';
import type { OwnedTable } from '../owned-rows.js';
import { revealed } from './revealed.js';

/** A masked value that shall be seen. */
export interface Reveal {
  readonly customerId: string;
  readonly kind: MaskedKind;
  readonly recordId: string;
  readonly reason?: string | null;
}

/** Where values of a kind stand, by the object that the audit names. */
const holders: Partial<Record<MaskedKind, Readonly<Record<string, OwnedTable>>>> = {
  PHONE: { identity: 'identity', contact: 'contact' },
  EMAIL: { identity: 'identity', contact: 'contact' },
  ADDRESS: { address: 'customer_address' },
  BIRTHDAY: { importantDate: 'important_date' },
  NOTE: { note: 'note' },
};

/** Shows one masked value in full, once, to who may see values in full. */
export class RevealService {
  /** Notes in the audit who saw it and why; parts asked for in the same request show it. */
  async reveal(ctx: RequestContext, { customerId, kind, recordId, reason }: Reveal): Promise<Changed> {
    const id = await inTransaction(ctx, async (tx) => {
      const customer = await requireCustomer(tx, customerId, { permission: 'customers:unmask' });
      for (const [object, table] of Object.entries(holders[kind] ?? { identity: 'identity' })) {
        const where = sql`id = ${recordId} AND customer_id = ${customer.id}`;
        const [found] = isId(recordId) ? await tx.rows(sql`SELECT 1 FROM ${sql.raw(table)} WHERE ${where}`) : [];
        if (!found) continue;
        const changes = { kind: [null, kind], reason: [null, reason ?? null] } as const;
        tx.notes.push({ action: 'valueReveal', object, objectId: recordId, customerId, changes });
        return recordId;
      }
      throw refuse('NOT_FOUND', 'The customer has no such record.', ['recordId']);
    });
    ctx.loader(revealed).add(id);
    return { customerId, id };
  }
}
