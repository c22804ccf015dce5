import type { IdentityKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { jsonRows } from '../../../platform/parts.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { customerPart } from '../customer-parts.js';
import { openSealed } from '../keys/data-keys.js';
import { revealed } from '../masks/revealed.js';
import { IdentityType } from './identity.type.js';
import { shownValue } from './prepare-identity.js';

interface IdentityRow {
  id: string;
  customerId: string;
  kind: IdentityKind;
  source: string;
  masked: string;
  /** In hexadecimal, with the key to it; null where the actor may not see it. */
  sealed: string | null;
  wrapped: string | null;
  isPrimary: boolean;
  verifiedAt: Date | null;
}

/** Fields made of the columns behind. */
const made: ReadonlySet<string> = new Set(['value', 'isMasked']);
const sources = ['customerId', 'kind', 'source', 'masked', 'sealed', 'wrapped'];

/** Phone numbers, addresses and ids; in full only where the right `customers:unmask` reaches, and the role has no mask. */
export const identitiesPart = customerPart({
  field: 'identities',
  type: () => [IdentityType],
  description: 'Phone numbers, mail addresses and ids; the first choice of each kind first.',
  permission: null,
  sql: ({ parent, ctx, fields }) => {
    const mayUnmask = sql`${visibleCustomer(ctx, parent, 'customers:unmask')}${unlessMasked(ctx)}`;
    const read = fields();
    return jsonRows(
      sql`SELECT i.id, i.customer_id AS "customerId", i.kind, i.source, i.masked,
        CASE WHEN ${mayUnmask} THEN encode(i.sealed, 'hex') END AS sealed,
        CASE WHEN ${mayUnmask} THEN encode(k.wrapped, 'hex') END AS wrapped,
        i.is_primary AS "isPrimary", i.verified_at AS "verifiedAt"
      FROM identity i
      LEFT JOIN customer_key k ON k.customer_id = ${parent}.id AND k.generation = get_byte(i.sealed, 0)
      WHERE i.customer_id = ${parent}.id ORDER BY i.is_primary DESC, i.created_at, i.id`,
      read && [...new Set([...read.filter((field) => !made.has(field)), ...sources])],
    );
  },
  finish: (rows: IdentityRow[] | null, _args, ctx) => rows?.map((row) => shown(row, ctx)) ?? null,
});

/** A role may see kinds masked whatever its rights: then only what was revealed by name is shown. */
function unlessMasked(ctx: RequestContext): Sql {
  if (ctx.actor.masks.length === 0) return sql.raw('');
  const shown = (one: RequestContext): string[] => [...one.loader(revealed)];
  return sql` AND (i.kind <> ALL(${sql.own(ctx, ({ actor }) => actor.masks)}::text[]) OR i.id = ANY(${sql.own(ctx, shown)}::uuid[]))`;
}

function shown(row: IdentityRow, ctx: RequestContext): IdentityType {
  const { id, kind, masked, isPrimary, verifiedAt } = row;
  const opened = openSealed(ctx, row, row.customerId);
  const value = opened === null ? masked : shownValue(kind, opened);
  return { id, kind, source: row.source || null, masked, value, isMasked: opened === null, isPrimary, verifiedAt };
}
