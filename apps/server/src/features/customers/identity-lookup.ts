import type { IdentityKind } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { normaliseIdentity } from './identity.policy.js';

/** A customer named by what programs know: a phone, a mail address, an id of another system. */
export interface NamedIdentity {
  readonly kind: IdentityKind;
  readonly value: string;
  /** The system an EXTERNAL_ID comes from. */
  readonly source?: string | null;
}

/** The customers behind these identities, in order; null where nobody has it. Scope is the caller's to apply. */
export async function customerIdsBy(
  ctx: RequestContext,
  identities: readonly NamedIdentity[],
): Promise<(string | null)[]> {
  const hashes = identities.map(({ kind, value, source }) => {
    const normal = normaliseIdentity(kind, value, 'CN', source ?? undefined);
    return normal.ok ? ctx.services.keys.blind(kind, normal.value) : null;
  });
  const rows = await ctx.rows<{ place: number; customerId: string }>(
    sql`SELECT w.place::int AS place, i.customer_id AS "customerId"
        FROM unnest(${identities.map((identity) => identity.kind)}::text[], ${hashes}::bytea[]) WITH ORDINALITY
          AS w (kind, value_hash, place)
        JOIN customer_identity i USING (kind, value_hash)`,
  );
  const found = new Map(rows.map((row) => [row.place, row.customerId]));
  return identities.map((_, i) => found.get(i + 1) ?? null);
}
