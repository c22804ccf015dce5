import { jsonRow, jsonRows } from '../../../platform/parts.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { customerPart } from '../customer-parts.js';
import { profileColumns } from '../customer-profile.js';
import { RelationObjectType } from './relation.type.js';

/** Family, friends, companies and suppliers, as far as the actor may see them. */
export const relationsPart = customerPart({
  field: 'relations',
  type: () => [RelationObjectType],
  description: 'Other customers this one is related to, as far as the caller may see them.',
  permission: null,
  sql: ({ parent, ctx, fields, asks }) => {
    const shown = fields('other');
    const other = asks('other')
      ? jsonRow(sql`SELECT ${profileColumns(ctx, sql.raw('r'), (field) => shown?.includes(field) ?? true)}`)
      : sql.raw('NULL');
    return jsonRows(
      sql`SELECT l.id, l.type, l.note, l.created_at AS "createdAt",
        ${other} AS other
      FROM customer_relation l JOIN customer r ON r.id = l.related_id
      WHERE l.customer_id = ${parent}.id AND r.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('r'))}
      ORDER BY l.created_at, l.id LIMIT 200`,
      fields(),
    );
  },
});
