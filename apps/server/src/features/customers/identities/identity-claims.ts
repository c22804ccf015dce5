import { refuse } from '../../../platform/errors.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { visibleCustomer } from '../../access/index.js';

/** A value that shall belong to one customer alone. */
export interface Claim {
  /** A kind of identity, or CODE. */
  readonly kind: string;
  readonly valueHash: Buffer;
  /** The field of the input that holds the value. */
  readonly field: readonly string[];
}

interface Holder {
  id: string;
  status: string;
  isVisible: boolean;
}

/**
 * Takes values for a customer. @throws CONFLICT naming the field of one that another customer holds, deleted or not;
 * the holder is named only to those who may see it
 */
export async function claimIdentities(
  tx: TransactionContext,
  customerId: string,
  claims: readonly Claim[],
): Promise<void> {
  if (claims.length === 0) return;
  // Always in the same order, so that two customers with the same two values wait for each other instead of dying.
  const ordered = [...claims].sort((a, b) => a.kind.localeCompare(b.kind) || a.valueHash.compare(b.valueHash));
  const kinds = ordered.map(({ kind }) => kind);
  const hashes = ordered.map(({ valueHash }) => valueHash.toString('hex'));
  const taken = await tx.rows<{ kind: string; hash: string }>(
    sql`INSERT INTO customer_identity (kind, value_hash, customer_id)
        SELECT kind, decode(hash, 'hex'), ${customerId}::uuid FROM unnest(${kinds}::text[], ${hashes}::text[]) AS x (kind, hash)
        ON CONFLICT DO NOTHING RETURNING kind, encode(value_hash, 'hex') AS hash`,
  );
  const won = new Set(taken.map(({ kind, hash }) => `${kind} ${hash}`));
  const lost = claims.find(({ kind, valueHash }) => !won.has(`${kind} ${valueHash.toString('hex')}`));
  if (lost) throw await takenBy(tx, lost);
}

/** Gives values back, so that another customer can have them. */
export async function releaseIdentity(tx: TransactionContext, kind: string, valueHash: Buffer): Promise<void> {
  await tx.rows(sql`DELETE FROM customer_identity WHERE kind = ${kind} AND value_hash = ${valueHash}`);
}

async function takenBy(tx: TransactionContext, { kind, valueHash, field }: Claim) {
  const [holder] = await tx.rows<Holder>(
    sql`SELECT c.id, c.status, ${visibleCustomer(tx, sql.raw('c'))} AS "isVisible"
        FROM customer_identity i JOIN customer c ON c.id = i.customer_id
        WHERE i.kind = ${kind} AND i.value_hash = ${valueHash}`,
  );
  if (!holder?.isVisible) return refuse('CONFLICT', 'Another customer already has this.', field);
  const message =
    holder.status === 'ERASED'
      ? 'A deleted customer has this; that customer can be restored.'
      : 'Another customer already has this.';
  return refuse('CONFLICT', message, field, holder.id);
}
