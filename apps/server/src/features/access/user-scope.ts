import type { RequestContext } from '../../platform/context.js';
import { sql, type Sql } from '../../platform/sql.js';
import type { Permission } from './role.policy.js';

const regions = ({ actor }: RequestContext): readonly string[] => actor.regionIds;
const teams = ({ actor }: RequestContext): readonly string[] => actor.teamIds;

/** Which colleagues the actor may use the permission on: a condition on a row of app_user (or of api_token). */
export function visibleUser(ctx: RequestContext, row: Sql, permission: Permission = 'users:read'): Sql {
  const { actor } = ctx;
  if (actor.kind === 'SYSTEM') return sql.raw('true');
  switch (actor.permissions.get(permission)) {
    case 'ALL':
      return sql.raw('true');
    case 'REGION':
      return sql`(${row}.region_id = ANY(${sql.own(ctx, regions)}::uuid[]) OR ${isOneself(ctx, row)})`;
    case 'TEAM':
      return sql`(${row}.team_id = ANY(${sql.own(ctx, teams)}::uuid[]) OR ${isOneself(ctx, row)})`;
    case 'OWN':
      return isOneself(ctx, row);
    case undefined:
      return sql.raw('false');
  }
}

const isOneself = (ctx: RequestContext, row: Sql): Sql =>
  sql`${row}.id = ${sql.own(ctx, ({ actor }) => actor.id)}::uuid`;
