import type { TaskStatus } from '@kehu/schema';
import { pageOf, pageSize, type Connection, type PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { isId, readMoment } from '../../platform/cursor.js';
import { sql, type Sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import type { TaskType } from './task.type.js';

/** The fields of `TaskType`, for a task with the alias `t`. */
export const taskColumns = (ctx: RequestContext): Sql => sql`t.id, t.customer_id AS "customerId", t.kind, t.title,
  t.due_at AS "dueAt", t.status, t.assignee_id AS "assigneeId", t.result, t.completed_at AS "completedAt", t.version,
  t.status = 'OPEN' AND t.due_at < ${sql.own(ctx, ({ now }) => now)}::timestamptz AS "isOverdue"`;

export interface TaskConditions {
  readonly assigneeId?: string | null;
  readonly isMine?: boolean | null;
  readonly customerId?: string | null;
  readonly status?: TaskStatus | null;
  readonly dueBefore?: Date | null;
  readonly isOverdue?: boolean | null;
}

/** Follow-ups of the customers the actor may see, the earliest due first. */
export async function findTasks(
  ctx: RequestContext,
  filter: TaskConditions,
  { first, after }: PageArgs,
): Promise<Connection<TaskType>> {
  const from = after ? readMoment(after) : null;
  const conditions = [
    ...conditionsOf(ctx, filter),
    ...(from ? [sql`(t.due_at, t.id) > (${from.at}::timestamptz, ${from.id}::uuid)`] : []),
  ];
  const rows = await ctx.rows<TaskType>(
    sql`SELECT ${taskColumns(ctx)} FROM task t JOIN customer c ON c.id = t.customer_id
        WHERE c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'interactions:read')} AND ${sql.and(conditions)}
        ORDER BY t.due_at, t.id LIMIT ${pageSize(first) + 1}::int`,
  );
  const key = (row: TaskType): [string, string] => [new Date(row.dueAt).toISOString(), row.id];
  return pageOf(rows, pageSize(first), after, key, (row) => row);
}

/** One follow-up; null when there is none the actor may see. */
export async function findTask(ctx: RequestContext, id: string): Promise<TaskType | null> {
  const [task] = await ctx.rows<TaskType>(
    sql`SELECT ${taskColumns(ctx)} FROM task t JOIN customer c ON c.id = t.customer_id
        WHERE t.id = ${id} AND c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'interactions:read')}`,
  );
  return task ?? null;
}

function conditionsOf(ctx: RequestContext, filter: TaskConditions): Sql[] {
  const is = (column: Sql, id: string): Sql => (isId(id) ? sql`${column} = ${id}::uuid` : sql`false`);
  const conditions: Sql[] = [];
  if (filter.assigneeId) conditions.push(is(sql.raw('t.assignee_id'), filter.assigneeId));
  if (filter.isMine === true) conditions.push(is(sql.raw('t.assignee_id'), ctx.actor.userId ?? ''));
  if (filter.customerId) conditions.push(is(sql.raw('t.customer_id'), filter.customerId));
  if (filter.status) conditions.push(sql`t.status = ${filter.status}`);
  if (filter.dueBefore) conditions.push(sql`t.due_at < ${filter.dueBefore}::timestamptz`);
  if (filter.isOverdue === true) conditions.push(sql`t.status = 'OPEN' AND t.due_at < ${ctx.now}::timestamptz`);
  if (filter.isOverdue === false) conditions.push(sql`NOT (t.status = 'OPEN' AND t.due_at < ${ctx.now}::timestamptz)`);
  return conditions;
}
