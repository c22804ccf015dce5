import { jsonRows } from '../../../platform/parts.js';
import { sql } from '../../../platform/sql.js';
import { customerPart } from '../customer-parts.js';
import { PreferenceType } from './preference.type.js';

/** What the customer likes: of each key what they said, else what we are surest of. */
export const preferencesPart = customerPart({
  field: 'preferences',
  type: () => [PreferenceType],
  description: 'What the customer likes: one value for each key, stated before inferred, then the surest.',
  permission: null,
  sql: ({ parent, fields }) =>
    jsonRows(
      sql`SELECT DISTINCT ON (p.key) p.id, p.key, p.value, p.source, p.confidence, p.observed_at AS "observedAt"
      FROM customer_preference p WHERE p.customer_id = ${parent}.id
      ORDER BY p.key, p.source = 'STATED' DESC, p.confidence DESC, p.observed_at DESC, p.id`,
      fields(),
    ),
});
