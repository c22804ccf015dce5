import { appendFileSync, chmodSync, chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startPostgres, type Postgres } from '@kehu/postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/platform/config.js';
import { createLog } from '../../src/platform/log.js';
import { Replicas } from '../../src/platform/replicas.js';
import { sql } from '../../src/platform/sql.js';
import { inTransaction } from '../../src/platform/transaction.js';
import { openKernel, type Kernel } from '../../src/server.js';
import { TEST_KEYS } from '../global-setup.js';

const settings = { wal_level: 'replica', max_wal_senders: '4', hot_standby: 'on' };
const folders: string[] = [];
let primary: Postgres;
let replica: Postgres;
let replicaDir: string;
let kernel: Kernel;

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'kehu-replica-'));
  chmodSync(path, 0o711);
  folders.push(path);
  return path;
}

/** A file of the cluster belongs to whom the cluster belongs to. */
function give(cluster: string, name: string, text: string): void {
  const { uid, gid } = statSync(cluster);
  writeFileSync(join(cluster, name), text);
  chownSync(join(cluster, name), uid, gid);
}

/** Copies a running cluster as PostgreSQL's manual says, and lets the copy follow it. */
async function copyOf(dataDir: string, to: string): Promise<void> {
  const client = new pg.Client({ connectionString: primary.url });
  await client.connect();
  await client.query("SELECT pg_backup_start('replica', true)");
  const copied = spawnSync('cp', ['-a', `${dataDir}/.`, to]);
  expect(copied.status).toBe(0);
  const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop()');
  await client.end();
  const cluster = join(to, 'postgres/cluster');
  for (const name of ['postmaster.pid', 'postmaster.opts']) rmSync(join(cluster, name), { force: true });
  const files = { backup_label: rows[0]!.labelfile, 'standby.signal': '' };
  for (const [name, text] of Object.entries(files)) give(cluster, name, text);
  appendFileSync(join(cluster, 'postgresql.auto.conf'), `primary_conninfo = '${primary.url}'\n`);
}

const answersIsReplica = async (): Promise<boolean> => {
  const [row] = await kernel.system('test').figures<{ is: boolean }>(sql`SELECT pg_is_in_recovery() AS is`);
  return row!.is;
};

beforeAll(async () => {
  const dataDir = folder();
  primary = await startPostgres({ dataDir, durable: false, settings });
  replicaDir = folder();
  await copyOf(dataDir, replicaDir);
  replica = await startPostgres({ dataDir: replicaDir, port: await freePort(), durable: false, settings });
  const config = readConfig({ KEHU_KEYS: TEST_KEYS, KEHU_LOG_LEVEL: 'silent', DATABASE_READ_URL: replica.url });
  kernel = await openKernel(config, primary.url, createLog('silent'), { migrate: true });
});

afterAll(async () => {
  await kernel?.close();
  await replica?.stop();
  await primary?.stop();
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('figures are read from the replica; all else, and all inside a transaction, from the primary', async () => {
  await until(answersIsReplica);
  const where = sql`SELECT pg_is_in_recovery() AS is`;
  expect(await kernel.system('test').rows(where)).toEqual([{ is: false }]);
  expect(await inTransaction(kernel.system('test'), (tx) => tx.figures(where))).toEqual([{ is: false }]);
});

test('a replica that falls behind, or has lost its primary, is left out until it has caught up', async () => {
  const own = new pg.Pool({ connectionString: primary.url, max: 2 });
  // A pool has ended before its connections have: one that the stop of its server finds still closing tells of it.
  own.on('error', () => undefined);
  const standby = new pg.Client({ connectionString: replica.url });
  await standby.connect();
  const replicas = new Replicas([replica.url], own, createLog('silent'), 2, 0.05);
  const isReplica = async (): Promise<boolean> => {
    await replicas.look();
    return ((await replicas.query('SELECT pg_is_in_recovery() AS is')) as pg.QueryResult<{ is: boolean }>).rows[0]!.is;
  };
  try {
    await until(isReplica);
    await standby.query('SELECT pg_wal_replay_pause()');
    await own.query('CREATE TABLE news ()');
    await until(async () => !(await isReplica()));
    await standby.query('SELECT pg_wal_replay_resume()');
    await until(isReplica);
    const { rows } = await standby.query<{ caughtUp: boolean }>(`SELECT to_regclass('news') IS NOT NULL AS "caughtUp"`);
    expect(rows).toEqual([{ caughtUp: true }]);

    await standby.query("ALTER SYSTEM SET primary_conninfo = ''");
    await standby.query('SELECT pg_reload_conf()');
    await until(async () => !(await isReplica()));
    await standby.query('ALTER SYSTEM RESET primary_conninfo');
    await standby.query(`ALTER SYSTEM SET primary_conninfo = '${primary.url}'`);
    await standby.query('SELECT pg_reload_conf()');
    await until(isReplica);
  } finally {
    await replicas.close();
    await standby.end();
    await own.end();
  }
});

test('no question fails when the replica is stopped, and it serves again when it is back', async () => {
  const { port } = replica;
  await until(answersIsReplica);
  await replica.stop();
  expect(await answersIsReplica()).toBe(false);
  replica = await startPostgres({ dataDir: replicaDir, port, durable: false, settings });
  await until(answersIsReplica);
});
