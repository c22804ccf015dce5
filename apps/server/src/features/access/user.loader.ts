import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';

/** Users by id, for nested fields such as an owner or assignee; null when there is no such user. */
export const usersById = (ctx: RequestContext): DataLoader<string, { id: string; name: string } | null> =>
  new DataLoader(async (ids) => {
    const rows = await ctx.rows<{ id: string; name: string }>(
      sql`SELECT u.id, u.name FROM app_user u WHERE u.id = ANY(${[...ids]}::uuid[])`,
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
