import type { RequestContext } from '../../platform/context.js';
import { decimalsOf } from '../../platform/money.js';
import { sql } from '../../platform/sql.js';
import type { Filter } from './filter/filter.policy.js';
import { parseFilter } from './filter/parse.policy.js';
import { customFields } from './custom-fields.js';

/** The rules of all saved segments, by the segment's id. */
export type SavedRules = ReadonlyMap<string, Filter>;

/** Every saved rule, read once a request. */
export async function savedRules(ctx: RequestContext): Promise<SavedRules> {
  const rows = await ctx.rows<{ id: string; filter: unknown }>(
    sql`SELECT id, filter FROM segment WHERE deleted_at IS NULL`,
  );
  const knowledge = {
    decimals: decimalsOf(ctx.services.config.currency),
    customFields: await ctx.loader(customFields),
  };
  return new Map(rows.map(({ id, filter }) => [id, parseFilter(filter, knowledge)]));
}
