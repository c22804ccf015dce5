import type { FactSource } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { accepted } from '../checked-values.js';
import { changeCustomer, type Changed } from '../customer-access.js';
import { removeOwned, requireRoom } from '../owned-rows.js';
import { cleanText } from '../text.policy.js';

export interface PreferenceGiven {
  readonly customerId: string;
  readonly key: string;
  readonly value: string;
  readonly source?: FactSource | null;
  /** 0 to 1. */
  readonly confidence?: number | null;
  readonly observedAt?: Date | null;
  readonly clientMutationKey?: string | null;
}

/** What customers like; what they said and what we inferred are kept apart, and the said wins where it is shown. */
export class PreferenceService {
  set(ctx: RequestContext, given: PreferenceGiven): Promise<Changed> {
    return changeCustomer(ctx, 'preferenceSet', given, async (tx, { id: customerId }) => {
      await requireRoom(tx, 'customer_preference', customerId);
      const key = accepted(cleanText(given.key, { max: 60, required: true }), ['key']).toLowerCase();
      const value = accepted(cleanText(given.value, { max: 300, required: true }), ['value']);
      const { source, confidence, observedAt } = given;
      const [row] = await tx.rows<{ id: string }>(
        sql`INSERT INTO customer_preference (id, customer_id, key, value, source, confidence, observed_at)
            VALUES (${newId(tx.now.getTime())}, ${customerId}, ${key}, ${value}, ${source ?? 'STATED'},
              ${confidence ?? 1}, ${observedAt ?? tx.now})
            ON CONFLICT (customer_id, key, source) DO UPDATE
              SET value = excluded.value, confidence = excluded.confidence, observed_at = excluded.observed_at
            RETURNING id`,
      );
      return row?.id ?? null;
    });
  }

  remove(ctx: RequestContext, given: { customerId: string; preferenceId: string }): Promise<Changed> {
    return changeCustomer(ctx, 'preferenceRemove', given, async (tx, { id: customerId }) => {
      await removeOwned(tx, 'customer_preference', customerId, given.preferenceId, ['preferenceId']);
      return null;
    });
  }
}
