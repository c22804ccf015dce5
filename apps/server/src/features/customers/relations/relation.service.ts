import type { RelationType } from '@kehu/schema';
import { isId } from '../../../platform/cursor.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { inTransaction } from '../../../platform/transaction.js';
import { once } from '../../../platform/idempotency.js';
import { accepted } from '../checked-values.js';
import { announceCustomer, requireCustomer, type Changed } from '../customer-access.js';
import { requireRoom } from '../owned-rows.js';
import { cleanLine } from '../prepare-customer.js';
import { reciprocalOf, relationEdges, type RelationEdge } from '../relation.policy.js';
import { CustomerRelation } from './customer-relation.entity.js';

export interface NewRelation {
  readonly customerId: string;
  readonly relatedId: string;
  readonly type: RelationType;
  readonly note?: string | null;
  readonly clientMutationKey?: string | null;
}

export interface RelationRef {
  readonly customerId: string;
  readonly relationId: string;
}

/** Relations between customers; each stands on both sides, as what the one is to the other. */
export class RelationService {
  add(ctx: RequestContext, given: NewRelation): Promise<Changed> {
    return inTransaction(ctx, async (tx) => {
      const edge = { fromId: given.customerId, toId: given.relatedId, type: given.type };
      const [there, back] = accepted(relationEdges(edge), ['relatedId']);
      await this.lockBoth(tx, given.customerId, given.relatedId);
      return once(tx, 'relationAdd', given.clientMutationKey, given, async () => {
        const note = accepted(cleanLine(given.note, 300), ['note']);
        const id = await this.insert(tx, there, note);
        await this.insert(tx, back, note);
        return { customerId: there.fromId, id };
      });
    });
  }

  remove(ctx: RequestContext, given: RelationRef): Promise<Changed> {
    return inTransaction(ctx, async (tx) => {
      const customer = await requireCustomer(tx, given.customerId, { permission: 'customers:write' });
      const relations = tx.db.getRepository(CustomerRelation);
      const where = { id: given.relationId, customerId: customer.id };
      const found = isId(given.relationId) ? await relations.findOneBy(where) : null;
      if (!found) throw refuse('NOT_FOUND', 'The customer has no such relation.', ['relationId']);
      await relations.delete(where);
      const { relatedId } = found;
      await relations.delete({ customerId: relatedId, relatedId: customer.id, type: reciprocalOf(found.type) });
      await announceCustomer(tx, customer.id);
      await announceCustomer(tx, relatedId);
      return { customerId: customer.id, id: null };
    });
  }

  /** The one may be written, the other must be seen; always locked in the same order. */
  private async lockBoth(tx: TransactionContext, customerId: string, relatedId: string): Promise<void> {
    const own = () => requireCustomer(tx, customerId, { permission: 'customers:write', lock: true });
    const other = () =>
      requireCustomer(tx, relatedId, { permission: 'customers:read', lock: true, field: ['relatedId'] });
    for (const lock of customerId < relatedId ? [own, other] : [other, own]) await lock();
  }

  private async insert(tx: TransactionContext, edge: RelationEdge, note: string | null): Promise<string> {
    await requireRoom(tx, 'customer_relation', edge.fromId);
    const relations = tx.db.getRepository(CustomerRelation);
    const key = { customerId: edge.fromId, relatedId: edge.toId, type: edge.type };
    const known = await relations.findOneBy(key);
    if (known) throw refuse('CONFLICT', 'They are related like this already.', ['type'], known.id);
    const id = newId(tx.now.getTime());
    await relations.insert({ id, ...key, note, createdAt: tx.now });
    await announceCustomer(tx, edge.fromId);
    return id;
  }
}
