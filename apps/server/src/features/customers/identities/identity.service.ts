import { isId } from '../../../platform/cursor.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { accepted } from '../checked-values.js';
import { changeCustomer, requireCustomer, type Changed } from '../customer-access.js';
import { dataKeyOf } from '../keys/data-keys.js';
import { requireRoom } from '../owned-rows.js';
import { refreshSearch } from '../refresh-search.js';
import { claimIdentities, releaseIdentity } from './identity-claims.js';
import { Identity } from './identity.entity.js';
import { prepareIdentity, type RawIdentity } from './prepare-identity.js';
import { revealed } from '../masks/revealed.js';

export interface NewIdentity extends RawIdentity {
  readonly customerId: string;
  readonly clientMutationKey?: string | null;
}

export interface IdentityRef {
  readonly customerId: string;
  readonly identityId: string;
}

/** Phone numbers, mail addresses and ids of customers. */
export class IdentityService {
  add(ctx: RequestContext, given: NewIdentity): Promise<Changed> {
    return changeCustomer(ctx, 'identityAdd', given, async (tx, { id: customerId }) => {
      await requireRoom(tx, 'identity', customerId);
      const {
        value: _clear,
        index: _index,
        ...row
      } = accepted(prepareIdentity(await dataKeyOf(tx, customerId), given, tx.services.keys, tx.now), ['value']);
      await claimIdentities(tx, customerId, [{ kind: row.kind, valueHash: row.valueHash, field: ['value'] }]);
      const identities = tx.db.getRepository(Identity);
      const isFirst = !(await identities.existsBy({ customerId, kind: row.kind }));
      if (row.isPrimary) await identities.update({ customerId, kind: row.kind }, { isPrimary: false });
      await identities.insert({ ...row, isPrimary: row.isPrimary || isFirst });
      await refreshSearch(tx, customerId);
      return row.id;
    });
  }

  remove(ctx: RequestContext, given: IdentityRef): Promise<Changed> {
    return changeCustomer(ctx, 'identityRemove', given, async (tx, { id: customerId }) => {
      const identity = await this.find(tx, given);
      await tx.db.getRepository(Identity).delete({ id: identity.id, customerId });
      await releaseIdentity(tx, identity.kind, identity.valueHash);
      if (identity.isPrimary) await this.promote(tx, customerId, identity.kind);
      await refreshSearch(tx, customerId);
      return null;
    });
  }

  /** Proves that the actor may see the value in full, and notes in the audit who saw it and why. */
  async reveal(ctx: RequestContext, given: IdentityRef & { reason?: string | null }): Promise<Changed> {
    const shown = await inTransaction(ctx, async (tx) => {
      await requireCustomer(tx, given.customerId, { permission: 'customers:unmask' });
      const { id, customerId, kind } = await this.find(tx, given);
      const changes = { kind: [null, kind], reason: [null, given.reason ?? null] } as const;
      tx.notes.push({ action: 'identityReveal', object: 'identity', objectId: id, customerId, changes });
      return { customerId, id };
    });
    ctx.loader(revealed).add(shown.id);
    return shown;
  }

  private async find(ctx: RequestContext, { customerId, identityId }: IdentityRef): Promise<Identity> {
    const where = { id: identityId, customerId };
    const found = isId(identityId) ? await ctx.db.getRepository(Identity).findOneBy(where) : null;
    if (!found) throw refuse('NOT_FOUND', 'The customer has no such identity.', ['identityId']);
    return found;
  }

  /** The oldest of its kind becomes the first choice. */
  private async promote(tx: TransactionContext, customerId: string, kind: string): Promise<void> {
    await tx.rows(
      sql`UPDATE identity SET is_primary = true WHERE customer_id = ${customerId} AND id = (
            SELECT id FROM identity WHERE customer_id = ${customerId} AND kind = ${kind} ORDER BY created_at, id LIMIT 1)`,
    );
  }
}
