import type { GraphQLResolveInfo } from 'graphql';
import { pageOf, pageSize, type Connection } from '../../../platform/connection.js';
import type { RequestContext } from '../../../platform/context.js';
import { isId, readMoment } from '../../../platform/cursor.js';
import { isSelected } from '../../../platform/lookahead.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { fromRequests, isOpen, requestRows, type RequestRow } from './request.columns.js';
import type { PrivacyRequestFilter, PrivacyRequestsArgs } from './request.type.js';

/** One request; null when there is none the actor may see. */
export async function findRequest(ctx: RequestContext, id: string): Promise<RequestRow | null> {
  return isId(id) ? ((await requestRows(ctx, sql`WHERE r.id = ${id}`))[0] ?? null) : null;
}

/** A page of requests by when they are due: what waits with the most urgent first, else the latest first. */
export async function requestPage(
  ctx: RequestContext,
  { filter, first, after }: PrivacyRequestsArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<RequestRow>> {
  const size = pageSize(first);
  const where = conditions(ctx, filter ?? {});
  const isUrgentFirst = filter?.isOpen === true || filter?.isOverdue === true;
  const [order, sign] = isUrgentFirst ? [sql.raw('ASC'), sql.raw('>')] : [sql.raw('DESC'), sql.raw('<')];
  const place = after ? readMoment(after) : null;
  const beyond = place ? sql`(r.due_at, r.id) ${sign} (${place.at}::timestamptz, ${place.id}::uuid)` : sql.raw('true');
  const rows = await requestRows(
    ctx,
    sql`WHERE ${where} AND ${beyond} ORDER BY r.due_at ${order}, r.id ${order} LIMIT ${size + 1}`,
  );
  const page = pageOf(
    rows,
    size,
    after,
    (row) => [row.dueAt.toISOString(), row.id],
    (row) => row,
  );
  if (!isSelected(info, 'totalCount')) return page;
  const [total] = await ctx.rows<{ value: number }>(
    sql`SELECT count(*)::integer AS value ${fromRequests(ctx)} WHERE ${where}`,
  );
  return { ...page, totalCount: { value: total?.value ?? 0, isExact: true } };
}

function conditions(ctx: RequestContext, { isOpen: open, isOverdue, kind, customerId }: PrivacyRequestFilter): Sql {
  const wanted: Sql[] = [];
  if (typeof open === 'boolean') wanted.push(open ? isOpen : sql`NOT ${isOpen}`);
  if (typeof isOverdue === 'boolean') wanted.push(sql`(${isOpen} AND r.due_at < ${ctx.now}) = ${isOverdue}::boolean`);
  if (kind) wanted.push(sql`r.kind = ${kind}`);
  if (typeof customerId === 'string')
    wanted.push(isId(customerId) ? sql`r.customer_id = ${customerId}` : sql.raw('false'));
  return sql.and(wanted);
}
