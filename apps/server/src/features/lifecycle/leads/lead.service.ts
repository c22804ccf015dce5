import { CustomerSource, type Channel, type CustomerKind, type InteractionKind, type LeadOutcome } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { DomainError, refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { visibleCustomer } from '../../access/index.js';
import {
  addFreeIdentities,
  customerIdsBy,
  requireReadable,
  type CustomerService,
  type RawIdentity,
} from '../../customers/index.js';
import type { InteractionService } from '../../interactions/index.js';
import { beginPlaybook } from '../settings/playbook.js';
import type { PoolService } from '../pool/pool.service.js';

/** Somebody who showed interest, as a form, a fair or a campaign tells. */
export interface Lead {
  readonly kind?: CustomerKind | null;
  readonly name: string;
  readonly identities: readonly RawIdentity[];
  readonly source?: CustomerSource | null;
  readonly sourceDetail?: string | null;
  readonly subject?: string | null;
  readonly message?: string | null;
  readonly through?: InteractionKind | null;
  readonly channel?: Channel | null;
  readonly occurredAt?: Date | null;
  readonly externalId?: string | null;
  readonly ownerId?: string | null;
  readonly teamId?: string | null;
  readonly regionId?: string | null;
  readonly clientMutationKey?: string | null;
}

/** What became of it; the customer is named only to who may see them. */
export interface Captured {
  readonly customerId: string | null;
  readonly outcome: LeadOutcome;
}

const ATTEMPTS = 5;

/** Takes leads in without ever doubling a person. */
export class LeadService {
  constructor(
    private readonly customers: CustomerService,
    private readonly interactions: InteractionService,
    private readonly pool: PoolService,
  ) {}

  /**
   * Finds the person by what they are known by, or records a new customer; keeps the touch in their timeline. Of many at
   * once one records the person, and the others find them. @throws BAD_INPUT, CONFLICT for who was deleted
   */
  async capture(ctx: RequestContext, lead: Lead): Promise<Captured> {
    if (lead.identities.length === 0) {
      throw refuse('BAD_INPUT', 'A lead is known by at least one number, address or id.', ['identities']);
    }
    requireReadable(lead.identities);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inTransaction(ctx, (tx) =>
          once(tx, 'leadCapture', lead.clientMutationKey, lead, () => this.take(tx, lead)),
        );
      } catch (error) {
        // Of a deleted customer no other try says more.
        if (attempt === ATTEMPTS || !wasFaster(error) || (await isOfDeleted(ctx, lead.identities))) throw error;
      }
    }
  }

  private async take(tx: TransactionContext, lead: Lead): Promise<Captured> {
    const known = await knownAs(tx, lead.identities);
    const customerId = known?.id ?? (await this.record(tx, lead));
    if (known?.mayWrite) await addFreeIdentities(tx, known.id, lead.identities);
    await this.interactions.note(tx, {
      customerId,
      kind: lead.through ?? 'WEB',
      channel: lead.channel,
      direction: 'INBOUND',
      subject: lead.subject?.trim() || subjectOf(lead),
      body: lead.message,
      occurredAt: lead.occurredAt,
      source: 'lead',
      externalId: lead.externalId,
      props: { source: lead.source ?? null, sourceDetail: lead.sourceDetail ?? null },
    });
    const isShown = known ? known.isVisible : true;
    return { customerId: isShown ? customerId : null, outcome: known ? 'KNOWN' : 'CREATED' };
  }

  private async record(tx: TransactionContext, lead: Lead): Promise<string> {
    const { kind, name, identities, source, sourceDetail, occurredAt, ownerId } = lead;
    const place = ownerId === null ? await homeOf(tx, lead) : { teamId: lead.teamId, regionId: lead.regionId };
    const { customerId } = await this.customers.create(tx, {
      ...{ kind: kind ?? 'INDIVIDUAL', name, identities, source, sourceDetail, firstTouchAt: occurredAt },
      ...{ ownerId, ...place },
    });
    const [row] = await tx.rows<{ ownerId: string | null }>(
      sql`SELECT owner_id AS "ownerId" FROM customer WHERE id = ${customerId}`,
    );
    await beginPlaybook(tx, [{ customerId, stage: 'LEAD' }]);
    if (row?.ownerId === null) await this.pool.open(tx, { customerId, kind: 'CAPTURED', fromOwnerId: null });
    return customerId;
  }
}

interface Known {
  readonly id: string;
  readonly isVisible: boolean;
  readonly mayWrite: boolean;
}

/** The customer with the first of these identities that somebody has, held; a deleted one is left to the refusal. */
async function knownAs(tx: TransactionContext, identities: readonly RawIdentity[]): Promise<Known | null> {
  const ids = (await customerIdsBy(tx, identities)).filter((id) => id !== null);
  const c = sql.raw('c');
  const rows = await tx.rows<Known>(
    sql`SELECT c.id, ${visibleCustomer(tx, c)} AS "isVisible", ${visibleCustomer(tx, c, 'customers:write')} AS "mayWrite"
        FROM customer c WHERE c.id = ANY(${ids}::uuid[]) AND c.status = 'ACTIVE' ORDER BY c.id FOR NO KEY UPDATE`,
  );
  const first = ids.find((id) => rows.some((row) => row.id === id));
  return rows.find((row) => row.id === first) ?? null;
}

/** Whether those who have these identities are all deleted. */
async function isOfDeleted(ctx: RequestContext, identities: readonly RawIdentity[]): Promise<boolean> {
  const ids = (await customerIdsBy(ctx, identities)).filter((id) => id !== null);
  const [active] = await ctx.rows(
    sql`SELECT 1 FROM customer WHERE id = ANY(${ids}::uuid[]) AND status = 'ACTIVE' LIMIT 1`,
  );
  return ids.length > 0 && active === undefined;
}

/** Who belongs to nobody lies where the person who took them in is at home, so that their colleagues see them. */
async function homeOf(tx: TransactionContext, { teamId, regionId }: Lead): Promise<Pick<Lead, 'teamId' | 'regionId'>> {
  if (tx.actor.userId === null) return { teamId, regionId };
  const [home] = await tx.rows<{ teamId: string | null; regionId: string | null }>(
    sql`SELECT team_id AS "teamId", region_id AS "regionId" FROM app_user WHERE id = ${tx.actor.userId}`,
  );
  return { teamId: teamId ?? home?.teamId, regionId: regionId ?? home?.regionId };
}

/** Somebody else took one of the identities a moment ago: looked at again, the person is known. */
const wasFaster = (error: unknown): boolean =>
  error instanceof DomainError &&
  error.refusals.some(({ code, field }) => code === 'CONFLICT' && field?.[0] === 'identities');

function subjectOf({ source }: Lead): string {
  const words = source ? CustomerSource.values[source] : null;
  return words ? `新线索 New lead · ${words.zh} ${words.en}` : '新线索 New lead';
}
