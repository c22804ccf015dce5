import { randomUUID } from 'node:crypto';
import {
  parseCronItems,
  run as runWorker,
  runMigrations,
  type CronItem,
  type Runner,
  type TaskList,
} from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { RequestContext, systemActor, type Services } from './context.js';
import { run } from './database.js';
import type { Job } from './jobs.js';
import { wallClock } from './clock.js';
import { RESYNC } from './live.js';
import { sql } from './sql.js';
import { inTransaction } from './transaction.js';
import { wakeAfterNotices } from './wake-jobs.js';

const BEAT_MS = 5_000;
const DEAD_AFTER = '20 seconds';
const CONCURRENCY = 2;

/** Creates or updates the tables of the job queue. */
export async function migrateJobs(services: Services): Promise<void> {
  await runMigrations({ pgPool: services.database.pool });
}

/**
 * Runs the jobs of this process. Every few seconds it tells that it lives, and frees the jobs of processes that do not:
 * a job of a killed process starts again within 30 seconds.
 */
export async function startWorker(services: Services, jobs: readonly Job[]): Promise<{ stop(): Promise<void> }> {
  const processId = randomUUID();
  const workers = new Set<string>();
  const events = new EventEmitter();
  events.on('worker:create', ({ worker }: { worker: { workerId: string } }) => workers.add(worker.workerId));
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => workers.add(workerPool.id));
  const runner: Runner = await runWorker({
    pgPool: services.database.pool,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    events: events as never,
    taskList: taskList(services, jobs),
    parsedCronItems: parseCronItems(jobs.flatMap((job) => cronItem(job, services.config.timezone))),
    logger: quiet(services),
  });
  const beat = (): Promise<unknown> => heartbeat(services, processId, [...workers]);
  await beat();
  const steady = jobs.flatMap((job) =>
    job.everySeconds === undefined ? [] : [repeat(services, job, job.everySeconds)],
  );
  const timer = setInterval(
    () => void beat().catch((err: unknown) => services.log.warn({ err }, 'no heartbeat')),
    BEAT_MS,
  );
  const hearNoMore = wakeAfterNotices(services, jobs);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(steady.map((stop) => stop()));
      hearNoMore();
      await runner.stop();
      await run(services.database.pool, sql`DELETE FROM worker_process WHERE id = ${processId}`).catch(() => undefined);
    },
  };
}

/** Runs a job again and again until the returned function is called, which waits for the run under way. */
function repeat(services: Services, job: Job, seconds: number): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    while (!signal.aborted) {
      const ctx = new RequestContext(services, systemActor(job.name), new Date(), `job ${job.name}`);
      await job.run(ctx, null, signal).catch((err: unknown) => {
        if (!signal.aborted) services.log.warn({ err, job: job.name }, 'a steady job failed');
      });
      await sleep(seconds * 1000, null, { signal }).catch(() => null);
    }
  })();
  return async () => {
    stopping.abort();
    await running;
  };
}

function taskList(services: Services, jobs: readonly Job[]): TaskList {
  return Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (payload, helpers) => {
        const started = performance.now();
        const ctx = new RequestContext(services, systemActor(job.name), new Date(), `job ${helpers.job.id}`);
        const signal = (helpers as { abortSignal?: AbortSignal }).abortSignal ?? new AbortController().signal;
        await job.run(ctx, payload, signal);
        if (job.isTold) await tellRun(ctx);
        services.log.info({ job: job.name, ms: Math.round(performance.now() - started) }, 'job done');
      },
    ]),
  );
}

/** Leaves an entry in the audit: the system did this. */
async function tellRun(ctx: RequestContext): Promise<void> {
  const { name: action } = ctx.actor;
  await inTransaction(ctx, async (tx) => {
    tx.notes.push({ action, object: 'job', objectId: null, customerId: null, changes: { began: [null, ctx.now] } });
  });
}

async function heartbeat(services: Services, processId: string, workers: string[]): Promise<void> {
  const { pool } = services.database;
  await run(
    pool,
    sql`INSERT INTO worker_process (id, worker_ids, seen_at) VALUES (${processId}, ${workers}::text[], clock_timestamp())
        ON CONFLICT (id) DO UPDATE SET worker_ids = excluded.worker_ids, seen_at = excluded.seen_at`,
  );
  const freed = await run(
    pool,
    sql`WITH dead AS (DELETE FROM worker_process WHERE seen_at < clock_timestamp() - ${DEAD_AFTER}::interval RETURNING worker_ids)
        SELECT graphile_worker.force_unlock_workers(w.ids)
        FROM (SELECT array_agg(x) AS ids FROM dead, unnest(worker_ids) AS x) w WHERE w.ids IS NOT NULL`,
  );
  // It may have been killed between a commit and the telling of it.
  if (freed.length > 0) services.live.tell([{ topic: RESYNC, payload: {} }]);
}

/** The schedule is read in the workspace's zone: the queue's own clock is UTC and knows no other. */
function cronItem(job: Job, timezone: string): CronItem[] {
  if (job.schedule === undefined) return [];
  const [minutes, hours, days, months, weekdays] = job.schedule.split(' ').map(matcher);
  return [
    {
      task: job.name,
      identifier: job.name,
      ...(job.inTurn === undefined ? {} : { options: { queueName: job.inTurn } }),
      match: ({ min, hour, date, month }: { min: number; hour: number; date: number; month: number }) => {
        const at = wallClock(nearest({ min, hour, date, month }), timezone);
        return Boolean(
          minutes?.(at.minute) && hours?.(at.hour) && days?.(at.day) && months?.(at.month) && weekdays?.(at.weekday),
        );
      },
    },
  ];
}

/** A UTC minute without a year, as the one nearest to now. */
function nearest(d: { min: number; hour: number; date: number; month: number }): Date {
  const now = Date.now();
  const year = new Date(now).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((y) => Date.UTC(y, d.month - 1, d.date, d.hour, d.min));
  return new Date(candidates.reduce((best, at) => (Math.abs(at - now) < Math.abs(best - now) ? at : best)));
}

/** One field of a schedule: `*`, a number, a list, or a step such as every five. */
function matcher(field: string): (value: number) => boolean {
  if (field === '*') return () => true;
  if (field.startsWith('*/')) return (value) => value % Number(field.slice(2)) === 0;
  const wanted = new Set(field.split(',').map(Number));
  return (value) => wanted.has(value);
}

function quiet(services: Services) {
  return {
    scope: () => quiet(services),
    error: (message: string) => services.log.error(message),
    warn: (message: string) => services.log.warn(message),
    info: () => undefined,
    debug: () => undefined,
  } as never;
}
