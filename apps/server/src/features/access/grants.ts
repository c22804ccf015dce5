import type { Scope } from '@kehu/schema';
import { isId } from '../../platform/cursor.js';
import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import { sql } from '../../platform/sql.js';
import type { Permission } from './role.policy.js';

/** What somebody new shall be able to do, and where. */
export interface Grant {
  readonly roleId: string;
  readonly teamId?: string | null;
  readonly regionId?: string | null;
}

const reach: Readonly<Record<Scope, number>> = { OWN: 0, TEAM: 1, REGION: 1, ALL: 2 };

/**
 * Nobody gives rights away that they do not have: every permission of the role must be the actor's own, as far at least,
 * and the place must lie within the actor's reach. @throws NOT_FOUND or FORBIDDEN naming the field
 */
export async function requireGrantable(ctx: RequestContext, grant: Grant, permission: Permission): Promise<void> {
  const { roleId, teamId, regionId } = grant;
  const rows = isId(roleId)
    ? await ctx.rows<{ permission: string | null; scope: Scope | null }>(
        sql`SELECT p.permission, p.scope FROM role r LEFT JOIN role_permission p ON p.role_id = r.id WHERE r.id = ${roleId}`,
      )
    : [];
  if (rows.length === 0) throw refuse('NOT_FOUND', 'There is no such role.', ['roleId']);
  await requireNode(ctx, 'team', teamId);
  await requireNode(ctx, 'region', regionId);
  if (ctx.actor.kind === 'SYSTEM') return;
  for (const { permission: asked, scope } of rows) {
    if (asked !== null && scope !== null && !covers(ctx.actor.permissions.get(asked), scope)) {
      throw refuse('FORBIDDEN', 'The role may do more than you may.', ['roleId']);
    }
  }
  const { permissions, teamIds, regionIds } = ctx.actor;
  const scope = permissions.get(permission);
  if (scope === 'REGION' && !(regionId && regionIds.includes(regionId))) throw beyond('regionId');
  if (scope === 'TEAM' && !(teamId && teamIds.includes(teamId))) throw beyond('teamId');
}

const beyond = (field: string) => refuse('FORBIDDEN', 'That lies beyond your reach.', [field]);

/** Whether who has the one may give the other away. */
export const covers = (own: Scope | undefined, asked: Scope): boolean =>
  own !== undefined && (own === asked || reach[own] > reach[asked]);

async function requireNode(ctx: RequestContext, table: 'team' | 'region', id: string | null | undefined) {
  if (id === null || id === undefined) return;
  const [row] = isId(id) ? await ctx.rows(sql`SELECT 1 FROM ${sql.raw(table)} WHERE id = ${id}`) : [];
  if (!row) throw refuse('NOT_FOUND', `There is no such ${table}.`, [`${table}Id`]);
}
