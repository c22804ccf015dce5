import type { IdentityKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { isMasked, visibleCustomer } from '../../access/index.js';
import { openSealed, type SealedHex } from '../keys/data-keys.js';
import { shownValue } from './prepare-identity.js';

/** The first choice of one kind, as `firstIdentity` reads it. */
export interface FirstIdentity extends SealedHex {
  readonly masked: string;
}

/** One JSON object: the customer's first choice of this kind, sealed only where the actor may see it in full; else null. */
export function firstIdentity(ctx: RequestContext, kind: IdentityKind, parent: Sql): Sql {
  const inFull = isMasked(ctx, kind) ? sql.raw('false') : visibleCustomer(ctx, parent, 'customers:unmask');
  return sql`(SELECT json_build_object('masked', i.masked,
        'sealed', CASE WHEN ${inFull} THEN encode(i.sealed, 'hex') END,
        'wrapped', CASE WHEN ${inFull} THEN encode(k.wrapped, 'hex') END)
      FROM identity i LEFT JOIN customer_key k ON k.customer_id = ${parent}.id AND k.generation = get_byte(i.sealed, 0)
      WHERE i.customer_id = ${parent}.id AND i.kind = ${kind} ORDER BY i.is_primary DESC, i.created_at, i.id LIMIT 1)`;
}

/** The value as the actor may see it. */
export function shownIdentity(
  ctx: RequestContext,
  kind: IdentityKind,
  { masked, ...sealed }: FirstIdentity,
  customerId: string,
): string {
  const opened = openSealed(ctx, sealed, customerId);
  return opened === null ? masked : shownValue(kind, opened);
}
