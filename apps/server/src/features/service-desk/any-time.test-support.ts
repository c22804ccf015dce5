import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';

/** Has every promise count at any hour, so that a test does not depend on the hour it runs at. Before the first ticket. */
export async function promiseAnyTime(ctx: RequestContext): Promise<void> {
  await ctx.rows(sql`UPDATE service_policy SET targets = replace(targets::text, 'BUSINESS', 'CALENDAR')::jsonb`);
}
