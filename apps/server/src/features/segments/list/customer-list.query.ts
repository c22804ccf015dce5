import type { GraphQLResolveInfo } from 'graphql';
import { pageOf, pageSize, type Connection, type TotalCount } from '../../../platform/connection.js';
import type { RequestContext } from '../../../platform/context.js';
import { isId, readCursor } from '../../../platform/cursor.js';
import { requestError } from '../../../platform/errors.js';
import { isSelected } from '../../../platform/lookahead.js';
import { sql, type Sql } from '../../../platform/sql.js';
import type { Permission } from '../../access/index.js';
import { customerParts, type CustomerType } from '../../customers/graphql.js';
import { compileRule, reachOf, type Rule } from '../rule.js';
import { byValue, fitsKey, sortKeys, type CustomerOrder } from './customer-order.policy.js';

/** What the list is asked for. */
export interface ListRequest {
  readonly rule: Rule;
  readonly search?: Sql | null;
  readonly orderBy?: CustomerOrder | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly exactTotal?: boolean | null;
}

/** Beyond this a total is the planner's estimate, unless an exact one is asked for. */
export const TOTAL_LIMIT = 10_000;

/** The rows a list is about, in words of SQL. */
export interface Source {
  readonly from: Sql;
  readonly where: Sql;
}

type Row = CustomerType & { sortKey: string | number | Date };

/**
 * A page of customers with every selected part, in one statement: one range of the index of the sort key, however deep.
 * The total is asked for only when it is selected.
 */
export async function listCustomers(
  ctx: RequestContext,
  request: ListRequest,
  info: GraphQLResolveInfo,
): Promise<Connection<CustomerType>> {
  const order = request.orderBy ?? byValue;
  const source = sourceOf(ctx, request);
  const size = pageSize(request.first);
  const { columns, attach } = customerParts.compose(info, ctx, ['edges', 'node']);
  const [rows, totalCount] = await Promise.all([
    ctx.rows<Row>(pageStatement(source, order, request.after, size, columns)),
    isSelected(info, 'totalCount') ? totalOf(ctx, source, request.exactTotal ?? false) : null,
  ]);
  const key = (row: Row) => [order.field, order.direction, textOf(row.sortKey), row.id];
  return { ...pageOf(rows, size, request.after, key, attach), totalCount };
}

/**
 * The statement of one page, with one row more than the page has. How many is a literal: without knowing it the planner would
 * plan each request anew.
 */
export function pageStatement(
  { from, where }: Source,
  order: CustomerOrder,
  after: string | null | undefined,
  size: number,
  columns: Sql,
): Sql {
  const { column, type } = sortKeys[order.field];
  const key = sql.raw(column);
  const direction = sql.raw(order.direction);
  const place = after ? sql` AND ${beyond(order, after, key, sql.raw(type))}` : sql.raw('');
  return sql`SELECT ${columns}, ${key} AS "sortKey" FROM ${from} WHERE ${where}${place}
    ORDER BY ${key} ${direction}, c.id ${direction} LIMIT ${sql.raw(String(size + 1))}`;
}

function beyond(order: CustomerOrder, after: string, key: Sql, type: Sql): Sql {
  const [field, direction, value, id] = readCursor(after, 4);
  const isOurs = field === order.field && direction === order.direction;
  if (!isOurs || !fitsKey(sortKeys[order.field], value) || !isId(String(id))) {
    throw requestError('BAD_USER_INPUT', 'after: this cursor belongs to another order of the list.');
  }
  const sign = sql.raw(order.direction === 'DESC' ? '<' : '>');
  return sql`(${key}, c.id) ${sign} (${value}::${type}, ${id}::uuid)`;
}

const textOf = (value: string | number | Date): string | number =>
  value instanceof Date ? value.toISOString() : value;

/** The customers a request is about, where the permission reaches them. */
export function sourceOf(
  ctx: RequestContext,
  { rule, search }: Pick<ListRequest, 'rule' | 'search'>,
  permission: Permission = 'customers:read',
): Source {
  const { joins, condition } = compileRule(ctx, rule);
  const found = search ? sql` AND ${search}` : sql.raw('');
  return {
    from: sql`customer c ${joins}`,
    where: sql`${reachOf(ctx, rule, permission)} AND ${condition}${found}`,
  };
}

/** How many customers there are: exact up to TOTAL_LIMIT, beyond that the planner's estimate unless exact is wanted. */
export async function totalOf(ctx: RequestContext, { from, where }: Source, exact: boolean): Promise<TotalCount> {
  const limit = exact ? sql.raw('') : sql` LIMIT ${TOTAL_LIMIT + 1}`;
  const [counted] = await ctx.rows<{ n: string }>(
    sql`SELECT count(*) AS n FROM (SELECT FROM ${from} WHERE ${where}${limit}) x`,
  );
  const value = Number(counted?.n ?? 0);
  if (exact || value <= TOTAL_LIMIT) return { value, isExact: true };
  const [plan] = await ctx.rows<{ 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }>(
    sql`EXPLAIN (FORMAT JSON) SELECT FROM ${from} WHERE ${where}`,
  );
  const estimate = plan?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? value;
  return { value: Math.max(value, Math.round(estimate)), isExact: false };
}
