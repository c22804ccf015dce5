import { afterAll, beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../test/database.js';
import { newId } from '../../platform/ids.js';
import { readConfig } from '../../platform/config.js';
import { createLog } from '../../platform/log.js';
import { sql } from '../../platform/sql.js';
import { inQuickTransaction, inTransaction } from '../../platform/transaction.js';
import { openKernel, type Kernel } from '../../server.js';
import { TEST_KEYS } from '../../../test/global-setup.js';
import { verifyChains } from './verify-chains.js';

const db = useDatabase();
let other: Kernel;

beforeAll(async () => {
  const config = readConfig({ PORT: '0', KEHU_KEYS: TEST_KEYS, KEHU_LOG_LEVEL: 'error' });
  other = await openKernel(config, db.url, createLog(config.logLevel), { migrate: false });
});
afterAll(() => other.close());

/** A change as mutations make it, told in one line. */
async function change(kernel: Kernel, isQuick: boolean, fails = false): Promise<void> {
  const ctx = kernel.system('test').doing('thingChange', { input: { id: newId() } });
  await (isQuick ? inQuickTransaction : inTransaction)(ctx, async (tx) => {
    await tx.rows(sql`SELECT 1`);
    if (fails) throw new Error('changed its mind');
  });
}

test('two processes that write at the same time, quickly and not, leave whole chains with every change in them', async () => {
  const kernels = [db.kernel, other];
  let done = 0;
  const agent = async (place: number): Promise<void> => {
    for (let i = 0; i < 20; i += 1) {
      const fails = (i + place) % 7 === 0;
      const kernel = kernels[(i + place) % 2] ?? db.kernel;
      await change(kernel, (i + place) % 3 > 0, fails).then(
        () => (done += 1),
        (error: Error) => expect(error.message).toBe('changed its mind'),
      );
    }
  };
  await Promise.all(Array.from({ length: 12 }, (_, place) => agent(place)));
  const verdict = await verifyChains(db.system());
  expect(verdict).toMatchObject({ ok: true, entries: done, faults: [] });
  expect(done).toBeGreaterThan(200);
});

test('a chain that another process has moved on is taken up where it is: the change is made once', async () => {
  const { entries } = await verifyChains(db.system());
  let made = 0;
  // One process writes to more chains than there are at once, so that it comes by all that the other one knows.
  const crowd = async (kernel: Kernel): Promise<void> => {
    await Promise.all(Array.from({ length: 80 }, () => change(kernel, true)));
    made += 80;
  };
  for (const kernel of [db.kernel, other, db.kernel, other]) await crowd(kernel);
  expect(await verifyChains(db.system())).toMatchObject({ ok: true, entries: entries + made });
});

test('a failure in the last statement commits nothing, and the connection can be used again', async () => {
  const ctx = db.system();
  await ctx.rows(sql`CREATE TABLE written (n integer CHECK (n < 2))`);
  const write = (last: number) =>
    inQuickTransaction(ctx, async (tx) => {
      await tx.rows(sql`INSERT INTO written VALUES (0)`);
      await tx.lastRows(sql`INSERT INTO written VALUES (${last}::int)`);
    });
  await expect(write(2)).rejects.toThrow(/written_n_check/);
  expect(await ctx.rows(sql`SELECT n FROM written`)).toEqual([]);
  await write(1);
  await inQuickTransaction(ctx, (tx) => tx.lastRows(sql`INSERT INTO written VALUES (${1}::int)`));
  expect(await ctx.rows(sql`SELECT n FROM written ORDER BY n`)).toEqual([{ n: 0 }, { n: 1 }, { n: 1 }]);
  const [idle] = await ctx.rows<{ n: number }>(
    sql`SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'`,
  );
  expect(idle?.n).toBe(0);
});
