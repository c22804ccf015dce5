import { stat } from 'node:fs/promises';
import type { RequestContext } from '../../../platform/context.js';
import { csvLine } from '../../../platform/csv.js';
import { sql } from '../../../platform/sql.js';
import { sayReasons, type Reason } from '../import-reason.policy.js';
import { csvRows } from '../read/csv.js';
import { isBroken } from '../read/row.js';
import { uploadPath } from './upload-files.js';

interface Rejected {
  readonly line: number;
  readonly fileName: string;
  readonly reasons: readonly Reason[];
}

const headings = {
  ZH_CN: ['文件', '行', '原因'],
  EN: ['File', 'Line', 'Reason'],
} as const;

/**
 * The rows of an import that were not taken, as lines of CSV with the reason of each; with their values as long as the file
 * is there and whoever asks has sent it, so that they can be put right and sent again. Null when there is no such import.
 */
export async function rejectedRows(ctx: RequestContext, jobId: string): Promise<AsyncIterable<string> | null> {
  const [job] = await ctx.rows<{ uploadId: string | null }>(
    sql`SELECT (SELECT u.id FROM import_upload u WHERE u.id = j.upload_id AND u.actor_id = ${ctx.actor.id}) AS "uploadId"
        FROM import_job j WHERE j.id = ${jobId}`,
  );
  if (!job) return null;
  const rejected = await ctx.rows<Rejected>(
    sql`SELECT line, file_name AS "fileName", reasons FROM import_remark
        WHERE job_id = ${jobId} AND is_rejected ORDER BY step, line`,
  );
  const path = job.uploadId === null ? null : uploadPath(ctx.services.config, job.uploadId);
  const isThere = path !== null && (await stat(path).catch(() => null)) !== null;
  return isThere ? withValues(ctx, path, rejected) : withoutValues(ctx, rejected);
}

async function* withoutValues(ctx: RequestContext, rejected: readonly Rejected[]): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(headings[ctx.locale])}`;
  for (const { fileName, line, reasons } of rejected) yield csvLine([fileName, line, sayReasons(reasons, ctx.locale)]);
}

/** The columns of the file first, as they were: the same columns can be brought in again. */
async function* withValues(ctx: RequestContext, path: string, rejected: readonly Rejected[]): AsyncGenerator<string> {
  const reasons = new Map(rejected.map((one) => [one.line, sayReasons(one.reasons, ctx.locale)]));
  const [, line, reason] = headings[ctx.locale];
  let columns: readonly string[] | null = null;
  const waiting: string[] = [];
  for await (const rows of csvRows(path)) {
    for (const row of rows) {
      if (columns === null && !isBroken(row)) {
        columns = Object.keys(row.values);
        yield `\uFEFF${csvLine([...columns, line, reason])}`;
        yield* waiting;
      }
      const said = reasons.get(row.line);
      if (said === undefined) continue;
      const values = isBroken(row) ? [] : (columns ?? []).map((name) => row.values[name] ?? null);
      const text = csvLine([
        ...values,
        ...Array<null>(columns ? columns.length - values.length : 0).fill(null),
        row.line,
        said,
      ]);
      if (columns === null) waiting.push(text);
      else yield text;
    }
  }
}
