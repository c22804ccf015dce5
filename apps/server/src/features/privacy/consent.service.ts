import type { Channel, ConsentPurpose, ConsentState, ContactRefusal } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { sql, type Sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { visibleCustomer } from '../access/index.js';
import { changeCustomer, dataKeyOf } from '../customers/index.js';
import { Consent } from './consent.entity.js';
import { isHeld } from './hold.service.js';

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
const lastState = (customer: Sql, purpose: Sql, channel: Sql): Sql =>
  sql`coalesce((SELECT x.state FROM consent x WHERE x.customer_id = ${customer}.id AND x.purpose = ${purpose}
      AND x.channel = ${channel} ORDER BY x.at DESC, x.id DESC LIMIT 1), 'UNKNOWN')`;

/**
 * The one rule everything that sends must pass, for one customer or for many: why not to contact, as a `ContactRefusal`; NULL where they may: service is allowed unless refused,
 * everything else only when granted and while the data is not restricted, and nobody who was erased or deleted is reached.
 */
export function contactRefusal(customer: Sql, purpose: Sql, channel: Sql): Sql {
  return sql`CASE WHEN ${customer}.status <> 'ACTIVE' OR ${customer}.erased_at IS NOT NULL THEN 'ENDED'
    WHEN ${purpose} <> 'SERVICE' AND ${isHeld(sql`${customer}.id`, 'RESTRICTED')} THEN 'RESTRICTED'
    ELSE CASE ${lastState(customer, purpose, channel)} WHEN 'DENIED' THEN 'REFUSED' WHEN 'WITHDRAWN' THEN 'WITHDRAWN'
      WHEN 'UNKNOWN' THEN CASE WHEN ${purpose} <> 'SERVICE' THEN 'NEVER_ASKED' END END END`;
}

/** Whether a customer may be contacted for this by this way, and why not. */
export interface ContactPermission {
  readonly purpose: ConsentPurpose;
  readonly channel: Channel;
  readonly isAllowed: boolean;
  readonly refusal: ContactRefusal | null;
  readonly state: ConsentState;
}

/** Takes every yes back, but that to service. */
export async function withdrawEverything(tx: TransactionContext, customerId: string, evidence: string): Promise<void> {
  const granted = await tx.rows<Pick<Consent, 'purpose' | 'channel'>>(
    sql`SELECT x.purpose, x.channel FROM (
          SELECT DISTINCT ON (purpose, channel) purpose, channel, state FROM consent
          WHERE customer_id = ${customerId} ORDER BY purpose, channel, at DESC, id DESC) x
        WHERE x.state = 'GRANTED' AND x.purpose <> 'SERVICE'`,
  );
  const evidenceSealed = (await dataKeyOf(tx, customerId)).seal(evidence);
  const said = { customerId, state: 'WITHDRAWN', evidenceSealed, recordedById: tx.actor.userId, at: tx.now } as const;
  const rows = granted.map((one) => ({ id: newId(tx.now.getTime()), ...one, ...said }));
  if (rows.length > 0) await tx.db.getRepository(Consent).insert(rows);
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
    const [permission] = await this.permissions(ctx, customerId, [purpose], [channel]);
    return permission ?? null;
  }

  /** The same for every purpose and channel of these; none when there is no customer the actor may see. */
  async permissions(
    ctx: RequestContext,
    customerId: string,
    purposes: readonly ConsentPurpose[],
    channels: readonly Channel[],
  ): Promise<ContactPermission[]> {
    if (!isId(customerId)) return [];
    const [c, purpose, channel] = [sql.raw('c'), sql.raw('p.purpose'), sql.raw('w.channel')];
    return ctx.rows<ContactPermission>(
      sql`SELECT x.*, x.refusal IS NULL AS "isAllowed" FROM (
            SELECT p.purpose, w.channel, ${lastState(c, purpose, channel)} AS state,
              ${contactRefusal(c, purpose, channel)} AS refusal
            FROM customer c, unnest(${[...purposes]}::text[]) WITH ORDINALITY AS p (purpose, place),
              unnest(${[...channels]}::text[]) WITH ORDINALITY AS w (channel, place)
            WHERE c.id = ${customerId} AND ${visibleCustomer(ctx, c)} ORDER BY p.place, w.place) x`,
    );
  }
}
