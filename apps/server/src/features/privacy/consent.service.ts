import type { Channel, ConsentPurpose, ConsentState } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { sql, type Sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import { changeCustomer, dataKeyOf } from '../customers/index.js';
import { Consent } from './consent.entity.js';

export interface ConsentGiven {
  readonly customerId: string;
  readonly purpose: ConsentPurpose;
  readonly channel: Channel;
  readonly state: ConsentState;
  readonly evidence?: string | null;
  readonly noticeVersion?: string | null;
  readonly clientMutationKey?: string | null;
}

/** What a customer said last about a purpose and a channel; `customer` is the alias of the customer row. */
const lastState = (customer: Sql, purpose: ConsentPurpose, channel: Channel): Sql =>
  sql`coalesce((SELECT x.state FROM consent x WHERE x.customer_id = ${customer}.id AND x.purpose = ${purpose}
      AND x.channel = ${channel} ORDER BY x.at DESC, x.id DESC LIMIT 1), 'UNKNOWN')`;

/**
 * The one rule everything that sends must pass, for one customer or for many: service is allowed unless refused, everything
 * else only when granted, and nobody who was erased or deleted is reached.
 */
export function mayContact(customer: Sql, purpose: ConsentPurpose, channel: Channel): Sql {
  const state = lastState(customer, purpose, channel);
  const allowed = purpose === 'SERVICE' ? sql`${state} NOT IN ('DENIED', 'WITHDRAWN')` : sql`${state} = 'GRANTED'`;
  return sql`(${customer}.status = 'ACTIVE' AND ${customer}.erased_at IS NULL AND ${allowed})`;
}

/** What customers allow. */
export class ConsentService {
  async set(ctx: RequestContext, given: ConsentGiven): Promise<string> {
    const { purpose, channel, state } = given;
    if (state === 'UNKNOWN') throw refuse('BAD_INPUT', 'Say what the customer said.', ['state']);
    const changed = await changeCustomer(ctx, 'consentSet', given, async (tx, { id: customerId }) => {
      const evidence = given.evidence?.trim();
      const id = newId(tx.now.getTime());
      await tx.db.getRepository(Consent).insert({
        ...{ id, customerId, purpose, channel, state, noticeVersion: given.noticeVersion?.trim() || null, at: tx.now },
        evidenceSealed: evidence ? (await dataKeyOf(tx, customerId)).seal(evidence) : null,
        recordedById: tx.actor.userId,
      });
      return id;
    });
    return changed.customerId;
  }

  /** Whether the customer may be contacted; null when there is none the actor may see. */
  async permission(ctx: RequestContext, customerId: string, purpose: ConsentPurpose, channel: Channel) {
    if (!isId(customerId)) return null;
    const c = sql.raw('c');
    const [row] = await ctx.rows<{ isAllowed: boolean; state: ConsentState }>(
      sql`SELECT ${mayContact(c, purpose, channel)} AS "isAllowed", ${lastState(c, purpose, channel)} AS state
          FROM customer c WHERE c.id = ${customerId} AND ${visibleCustomer(ctx, c)}`,
    );
    return row ?? null;
  }
}
