import type { RequestContext } from '../../../platform/context.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { foldName } from '../../customers/index.js';

/** The condition of a search over the customer row `c`; null when there is nothing to search for. */
export function searched(_ctx: RequestContext, text: string | null | undefined): Sql | null {
  const folded = foldName(text ?? '');
  return folded === '' ? null : sql`strpos(c.name_folded, ${folded}::text) > 0`;
}
