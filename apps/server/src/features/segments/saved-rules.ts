import type { RequestContext } from '../../platform/context.js';
import { decimalsOf } from '../../platform/money.js';
import { sql } from '../../platform/sql.js';
import { FilterFault } from './filter/comparison.policy.js';
import { nobody, type Filter } from './filter/filter.policy.js';
import { parseFilter, type FilterKnowledge } from './filter/parse.policy.js';
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
  return new Map(rows.map(({ id, filter }) => [id, storedRule(filter, knowledge)]));
}

/**
 * A rule as it was stored. One that makes no sense any more, because what it speaks of is gone, holds for nobody: it must
 * not take the pages of all customers with it.
 */
export function storedRule(filter: unknown, knowledge: FilterKnowledge): Filter {
  try {
    return parseFilter(filter, knowledge);
  } catch (error) {
    if (error instanceof FilterFault) return nobody;
    throw error;
  }
}
