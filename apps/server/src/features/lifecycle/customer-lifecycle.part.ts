import { jsonRows } from '../../platform/parts.js';
import { sql } from '../../platform/sql.js';
import { customerPart } from '../customers/graphql.js';
import { StageMoveType } from './lifecycle.type.js';

const MOST_MOVES = 100;

export const customerStageHistory = customerPart({
  field: 'stageHistory',
  type: () => [StageMoveType],
  description: 'The moves between stages, newest first; the last hundred.',
  permission: 'customers:read',
  nullable: true,
  sql: ({ parent, fields }) =>
    jsonRows(
      sql`
      SELECT s.id, s.from_stage AS "from", s.to_stage AS "to", s.cause, s.reason, s.ref_id AS "refId", (SELECT u.name FROM app_user u WHERE u.id = s.actor_id) AS "actorName",
        s.moved_at AS "movedAt"
      FROM stage_move s
      WHERE s.customer_id = ${parent}.id ORDER BY s.moved_at DESC, s.id DESC LIMIT ${sql.raw(String(MOST_MOVES))}`,
      fields(),
    ),
});
