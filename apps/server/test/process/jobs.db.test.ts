import { expect, test } from 'vitest';
import { useDatabase } from '../database.js';
import { sql } from '../../src/platform/sql.js';
import { enqueue, type Job } from '../../src/platform/jobs.js';
import { startWorker } from '../../src/platform/worker.js';
import { inTransaction } from '../../src/platform/transaction.js';

const database = useDatabase();

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('a job runs when its transaction commits, and never when it does not', async () => {
  const seen: string[] = [];
  const job: Job<{ word: string }> = {
    name: 'test.word',
    async run(_ctx, { word }) {
      seen.push(word);
    },
  };
  const lost = inTransaction(database.system(), async (tx) => {
    await enqueue(tx, job, { word: 'rolled back' });
    throw new Error('no');
  });
  await expect(lost).rejects.toThrow('no');
  await inTransaction(database.system(), (tx) => enqueue(tx, job, { word: 'committed' }));

  const worker = await startWorker(database.kernel.services, [job as Job]);
  try {
    await until(() => seen.length > 0);
    expect(seen).toEqual(['committed']);
  } finally {
    await worker.stop();
  }
});

test('the jobs of a process that is gone are taken again by the next one', async () => {
  const seen: number[] = [];
  const job: Job<object> = {
    name: 'test.orphan',
    async run() {
      seen.push(1);
    },
  };
  const ctx = database.system();
  await inTransaction(ctx, (tx) => enqueue(tx, job, {}));
  // What a killed process leaves behind: its job locked, its last sign of life half a minute old.
  await ctx.rows(
    sql`UPDATE graphile_worker._private_jobs SET locked_by = 'worker-gone', locked_at = now(), attempts = 1
        WHERE task_id = (SELECT id FROM graphile_worker._private_tasks WHERE identifier = ${job.name})`,
  );
  const dead = '00000000-0000-7000-8000-000000000001';
  await ctx.rows(
    sql`INSERT INTO worker_process (id, worker_ids, seen_at) VALUES (${dead}, ${['worker-gone']}::text[], clock_timestamp() - interval '30 seconds')`,
  );

  const worker = await startWorker(database.kernel.services, [job as Job]);
  try {
    await until(() => seen.length > 0);
    expect(seen).toEqual([1]);
  } finally {
    await worker.stop();
  }
});

test('jobs that go in turn wait without taking a place from others, and follow each other', async () => {
  const seen: string[] = [];
  let finish: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (finish = resolve));
  const inTurn = (name: string, work: Promise<void>): Job<object> => ({
    name: `test.${name}`,
    inTurn: 'test',
    async run() {
      seen.push(`${name} begins`);
      await work;
      seen.push(`${name} ends`);
    },
  });
  const jobs = [inTurn('first', first), inTurn('second', Promise.resolve()), inTurn('third', Promise.resolve())];
  const other: Job<object> = { name: 'test.other', run: async () => void seen.push('other') };
  const worker = await startWorker(database.kernel.services, [...jobs, other] as Job[]);
  try {
    for (const job of [...jobs, other]) {
      await inTransaction(database.system(), (tx) => enqueue(tx, job, {}));
      if (job === jobs[0]) await until(() => seen.length > 0);
    }
    await until(() => seen.includes('other'));
    expect(seen).toEqual(['first begins', 'other']);
    finish();
    await until(() => seen.length === 7);
    expect(seen.slice(2)).toEqual(['first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
  } finally {
    finish();
    await worker.stop();
  }
});
