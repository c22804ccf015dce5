import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { completenessRows, type CompletenessRules } from '../../customers/index.js';
import { previewMoves, type SettingPreview } from './preview.js';

/** Whose completeness would be in another ten of its hundred percent: places are `0`, `10` … `90`. */
export function previewCompleteness(ctx: RequestContext, rules: CompletenessRules): Promise<SettingPreview> {
  const rows = completenessRows(() => sql.raw('true'), ctx.now, rules);
  return previewMoves(
    ctx,
    sql`WITH reckoned AS (${rows}),
    moved AS (
      SELECT c.id, c.code, c.name, c.value_minor, (10 * least(floor(m.completeness / 10.0), 9))::int::text AS "from",
        (10 * least(floor(r.percent / 10.0), 9))::int::text AS "to"
      FROM customer c JOIN customer_metric m ON m.customer_id = c.id JOIN reckoned r ON r.id = c.id
      WHERE c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')})`,
  );
}
