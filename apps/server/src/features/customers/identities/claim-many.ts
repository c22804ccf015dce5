import type { IdentityKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import type { BinaryTarget } from '../../../platform/copy-binary.js';
import { breaks } from '../../../platform/errors.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import type { PreparedIdentity } from './prepare-identity.js';

/** An identity as the look-up table knows it. */
export interface HeldIdentity {
  readonly kind: IdentityKind;
  readonly valueHash: Buffer;
}

const claims: BinaryTarget = {
  table: 'customer_identity',
  columns: { kind: 'text', value_hash: 'bytea', customer_id: 'uuid' },
};

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

interface Claims {
  readonly free: readonly PreparedIdentity[];
  readonly lost: PreparedIdentity[];
}

/** Takes identities for their customers; answers those that another customer holds, or took earlier in the same list. */
export async function claimMany(
  tx: TransactionContext,
  identities: readonly PreparedIdentity[],
): Promise<PreparedIdentity[]> {
  const { free, lost } = onceEach(identities);
  await tx.rows(sql`SAVEPOINT claims`);
  try {
    await tx.copyBinary(
      claims,
      free.map(({ kind, valueHash, customerId }) => [kind, valueHash, customerId]),
    );
  } catch (error) {
    if (!breaks(error, 'customer_identity_pkey')) throw error;
    await tx.rows(sql`ROLLBACK TO SAVEPOINT claims`);
    lost.push(...(await claimFree(tx, free)));
  }
  await tx.rows(sql`RELEASE SAVEPOINT claims`);
  return lost;
}

/**
 * Each value for the first who names it; always in the same order, so that two imports with the same two values wait for
 * each other instead of dying.
 */
function onceEach(identities: readonly PreparedIdentity[]): Claims {
  const first = new Map<string, PreparedIdentity>();
  const lost: PreparedIdentity[] = [];
  for (const identity of identities) {
    const key = keyOf(identity);
    if (first.has(key)) lost.push(identity);
    else first.set(key, identity);
  }
  const free = [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, identity]) => identity);
  return { free, lost };
}

/** Takes those that nobody holds; answers the others. Several times as dear as COPY, which knows no exception. */
async function claimFree(tx: TransactionContext, wanted: readonly PreparedIdentity[]): Promise<PreparedIdentity[]> {
  const taken = await tx.rows<{ place: number }>(
    sql`WITH x AS MATERIALIZED (
          SELECT * FROM unnest(${wanted.map(({ kind }) => kind)}::text[], ${wanted.map(({ valueHash }) => valueHash)}::bytea[],
            ${wanted.map(({ customerId }) => customerId)}::uuid[]) WITH ORDINALITY AS x (kind, value_hash, customer_id, place)
        ), won AS (
          INSERT INTO customer_identity (kind, value_hash, customer_id) SELECT kind, value_hash, customer_id FROM x
          ON CONFLICT DO NOTHING RETURNING kind, value_hash, customer_id
        )
        SELECT x.place::int AS place FROM x LEFT JOIN won USING (kind, value_hash)
        WHERE won.customer_id IS DISTINCT FROM x.customer_id`,
  );
  return taken.flatMap(({ place }) => wanted[place - 1] ?? []);
}
