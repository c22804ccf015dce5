import type { RequestContext } from '../../../platform/context.js';
import type { Job } from '../../../platform/jobs.js';
import { sql } from '../../../platform/sql.js';
import { dropUpload, uploadsAtRest } from './upload-files.js';

const KEPT = '1 day';
const HOUR_MS = 3_600_000;

/** Takes files away that nobody needs any more, and rehearsals: a file holds names and numbers of customers. */
export async function forgetUploads(ctx: RequestContext, kept: string): Promise<void> {
  const gone = await ctx.rows<{ id: string }>(
    sql`DELETE FROM import_upload u WHERE u.created_at < now() - ${kept}::interval
          AND NOT EXISTS (SELECT FROM import_job j WHERE j.upload_id = u.id
            AND (j.state IN ('QUEUED', 'RUNNING') OR j.finished_at > now() - ${kept}::interval)) RETURNING u.id`,
  );
  for (const { id } of gone) await dropUpload(ctx.services.config, id);
  await dropStrays(ctx);
  await ctx.rows(sql`DELETE FROM import_job WHERE is_rehearsal AND finished_at < now() - ${kept}::interval`);
}

/** Files no row tells of: their server was stopped between the two. */
async function dropStrays(ctx: RequestContext): Promise<void> {
  const ids = await uploadsAtRest(ctx.services.config, new Date(ctx.now.getTime() - HOUR_MS));
  const strays = await ctx.rows<{ id: string }>(
    sql`SELECT x.id FROM unnest(${ids}::uuid[]) AS x (id) WHERE NOT EXISTS (SELECT FROM import_upload u WHERE u.id = x.id)`,
  );
  for (const { id } of strays) await dropUpload(ctx.services.config, id);
}

/** The same every hour, a day after a file was last used. */
export const forgetUploadsJob: Job = {
  name: 'data.forget-uploads',
  schedule: '35 * * * *',
  run: (ctx) => forgetUploads(ctx, KEPT),
};
