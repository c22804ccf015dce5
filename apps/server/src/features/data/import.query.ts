import { isSelected } from '../../platform/lookahead.js';
import { pageOf, pageSize, type Connection, type PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { afterMoment, momentKey } from '../../platform/newest-first.js';
import { sql, type Sql } from '../../platform/sql.js';
import type { GraphQLResolveInfo } from 'graphql';
import { sayReasons, type Reason } from './import-reason.policy.js';
import type { ImportJobType, ImportRemarkType } from './import.type.js';

const columns = sql`j.id, j.mapping, j.file_name AS "fileName", j.state, j.is_rehearsal AS "isRehearsal", j.progress, j.rows_done AS "rowsDone", j.failure,
  j.started_at AS "startedAt", j.finished_at AS "finishedAt",
  (SELECT coalesce(json_agg(jsonb_build_object('kind', c.key) || c.value ORDER BY c.key), '[]')
   FROM (SELECT key, value::jsonb FROM jsonb_each(j.counts)) c) AS counts,
  (SELECT coalesce(json_agg(json_build_object('fileName', r.file_name, 'line', r.line, 'isRejected', r.is_rejected, 'reasons', r.reasons)), '[]')
   FROM (SELECT * FROM import_remark r WHERE r.job_id = j.id ORDER BY r.step, r.line LIMIT 100) r) AS remarks`;

interface ImportRow extends Omit<ImportJobType, 'remarks'> {
  readonly remarks: readonly (Omit<ImportRemarkType, 'reason'> & { readonly reasons: readonly Reason[] })[];
}

async function find(ctx: RequestContext, where: Sql, limit: number): Promise<ImportJobType[]> {
  const rows = await ctx.rows<ImportRow>(
    sql`SELECT ${columns} FROM import_job j WHERE ${where} ORDER BY j.started_at DESC, j.id DESC LIMIT ${limit}::int`,
  );
  return rows.map(({ remarks, ...job }) => ({
    ...job,
    remarks: remarks.map(({ reasons, ...remark }) => ({ ...remark, reason: sayReasons(reasons, ctx.locale) })),
  }));
}

/** One import; null when there is none. */
export async function findImport(ctx: RequestContext, id: string): Promise<ImportJobType | null> {
  return isId(id) ? ((await find(ctx, sql`j.id = ${id}`, 1))[0] ?? null) : null;
}

/** Imports, newest first. */
export async function listImports(
  ctx: RequestContext,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<ImportJobType>> {
  const size = pageSize(args.first);
  const after = afterMoment(args.after, [sql.raw('j.started_at'), sql.raw('j.id')]);
  const rows = await find(ctx, sql`NOT j.is_rehearsal AND ${after}`, size + 1);
  const page = pageOf(
    rows,
    size,
    args.after,
    (row) => momentKey(row.startedAt, row.id),
    (row) => row,
  );
  if (!isSelected(info, 'totalCount')) return page;
  const [total] = await ctx.rows<{ value: number }>(
    sql`SELECT count(*)::int AS value FROM import_job WHERE NOT is_rehearsal`,
  );
  return { ...page, totalCount: { value: total?.value ?? 0, isExact: true } };
}
