import { jsonRows } from '../../platform/parts.js';
import { sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import { customerPart } from '../customers/graphql.js';
import { ClassMoveType } from './class.type.js';

/** The history of a customer's classes. */
export const customerClassMoves = customerPart({
  field: 'classMoves',
  type: () => [ClassMoveType],
  description: 'The moves between classes with their causes, newest first; the last hundred.',
  permission: 'metrics:read',
  nullable: true,
  sql: ({ ctx, parent }) =>
    jsonRows(sql`
      SELECT v.scheme, v.from_key AS "from", v.to_key AS "to", v.cause, v.version, v.moved_at AS "movedAt"
      FROM class_move v WHERE v.customer_id = ${parent}.id AND ${visibleCustomer(ctx, parent, 'metrics:read')}
      ORDER BY v.moved_at DESC, v.id DESC LIMIT 100`),
});
