import type { Scope } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { sql, type Sql } from '../../platform/sql.js';
import type { Permission } from './role.policy.js';

/**
 * The one place where row scope is decided: a condition on a customer row (or on any row that carries owner_id, team_id
 * and region_id), true where the actor may use all the permissions. A customer's rows are seen only where the customer is.
 */
export function visibleCustomer(ctx: RequestContext, row: Sql, ...permissions: readonly Permission[]): Sql {
  const wanted: readonly Permission[] = ['customers:read', ...permissions];
  const scopes = new Set(wanted.map((permission) => ctx.actor.permissions.get(permission)));
  return sql.and([...scopes].map((scope) => reach(ctx, row, scope)));
}

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

function reach({ actor }: RequestContext, row: Sql, scope: Scope | undefined): Sql {
  if (actor.kind === 'SYSTEM') return sql.raw('true');
  switch (scope) {
    case 'ALL':
      return sql.raw('true');
    case 'REGION':
      return oneOf(sql`${row}.region_id`, actor.regionIds);
    case 'TEAM':
      return oneOf(sql`${row}.team_id`, actor.teamIds);
    case 'OWN':
      return actor.userId === null ? sql.raw('false') : sql`${row}.owner_id = ${actor.userId}::uuid`;
    case undefined:
      return sql.raw('false');
  }
}

/** A single id is compared as such: only then do the indexes that begin with the column give their order. */
const oneOf = (column: Sql, ids: readonly string[]): Sql =>
  ids.length === 1 ? sql`${column} = ${ids[0]}::uuid` : sql`${column} = ANY(${ids}::uuid[])`;
