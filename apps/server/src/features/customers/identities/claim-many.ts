import type { IdentityKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { breaks } from '../../../platform/errors.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import {
  HASH_BYTES,
  newCustomerTargets,
  type FileCustomer,
  type GivenIdentity,
  type NewCustomers,
} from '../new-customers.js';

/** An identity as the look-up table knows it. */
export interface HeldIdentity {
  readonly kind: IdentityKind;
  readonly valueHash: Buffer;
}

const keyOf = ({ kind, valueHash }: HeldIdentity): string => `${kind} ${valueHash.toString('latin1')}`;

/** The customers who hold these identities, in their order; undefined where nobody does. */
export async function holdersOf(
  ctx: RequestContext,
  identities: readonly HeldIdentity[],
): Promise<(string | undefined)[]> {
  if (identities.length === 0) return [];
  const rows = await ctx.rows<{ kind: IdentityKind; valueHash: Buffer; customerId: string }>(
    sql`SELECT i.kind, i.value_hash AS "valueHash", i.customer_id AS "customerId"
        FROM unnest(${identities.map(({ kind }) => kind)}::text[], ${identities.map(({ valueHash }) => valueHash)}::bytea[])
          AS x (kind, value_hash)
        JOIN customer_identity i ON i.kind = x.kind AND i.value_hash = x.value_hash`,
  );
  const holders = new Map(rows.map((row) => [keyOf(row), row.customerId]));
  return identities.map((identity) => holders.get(keyOf(identity)));
}

/** Takes identities for their customers; answers those that another customer holds. */
export async function claimMany(
  tx: TransactionContext,
  given: () => readonly FileCustomer[],
  made: NewCustomers,
): Promise<GivenIdentity[]> {
  if (made.claims.length === 0) return [];
  await tx.rows(sql`SAVEPOINT claims`);
  let lost: GivenIdentity[] = [];
  try {
    await tx.copyPieces(newCustomerTargets.claims, made.pieces.claims);
  } catch (error) {
    if (!breaks(error, 'customer_identity_pkey')) throw error;
    await tx.rows(sql`ROLLBACK TO SAVEPOINT claims`);
    lost = await claimFree(tx, given(), made);
  }
  await tx.rows(sql`RELEASE SAVEPOINT claims`);
  return lost;
}

interface Claim extends GivenIdentity {
  readonly customerId: string;
  readonly valueHash: Buffer;
}

function claimsOf(given: readonly FileCustomer[], { claims, hashes }: NewCustomers): Claim[] {
  const all = Buffer.from(hashes.buffer, hashes.byteOffset, hashes.length);
  return Array.from({ length: claims.length / 2 }, (_, i) => {
    const [customer, identity] = [claims[i * 2] ?? 0, claims[i * 2 + 1] ?? 0];
    const { id, identities } = given[customer]?.raw ?? {};
    const kind = identities?.[identity]?.kind;
    if (id === undefined || kind === undefined) throw new Error('these are not the customers that were made');
    return { customer, identity, kind, customerId: id, valueHash: all.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES) };
  });
}

/** Takes those that nobody holds; answers the others. Several times as dear as COPY, which knows no exception. */
async function claimFree(
  tx: TransactionContext,
  given: readonly FileCustomer[],
  made: NewCustomers,
): Promise<GivenIdentity[]> {
  const claims = claimsOf(given, made);
  const taken = await tx.rows<{ place: number }>(
    sql`WITH x AS MATERIALIZED (
          SELECT * FROM unnest(${claims.map(({ kind }) => kind)}::text[], ${claims.map(({ valueHash }) => valueHash)}::bytea[],
            ${claims.map(({ customerId }) => customerId)}::uuid[]) WITH ORDINALITY AS x (kind, value_hash, customer_id, place)
        ), won AS (
          INSERT INTO customer_identity (kind, value_hash, customer_id) SELECT kind, value_hash, customer_id FROM x
          ON CONFLICT DO NOTHING RETURNING kind, value_hash, customer_id
        )
        SELECT x.place::int AS place FROM x LEFT JOIN won USING (kind, value_hash)
        WHERE won.customer_id IS DISTINCT FROM x.customer_id`,
  );
  return taken.flatMap(({ place }) => {
    const claim = claims[place - 1];
    return claim ? [{ customer: claim.customer, identity: claim.identity, kind: claim.kind }] : [];
  });
}
