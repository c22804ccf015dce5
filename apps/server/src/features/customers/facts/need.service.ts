import type { FactSource, NeedClass } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { newId } from '../../../platform/ids.js';
import { accepted } from '../checked-values.js';
import { changeCustomer, type Changed } from '../customer-access.js';
import { removeOwned, requireRoom } from '../owned-rows.js';
import { cleanText } from '../text.policy.js';
import { CustomerNeed } from './need.entity.js';

export interface NewNeed {
  readonly customerId: string;
  readonly needClass: NeedClass;
  readonly text: string;
  readonly isLatent?: boolean | null;
  readonly isMet?: boolean | null;
  readonly source?: FactSource | null;
  /** 0 to 1. */
  readonly confidence?: number | null;
  readonly observedAt?: Date | null;
  readonly clientMutationKey?: string | null;
}

/** What customers need. */
export class NeedService {
  add(ctx: RequestContext, given: NewNeed): Promise<Changed> {
    return changeCustomer(ctx, 'needAdd', given, async (tx, { id: customerId }) => {
      await requireRoom(tx, 'customer_need', customerId);
      const description = accepted(cleanText(given.text, { max: 500, required: true }), ['text']);
      const { needClass, isLatent, isMet, source, confidence, observedAt } = given;
      const id = newId(tx.now.getTime());
      await tx.db.getRepository(CustomerNeed).insert({
        id,
        customerId,
        needClass,
        description,
        isLatent: isLatent ?? false,
        isMet: isMet ?? false,
        source: source ?? 'STATED',
        confidence: String(confidence ?? 1),
        observedAt: observedAt ?? tx.now,
      });
      return id;
    });
  }

  remove(ctx: RequestContext, given: { customerId: string; needId: string }): Promise<Changed> {
    return changeCustomer(ctx, 'needRemove', given, async (tx, { id: customerId }) => {
      await removeOwned(tx, 'customer_need', customerId, given.needId, ['needId']);
      return null;
    });
  }
}
