import { jsonRows } from '../../../platform/parts.js';
import { sql } from '../../../platform/sql.js';
import { customerPart } from '../customer-parts.js';
import { NeedType } from './need.type.js';

/** What the customer needs. */
export const needsPart = customerPart({
  field: 'needs',
  type: () => [NeedType],
  description: 'What the customer needs: told before inferred, then the surest.',
  permission: null,
  sql: ({ parent, fields }) =>
    jsonRows(
      sql`SELECT n.id, n.need_class AS "needClass", n.description AS text, n.is_latent AS "isLatent",
        n.is_met AS "isMet", n.source, n.confidence, n.observed_at AS "observedAt"
      FROM customer_need n WHERE n.customer_id = ${parent}.id
      ORDER BY n.source = 'STATED' DESC, n.confidence DESC, n.observed_at DESC, n.id`,
      fields(),
    ),
});
