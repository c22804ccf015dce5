import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { once } from '../../platform/idempotency.js';
import { newId } from '../../platform/ids.js';
import { sql, sqlFile } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { visibleCustomer } from '../access/index.js';
import { customerIdsBy, requireCustomer } from '../customers/index.js';
import type { IngestItem, IngestRequest } from './interaction-request.js';
import { interactionsLogged } from './interaction.events.js';
import { channelOf, faultOf, type EventRequest } from './interaction.policy.js';

const MOST_EVENTS = 1000;

const insertInteractions = sqlFile(import.meta.url, './sql/insert-interactions.sql');

type Placed = EventRequest & { readonly customerId: string };

/** Records what happens between us and customers. Nothing of it is ever changed. */
export class InteractionService {
  /** Records one contact; answers its id. @throws CONFLICT with the known one when its source told it before */
  async log(ctx: RequestContext, request: Placed & { readonly clientMutationKey?: string | null }): Promise<string> {
    const { clientMutationKey, ...event } = request;
    const fault = faultOf(event, ctx.now);
    if (fault) throw refuse(fault.code, fault.message, fault.field);
    return inTransaction(ctx, (tx) =>
      once(tx, 'interactionLog', clientMutationKey, event, async () => {
        const customer = await requireCustomer(tx, event.customerId, { permission: 'interactions:write', lock: true });
        const customerId = customer.id;
        const [id] = await this.write(tx, [{ ...event, customerId }]);
        if (id === null || id === undefined) throw await alreadyKnown(tx, event);
        await this.tell(tx, [customerId]);
        return id;
      }),
    );
  }

  /** Records what another work of the same transaction was told; null when it is known already. Rights are the caller's. */
  async note(tx: TransactionContext, event: Placed): Promise<string | null> {
    const fault = faultOf(event, tx.now);
    if (fault) throw refuse(fault.code, fault.message, fault.field);
    const [id = null] = await this.write(tx, [event]);
    if (id !== null) await this.tell(tx, [event.customerId]);
    return id;
  }

  /** Records up to 1,000 events at once; each gets a verdict of its own, and what is told twice is written once. */
  async ingest(
    ctx: RequestContext,
    request: { readonly events: readonly IngestRequest[]; readonly clientMutationKey?: string | null },
  ): Promise<IngestItem[]> {
    if (request.events.length > MOST_EVENTS) {
      throw refuse('BAD_INPUT', `At most ${MOST_EVENTS} events at once.`, ['events']);
    }
    const { events, clientMutationKey } = request;
    return inTransaction(ctx, (tx) =>
      once(tx, 'interactionIngest', clientMutationKey, events, () => this.take(tx, events)),
    );
  }

  private async take(tx: TransactionContext, events: readonly IngestRequest[]): Promise<IngestItem[]> {
    const customerIds = await visibleCustomers(tx, events);
    const verdicts = events.map((event, i) => verdictBefore(tx, event, i, customerIds[i] ?? null));
    const waiting = events.flatMap((event, i) => {
      const customerId = customerIds[i];
      return verdicts[i] === null && customerId ? [{ index: i, event: { ...event, customerId } }] : [];
    });
    const written = await this.write(
      tx,
      waiting.map(({ event }) => event),
    );
    for (const [place, { index }] of waiting.entries()) {
      const interactionId = written[place] ?? null;
      const verdict = interactionId === null ? 'UNCHANGED' : 'CREATED';
      verdicts[index] = { index, verdict, interactionId, code: null, message: null, field: null };
    }
    const touched = waiting.filter((_, place) => written[place]).map(({ event }) => event.customerId);
    if (touched.length > 0) await this.tell(tx, [...new Set(touched)]);
    return verdicts.flatMap((verdict) => verdict ?? []);
  }

  /** Writes events; answers the id of each, or null where it was known already. */
  private async write(tx: TransactionContext, events: readonly Placed[]): Promise<(string | null)[]> {
    if (events.length === 0) return [];
    const ids = events.map(() => newId());
    const rows = await tx.rows<{ id: string }>(insertInteractions, [
      ids,
      events.map((event) => event.customerId),
      events.map((event) => event.occurredAt ?? tx.now),
      events.map((event) => event.kind),
      events.map((event) => event.channel ?? channelOf(event.kind)),
      events.map((event) => event.direction ?? null),
      events.map((event) => event.subject.trim()),
      events.map((event) => event.body ?? null),
      events.map((event) => event.rating ?? null),
      tx.actor.userId,
      events.map((event) => event.source ?? ''),
      events.map((event) => event.externalId ?? null),
      events.map((event) => JSON.stringify(event.props ?? {})),
    ]);
    const written = new Set(rows.map((row) => row.id));
    return ids.map((id) => (written.has(id) ? id : null));
  }

  private async tell(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
    await interactionsLogged.publish(tx, { customerIds });
    for (const customerId of customerIds) tx.announce('customer', { customerId });
  }
}

/** The customer of each event where the actor may write to it, else null; their rows are held in order of id. */
async function visibleCustomers(tx: TransactionContext, events: readonly IngestRequest[]): Promise<(string | null)[]> {
  const named = events.flatMap(({ customerId, identity }) => (!customerId && identity ? [identity] : []));
  const byIdentity = named.length === 0 ? [] : await customerIdsBy(tx, named);
  const given = events.map(({ customerId, identity }) => {
    if (customerId) return isId(customerId) ? customerId.toLowerCase() : null;
    return identity ? (byIdentity.shift() ?? null) : null;
  });
  const rows = await tx.rows<{ id: string }>(
    sql`SELECT c.id FROM customer c WHERE c.id = ANY(${[...new Set(given.filter((id) => id !== null))]}::uuid[])
          AND c.status = 'ACTIVE' AND ${visibleCustomer(tx, sql.raw('c'), 'interactions:write')}
        ORDER BY c.id FOR NO KEY UPDATE`,
  );
  const visible = new Set(rows.map((row) => row.id));
  return given.map((id) => (id !== null && visible.has(id) ? id : null));
}

function verdictBefore(
  tx: TransactionContext,
  event: IngestRequest,
  index: number,
  customerId: string | null,
): IngestItem | null {
  const fault = faultOf(event, tx.now) ?? (customerId === null ? unknownCustomer(event) : null);
  return fault && { index, verdict: 'REJECTED', interactionId: null, ...fault };
}

function unknownCustomer({ customerId, identity }: IngestRequest) {
  if (!customerId && !identity) {
    return { code: 'BAD_INPUT', message: 'Name the customer by id or by an identity.', field: ['customerId'] } as const;
  }
  const field = [customerId ? 'customerId' : 'identity'];
  return { code: 'NOT_FOUND', message: 'There is no such customer.', field } as const;
}

async function alreadyKnown(tx: TransactionContext, event: Placed) {
  const [row] = await tx.rows<{ id: string }>(
    sql`SELECT id FROM interaction WHERE customer_id = ${event.customerId} AND source = ${event.source ?? ''}
          AND external_id = ${event.externalId ?? null} AND occurred_at = ${event.occurredAt ?? tx.now}`,
  );
  return refuse('CONFLICT', 'This is recorded already.', ['externalId'], row?.id);
}
