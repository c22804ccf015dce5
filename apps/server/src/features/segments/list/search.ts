import type { RequestContext } from '../../../platform/context.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { customerSearch } from '../../customers/index.js';

/** The condition of a search over the customer row `c`; null when there is nothing to search for. */
export function searched(ctx: RequestContext, text: string | null | undefined): Sql | null {
  return customerSearch(ctx, text, sql.raw('c'));
}
