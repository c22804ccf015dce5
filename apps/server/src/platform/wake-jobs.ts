import type { Services } from './context.js';
import { run } from './database.js';
import type { Job } from './jobs.js';
import { RESYNC } from './live.js';
import { sql } from './sql.js';

/** Notices of so long are answered by one run. */
const SOON_MS = 1_000;

/** Queues jobs soon after notices they wait for. Answers what ends it. */
export function wakeAfterNotices(services: Services, jobs: readonly Job[]): () => void {
  const due = new Map<string, NodeJS.Timeout>();
  const wake = (job: Job): void => {
    const { name } = job;
    if (due.has(name)) return;
    const timer = setTimeout(() => {
      due.delete(name);
      queueOnce(services, job).catch((err: unknown) => services.log.warn({ err, job: name }, 'not queued'));
    }, SOON_MS);
    due.set(name, timer.unref());
  };
  const deaf = services.live.listen(({ topic }) => {
    for (const job of jobs) if (job.after && (topic === RESYNC || job.after.includes(topic))) wake(job);
  });
  return () => {
    deaf();
    for (const timer of due.values()) clearTimeout(timer);
  };
}

/** All processes hear a notice and queue the job under one key: it waits once. */
const queueOnce = (services: Services, { name, inTurn }: Job): Promise<unknown> =>
  run(
    services.database.pool,
    sql`SELECT graphile_worker.add_job(${name}, '{}'::json, job_key => ${`${name}:soon`}::text, queue_name => ${inTurn ?? null}::text)`,
  );
