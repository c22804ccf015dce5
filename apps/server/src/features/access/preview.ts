import { MaskedKind } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { sql } from '../../platform/sql.js';
import { personOf } from './actor-of-user.js';
import { isMasked, visibleCustomer } from './customer-scope.js';
import { permissions, type Permission } from './role.policy.js';
import { visibleUser } from './user-scope.js';

/** How far a permission of somebody reaches. */
export interface Reach {
  readonly permission: Permission;
  /** Active customers it reaches. */
  readonly customers: number;
}

/** What somebody would see. */
export interface AccessPreview {
  /** All active customers there are. */
  readonly allCustomers: number;
  readonly reach: readonly Reach[];
  /** Shown masked to them; empty when they see everything in full. */
  readonly masked: readonly MaskedKind[];
  /** Some of the customers they see, among those the caller sees too. */
  readonly examples: readonly { readonly id: string; readonly name: string; readonly code: string }[];
}

const EXAMPLES = 8;
/** What needs no right to be seen in full: a mask of the role alone hides it. */
const unlessMasked: ReadonlySet<MaskedKind> = new Set(['ADDRESS', 'BIRTHDAY']);
const reading = (Object.keys(permissions) as Permission[]).filter((permission) =>
  /^(customers|orders|interactions|metrics|tickets):(read|write)$/.test(permission),
);

/** What a colleague whom the caller keeps would see, by the same conditions that decide it when they ask themselves. */
export async function accessPreview(ctx: RequestContext, userId: string): Promise<AccessPreview | null> {
  const [kept] = isId(userId)
    ? await ctx.rows(
        sql`SELECT 1 FROM app_user u WHERE u.id = ${userId} AND ${visibleUser(ctx, sql.raw('u'), 'users:write')}`,
      )
    : [];
  const person = kept ? await personOf(ctx, userId) : null;
  if (!person) return null;
  const as = ctx.as(person.actor);
  const c = sql.raw('c');
  const held = reading.filter((permission) => person.actor.permissions.has(permission));
  const counts = held.map((permission) => sql`count(*) FILTER (WHERE ${visibleCustomer(as, c, permission)})::integer`);
  const [row] = await as.rows<{ all: number; counts: number[] }>(
    sql`SELECT count(*)::integer AS all, ARRAY[${sql.join(counts, ', ')}]::integer[] AS counts
        FROM customer c WHERE c.status = 'ACTIVE' AND ${visibleCustomer(ctx, c)}`,
  );
  const visible = await as.rows<{ id: string }>(
    sql`SELECT c.id FROM customer c WHERE c.status = 'ACTIVE' AND ${visibleCustomer(as, c)} ORDER BY c.id DESC LIMIT ${EXAMPLES}`,
  );
  const examples = await ctx.rows<{ id: string; name: string; code: string }>(
    sql`SELECT c.id, c.name, c.code FROM customer c
        WHERE c.id = ANY(${visible.map(({ id }) => id)}::uuid[]) AND ${visibleCustomer(ctx, c)} ORDER BY c.id DESC`,
  );
  const mayUnmask = person.actor.permissions.has('customers:unmask');
  return {
    allCustomers: row?.all ?? 0,
    reach: held.map((permission, place) => ({ permission, customers: row?.counts[place] ?? 0 })),
    masked: MaskedKind.keys.filter((kind) => isMasked(as, kind) || !(mayUnmask || unlessMasked.has(kind))),
    examples,
  };
}
