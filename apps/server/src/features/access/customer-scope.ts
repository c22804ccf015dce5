import type { MaskedKind, Scope } from '@kehu/schema';
import type { Actor, RequestContext } from '../../platform/context.js';
import { sql, type Sql } from '../../platform/sql.js';
import type { Permission } from './role.policy.js';

/**
 * The one place where row scope is decided: a condition on a customer row (or on any row that carries owner_id, team_id
 * and region_id), true where the actor may use all the permissions. A customer's rows are seen only where the customer is.
 */
export function visibleCustomer(ctx: RequestContext, row: Sql, ...permissions: readonly Permission[]): Sql {
  return sql.and(boundsOf(ctx, ...permissions).map((bound) => within(ctx, row, bound)));
}

/** Whether the actor's role sees values of this kind masked, wherever they are. */
export const isMasked = ({ actor }: RequestContext, kind: MaskedKind): boolean => actor.masks.includes(kind);

/** Whose a row is: what scopes compare. */
export interface Owners {
  readonly ownerId: string | null;
  readonly teamId: string | null;
  readonly regionId: string | null;
}

/** The same decision as `visibleCustomer` for a row at hand, for live updates: its owners are known, so nothing is asked. */
export function mayReach({ actor }: RequestContext, row: Owners, permission: Permission = 'customers:read'): boolean {
  const holds = (scope: Scope | undefined): boolean => {
    switch (scope) {
      case 'ALL':
        return true;
      case 'REGION':
        return row.regionId !== null && actor.regionIds.includes(row.regionId);
      case 'TEAM':
        return row.teamId !== null && actor.teamIds.includes(row.teamId);
      case 'OWN':
        return actor.userId !== null && row.ownerId === actor.userId;
      case undefined:
        return false;
    }
  };
  if (actor.kind === 'SYSTEM') return true;
  return holds(actor.permissions.get('customers:read')) && holds(actor.permissions.get(permission));
}

/** Whether the permission reaches every customer: then no condition is needed. */
export function seesAll(ctx: RequestContext, permission: Permission = 'customers:read'): boolean {
  return ctx.actor.permissions.get('customers:read') === 'ALL' && ctx.actor.permissions.get(permission) === 'ALL';
}

/** One bound of what an actor reaches: the row's column is one of these ids. */
export interface Bound {
  readonly column: 'owner_id' | 'team_id' | 'region_id';
  readonly ids: readonly string[];
}

/**
 * What `visibleCustomer` decides, as data for those who hold customers outside the database: every bound must hold. None:
 * the actor reaches everybody; a bound without ids: nobody.
 */
export function boundsOf({ actor }: RequestContext, ...permissions: readonly Permission[]): Bound[] {
  if (actor.kind === 'SYSTEM') return [];
  const wanted: readonly Permission[] = ['customers:read', ...permissions];
  const scopes = new Set(wanted.map((permission) => actor.permissions.get(permission)));
  return [...scopes].flatMap((scope) => boundOf(actor, scope));
}

function boundOf(actor: Actor, scope: Scope | undefined): Bound[] {
  switch (scope) {
    case 'ALL':
      return [];
    case 'REGION':
      return [{ column: 'region_id', ids: actor.regionIds }];
    case 'TEAM':
      return [{ column: 'team_id', ids: actor.teamIds }];
    case 'OWN':
      return [{ column: 'owner_id', ids: actor.userId === null ? [] : [actor.userId] }];
    case undefined:
      return [{ column: 'owner_id', ids: [] }];
  }
}

/** Where the ids of a bound come from, for each request. */
const idsOf = {
  owner_id: ({ actor }: RequestContext) => (actor.userId === null ? [] : [actor.userId]),
  team_id: ({ actor }: RequestContext) => actor.teamIds,
  region_id: ({ actor }: RequestContext) => actor.regionIds,
} as const satisfies Record<Bound['column'], (ctx: RequestContext) => readonly string[]>;

/** A single id is compared as such: only then do the indexes that begin with the column give their order. */
function within(ctx: RequestContext, row: Sql, { column, ids }: Bound): Sql {
  if (ids.length === 0) return sql.raw('false');
  const of = idsOf[column];
  const cell = sql`${row}.${sql.raw(column)}`;
  return ids.length === 1
    ? sql`${cell} = ${sql.own(ctx, (one) => of(one)[0])}::uuid`
    : sql`${cell} = ANY(${sql.own(ctx, of)}::uuid[])`;
}
