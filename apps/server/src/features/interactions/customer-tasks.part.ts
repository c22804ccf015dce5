import { jsonRows } from '../../platform/parts.js';
import { sql } from '../../platform/sql.js';
import { userJson, visibleCustomer } from '../access/index.js';
import { customerPart } from '../customers/graphql.js';
import { taskColumns } from './task.query.js';
import { TaskType } from './task.type.js';

export const customerTasks = customerPart({
  field: 'tasks',
  type: () => [TaskType],
  description: 'Open follow-ups, the earliest due first; at most fifty.',
  permission: 'interactions:read',
  nullable: true,
  sql: ({ ctx, parent, fields, asks }) => {
    const read = fields();
    const assignee = fields('assignee');
    const who = asks('assignee')
      ? userJson(ctx, sql`t.assignee_id`, (field) => assignee?.includes(field) ?? true)
      : sql.raw('NULL');
    return jsonRows(
      sql`
      SELECT ${taskColumns(ctx)}, ${who} AS assignee FROM task t
      WHERE t.customer_id = ${parent}.id AND t.status = 'OPEN' AND ${visibleCustomer(ctx, parent, 'interactions:read')}
      ORDER BY t.due_at, t.id LIMIT 50`,
      read && [...new Set([...read.filter((field) => field !== 'customer'), 'customerId', 'assigneeId'])],
    );
  },
});
