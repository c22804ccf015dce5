import { RoleKey } from '@kehu/schema';
import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/context.js';
import { askedColumns, everything, type Asks } from '../../platform/parts.js';
import { sql, type Sql } from '../../platform/sql.js';
import type { NodeRow, UserRow } from './rows.js';
import { visibleUser } from './user-scope.js';
import type { RoleType } from './viewer.type.js';

/** The columns of `UserType` for a row of app_user with this alias. Addresses are for those who may see that user. */
export function userColumns(ctx: RequestContext, alias: string, asks: Asks = everything): Sql {
  const u = sql.raw(alias);
  const email = sql`CASE WHEN ${visibleUser(ctx, u)} THEN ${u}.email END`;
  const hasSecondFactor = sql`CASE WHEN ${visibleUser(ctx, u)} THEN EXISTS (
    SELECT FROM second_factor f WHERE f.user_id = ${u}.id AND f.confirmed_at IS NOT NULL) END`;
  const columns = {
    ...{ id: sql`${u}.id`, name: sql`${u}.name`, email, status: sql`${u}.status`, capacity: sql`${u}.capacity` },
    ...{ locale: sql`${u}.locale`, version: sql`${u}.version`, hasSecondFactor },
    ...{ roleId: sql`${u}.role_id`, teamId: sql`${u}.team_id`, regionId: sql`${u}.region_id` },
  };
  const asked: Asks = (column) => asks(joinedBy.get(column) ?? column);
  return askedColumns(asked, columns, ['id']);
}

/** The fields that need a column which is none itself. */
const joinedBy = new Map([
  ['roleId', 'role'],
  ['teamId', 'team'],
  ['regionId', 'region'],
]);

/** One JSON object of the user with this id, e.g. `sql\`${parent}.owner_id\``; null when there is none. For parts. */
export function userJson(ctx: RequestContext, id: Sql, asks: Asks = everything): Sql {
  return sql`(SELECT row_to_json(x) FROM (SELECT ${userColumns(ctx, 'person', asks)} FROM app_user person WHERE person.id = ${id}) x)`;
}

/** One JSON object of a team or region; null when there is none. For parts. */
export function nodeJson(table: 'team' | 'region', id: Sql): Sql {
  return sql`(SELECT row_to_json(x) FROM (SELECT n.id, n.name, n.parent_id AS "parentId" FROM ${sql.raw(table)} n WHERE n.id = ${id}) x)`;
}

function byId<T extends { id: string }>(ask: (ctx: RequestContext, ids: readonly string[]) => Promise<T[]>) {
  return (ctx: RequestContext) =>
    new DataLoader<string, T | null>(async (ids) => {
      const rows = new Map((await ask(ctx, [...ids])).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    });
}

/** Users by id, for nested fields such as `Ticket.assignee`. */
export const usersById = byId<UserRow>((ctx, ids) =>
  ctx.rows(sql`SELECT ${userColumns(ctx, 'u')} FROM app_user u WHERE u.id = ANY(${ids}::uuid[])`),
);

/** Teams by id. */
export const teamsById = byId<NodeRow>((ctx, ids) =>
  ctx.rows(sql`SELECT id, name, parent_id AS "parentId" FROM team WHERE id = ANY(${ids}::uuid[])`),
);

/** Regions by id. */
export const regionsById = byId<NodeRow>((ctx, ids) =>
  ctx.rows(sql`SELECT id, name, parent_id AS "parentId" FROM region WHERE id = ANY(${ids}::uuid[])`),
);

/** The columns of `RoleType`. */
const roleColumns = sql`r.id, r.key, r.name_zh AS "nameZh", r.name_en AS "nameEn", r.masks, r.version,
  r.key = ANY(${[...RoleKey.keys]}::text[]) AS "isSeeded",
  ((SELECT count(*) FROM app_user u WHERE u.role_id = r.id AND u.status <> 'DISABLED')
    + (SELECT count(*) FROM api_token t WHERE t.role_id = r.id AND t.revoked_at IS NULL))::integer AS holders,
  (SELECT coalesce(json_agg(json_build_object('permission', p.permission, 'scope', p.scope) ORDER BY p.permission), '[]')
   FROM role_permission p WHERE p.role_id = r.id) AS permissions`;

/** Roles by id. */
export const rolesById = byId<RoleType>((ctx, ids) =>
  ctx.rows(sql`SELECT ${roleColumns} FROM role r WHERE r.id = ANY(${ids}::uuid[])`),
);

/** All roles with what they may do, by name. */
export const allRoles = (ctx: RequestContext): Promise<RoleType[]> =>
  ctx.rows(sql`SELECT ${roleColumns} FROM role r ORDER BY r.name_en, r.id`);

/** The place a signed-in person or program stands in. */
export async function homeOf(
  ctx: RequestContext,
  actorId: string,
): Promise<{ teamId: string | null; regionId: string | null }> {
  const [home] = await ctx.rows<{ teamId: string | null; regionId: string | null }>(
    sql`SELECT team_id AS "teamId", region_id AS "regionId" FROM app_user WHERE id = ${actorId}
        UNION ALL SELECT team_id, region_id FROM api_token WHERE id = ${actorId}`,
  );
  return home ?? { teamId: null, regionId: null };
}
