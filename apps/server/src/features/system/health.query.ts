import { statfs } from 'node:fs/promises';
import { oneLine } from './one-line.policy.js';
import type { RequestContext } from '../../platform/context.js';
import { marksOf } from '../../platform/marks.js';
import { sql } from '../../platform/sql.js';

/** The mark of the last backup. */
export const BACKUP = 'backup';

/** A job that failed and waits for its next try, or was given up. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly attempts: number;
  readonly mostAttempts: number;
  readonly error: string;
  readonly failedAt: Date;
  readonly nextTryAt: Date | null;
}

const began = new Date();

/** How the installation is, as of now. */
export async function healthOf(ctx: RequestContext, version: string) {
  const [database, jobs, failed, mail, partitions, disk, marks] = await Promise.all([
    databaseHealth(ctx),
    jobCounts(ctx),
    failedJobs(ctx),
    mailHealth(ctx),
    partitionsOf(ctx),
    diskOf(ctx.services.config.dataDir),
    marksOf(ctx, [BACKUP]),
  ]);
  const backup = marks.get(BACKUP);
  return {
    ...{ version, node: process.versions.node, startedAt: began, database, mail, partitions, disk },
    jobs: { ...jobs, failed },
    lastBackupAt: backup?.at ?? null,
  };
}

async function databaseHealth(ctx: RequestContext) {
  const [row] = await ctx.rows<Record<string, unknown>>(
    sql`SELECT current_setting('server_version') AS version, pg_database_size(current_database())::float8 AS "sizeBytes",
          (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()) AS connections,
          current_setting('max_connections')::int AS "mostConnections",
          (SELECT count(*)::int FROM pg_stat_replication) AS replicas,
          (SELECT count(*)::int FROM kehu_migration) AS migrations,
          (SELECT count(*)::int FROM worker_process WHERE seen_at > clock_timestamp() - interval '20 seconds') AS processes`,
  );
  if (!row) throw new Error('the database says nothing of itself');
  return row;
}

/** Jobs that will run, that run, and that failed at least once. */
async function jobCounts(ctx: RequestContext) {
  const [row] = await ctx.rows<{ waiting: number; running: number; failing: number }>(
    sql`SELECT count(*) FILTER (WHERE locked_at IS NULL AND last_error IS NULL)::int AS waiting,
          count(*) FILTER (WHERE locked_at IS NOT NULL)::int AS running,
          count(*) FILTER (WHERE last_error IS NOT NULL)::int AS failing FROM graphile_worker.jobs`,
  );
  return row ?? { waiting: 0, running: 0, failing: 0 };
}

async function failedJobs(ctx: RequestContext): Promise<FailedJob[]> {
  const rows = await ctx.rows<FailedJob>(
    sql`SELECT id::text AS id, task_identifier AS name, attempts, max_attempts AS "mostAttempts", last_error AS error,
          updated_at AS "failedAt", CASE WHEN attempts < max_attempts THEN run_at END AS "nextTryAt"
        FROM graphile_worker.jobs WHERE last_error IS NOT NULL ORDER BY updated_at DESC LIMIT 50`,
  );
  return rows.map((row) => ({ ...row, error: oneLine(row.error) }));
}

async function mailHealth(ctx: RequestContext) {
  const [row] = await ctx.rows<{ waiting: number; oldestAt: Date | null; lastSentAt: Date | null }>(
    sql`SELECT count(*) FILTER (WHERE sent_at IS NULL)::int AS waiting,
          min(created_at) FILTER (WHERE sent_at IS NULL) AS "oldestAt", max(sent_at) AS "lastSentAt" FROM mail`,
  );
  return {
    isConfigured: ctx.services.config.mail !== null,
    ...(row ?? { waiting: 0, oldestAt: null, lastSentAt: null }),
  };
}

/** Tables that grow by time, and the last place that is made for what is to come. */
const partitionsOf = (ctx: RequestContext) =>
  ctx.rows<{ table: string; count: number; last: string }>(
    sql`SELECT p.relname AS table, count(*)::int AS count, max(c.relname) FILTER (WHERE c.relname ~ '[0-9]$') AS last
        FROM pg_inherits i JOIN pg_class p ON p.oid = i.inhparent JOIN pg_class c ON c.oid = i.inhrelid
        WHERE p.relkind = 'p' AND p.relnamespace = 'public'::regnamespace GROUP BY 1 ORDER BY 1`,
  );

/** The disk of the data folder; null where there is none, as beside an external database. */
async function diskOf(dataDir: string): Promise<{ freeBytes: number; totalBytes: number } | null> {
  try {
    const { bavail, blocks, bsize } = await statfs(dataDir);
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
  } catch {
    return null;
  }
}
