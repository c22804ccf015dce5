import { jsonRows } from '../../../platform/parts.js';
import { sql } from '../../../platform/sql.js';
import { customerPart } from '../customer-parts.js';
import { TagType } from './tag.type.js';

/** What the team marked the customer with. */
export const tagsPart = customerPart({
  field: 'tags',
  type: () => [TagType],
  description: 'What the team marked the customer with.',
  permission: null,
  sql: ({ parent, fields }) =>
    jsonRows(
      sql`SELECT t.id, t.name, t.colour AS color FROM customer_tag x JOIN tag t ON t.id = x.tag_id
      WHERE x.customer_id = ${parent}.id ORDER BY t.name, t.id`,
      fields(),
    ),
});
