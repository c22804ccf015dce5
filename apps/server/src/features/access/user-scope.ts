import type { RequestContext } from '../../platform/context.js';
import { sql, type Sql } from '../../platform/sql.js';
import type { Permission } from './role.policy.js';

/** Which colleagues the actor may use the permission on: a condition on a row of app_user (or of api_token). */
export function visibleUser({ actor }: RequestContext, row: Sql, permission: Permission = 'users:read'): Sql {
  if (actor.kind === 'SYSTEM') return sql.raw('true');
  switch (actor.permissions.get(permission)) {
    case 'ALL':
      return sql.raw('true');
    case 'REGION':
      return sql`(${row}.region_id = ANY(${actor.regionIds}::uuid[]) OR ${row}.id = ${actor.id}::uuid)`;
    case 'TEAM':
      return sql`(${row}.team_id = ANY(${actor.teamIds}::uuid[]) OR ${row}.id = ${actor.id}::uuid)`;
    case 'OWN':
      return sql`${row}.id = ${actor.id}::uuid`;
    case undefined:
      return sql.raw('false');
  }
}
