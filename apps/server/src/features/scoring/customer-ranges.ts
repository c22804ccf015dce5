import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';

/** All customers with ids from `first` to `last`, both included. */
export interface CustomerRange {
  readonly first: string;
  readonly last: string;
}

/** All customers there are, so many to a range. */
export function customerRanges(ctx: RequestContext, customersARange: number): Promise<CustomerRange[]> {
  return ctx.rows<CustomerRange>(
    sql`SELECT (array_agg(id ORDER BY id))[1] AS first, (array_agg(id ORDER BY id DESC))[1] AS last
        FROM (SELECT id, (row_number() OVER (ORDER BY id) - 1) / ${customersARange}::int AS range FROM customer) c
        GROUP BY range ORDER BY range`,
  );
}
