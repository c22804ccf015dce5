import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  holdInOtherProcess,
  msUntilGone,
  postmasterPid,
  query,
  temporaryFolder,
  watchdogsOf,
} from './postgres-process.test-support.js';
import { runningPostgres, startPostgres, type StartOptions } from './start-postgres.js';

const start = async (options: StartOptions) => {
  const postgres = await startPostgres(options);
  onTestFinished(() => postgres.stop());
  return postgres;
};

test('data written before a stop is there after the next start', async () => {
  const dataDir = temporaryFolder();
  const first = await start({ dataDir });
  await query(first.url, "CREATE TABLE greeting AS SELECT '客户' AS word");
  await Promise.all([first.stop(), first.stop()]);
  await first.stop();
  const second = await start({ dataDir });
  expect(await query(second.url, 'SELECT word FROM greeting')).toEqual([{ word: '客户' }]);
});

test('the cluster sorts by code point, speaks UTF-8 and UTC, and asks for its password', async () => {
  const dataDir = temporaryFolder();
  const { url } = await start({ dataDir, settings: { work_mem: '7MB' } });
  const facts = `SELECT current_database() AS database, getdatabaseencoding() AS encoding, current_setting('timezone') AS zone,
    current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, current_setting('work_mem') AS work,
    (SELECT concat(datlocprovider, ' ', datlocale) FROM pg_database WHERE datname = current_database()) AS locale`;
  expect(await query(url, facts)).toEqual([
    { database: 'kehu', encoding: 'UTF8', zone: 'UTC', fsync: 'on', commit: 'on', work: '7MB', locale: 'b C.UTF-8' },
  ]);
  const wrong = new URL(url);
  wrong.password = 'wrong';
  await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  const file = join(dataDir, 'postgres.password');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(new URL(url).password).toBe(encodeURIComponent(readFileSync(file, 'utf8')));
});

test("an error that carries a customer's data does not reach the log", async () => {
  const lines: string[] = [];
  const { url } = await start({ dataDir: temporaryFolder(), log: (line) => lines.push(line) });
  await expect(query(url, "SELECT '13800138000'::date")).rejects.toThrow('13800138000');
  expect(lines.join('\n')).toContain('ready to accept connections');
  expect(lines.join('\n')).not.toContain('13800138000');
});

test('PostgreSQL ends within a second when its owner is killed, and everything committed is there afterwards', async () => {
  const dataDir = temporaryFolder();
  const { url, child } = await holdInOtherProcess(dataDir);
  await query(url, 'CREATE TABLE kept AS SELECT generate_series(1, 10000) AS n');
  const pid = postmasterPid(dataDir);
  child.kill('SIGKILL');
  expect(await msUntilGone(pid)).toBeLessThan(1_000);
  const next = await start({ dataDir });
  expect(await query(next.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 10_000 }]);
});

test('a start right after the owner was killed waits for the old PostgreSQL instead of failing', async () => {
  const dataDir = temporaryFolder();
  const { url, child } = await holdInOtherProcess(dataDir);
  await query(url, 'CREATE TABLE kept AS SELECT 1 AS n');
  child.kill('SIGKILL');
  const next = await start({ dataDir });
  expect(await query(next.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

test('an orphan whose watchdog was killed too is stopped by the next start', async () => {
  const dataDir = temporaryFolder();
  const { url, child } = await holdInOtherProcess(dataDir);
  await query(url, 'CREATE TABLE kept AS SELECT 1 AS n');
  const pid = postmasterPid(dataDir);
  // The owner must not notice, or it would put things in order itself.
  child.kill('SIGSTOP');
  for (const watchdog of watchdogsOf(pid)) process.kill(watchdog, 'SIGKILL');
  child.kill('SIGKILL');
  const lines: string[] = [];
  const next = await start({ dataDir, log: (line) => lines.push(line) });
  expect(lines[0]).toBe(`stopping PostgreSQL ${pid}, whose owner is gone`);
  expect(postmasterPid(dataDir)).not.toBe(pid);
  expect(await query(next.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

test('a PostgreSQL that was killed itself comes back on the same port with its data', async () => {
  const dataDir = temporaryFolder();
  const lost = new EventEmitter();
  const first = await start({ dataDir, onLost: () => lost.emit('lost') });
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
  const isLost = once(lost, 'lost');
  const pid = postmasterPid(dataDir);
  process.kill(pid, 'SIGKILL');
  await isLost;
  await vi.waitFor(async () => expect(await query(first.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]), 10_000);
  expect(postmasterPid(dataDir)).not.toBe(pid);
  await first.stop();
  expect(runningPostgres(dataDir)).toBeUndefined();
});

test('a PostgreSQL whose watchdog was killed is replaced by one that is watched', async () => {
  const dataDir = temporaryFolder();
  const lost = new EventEmitter();
  const first = await start({ dataDir, onLost: () => lost.emit('lost') });
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
  const isLost = once(lost, 'lost');
  const pid = postmasterPid(dataDir);
  for (const watchdog of watchdogsOf(pid)) process.kill(watchdog, 'SIGKILL');
  await isLost;
  await vi.waitFor(async () => expect(await query(first.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]), 10_000);
  expect(watchdogsOf(postmasterPid(dataDir))).toHaveLength(2);
});

test('a second process on the same data folder is refused, and can ask for the address instead', async () => {
  const dataDir = temporaryFolder();
  expect(runningPostgres(dataDir)).toBeUndefined();
  const { url, child } = await holdInOtherProcess(dataDir);
  await expect(startPostgres({ dataDir })).rejects.toMatchObject({
    code: 'DATA_FOLDER_IN_USE',
    message: expect.stringContaining(`in use by process ${child.pid}`) as string,
  });
  expect(runningPostgres(dataDir)).toBe(url);
  expect(await query(url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
});

test('of two starts at the same moment on a new folder one wins and the other is refused', async () => {
  const dataDir = temporaryFolder();
  const results = await Promise.allSettled([holdInOtherProcess(dataDir), holdInOtherProcess(dataDir)]);
  const refusals = results.filter((result) => result.status === 'rejected').map((result) => String(result.reason));
  expect(refusals).toEqual([expect.stringContaining('DATA_FOLDER_IN_USE')]);
  for (const result of results) {
    if (result.status === 'fulfilled') expect(await query(result.value.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  }
});

test('a claim left by a reboot does not stop the start when a stranger has got the process id', async () => {
  const dataDir = temporaryFolder();
  const first = await start({ dataDir });
  await first.stop();
  const stranger = spawn('sleep', ['60']);
  onTestFinished(() => void stranger.kill());
  const claim = join(dataDir, 'postgres/cluster/postmaster.pid');
  writeFileSync(claim, `${stranger.pid}\n${dataDir}\n1700000000\n5432\n\n127.0.0.1\n        0         0\nready   \n`);
  expect(runningPostgres(dataDir)).toBeUndefined();
  const second = await start({ dataDir });
  expect(await query(second.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  expect(stranger.exitCode).toBeNull();
});

test('a template is cloned, clones are dropped, odd names are refused', async () => {
  const postgres = await start({ dataDir: temporaryFolder(), durable: false });
  const template = await postgres.createDatabase('tpl');
  await query(template, 'CREATE TABLE city AS SELECT unnest(ARRAY[1, 2, 3]) AS id');
  const clone = await postgres.createDatabase('clone-1', { template: 'tpl' });
  expect(await query(clone, 'SELECT count(*)::int AS n FROM city')).toEqual([{ n: 3 }]);
  await query(clone, 'DELETE FROM city');
  expect(await query(template, 'SELECT count(*)::int AS n FROM city')).toEqual([{ n: 3 }]);
  await postgres.dropDatabase('clone-1');
  await postgres.dropDatabase('clone-1');
  await expect(query(clone, 'SELECT 1')).rejects.toThrow('does not exist');
  await expect(postgres.createDatabase('x"; DROP DATABASE tpl')).rejects.toThrow('cannot name a database');
});

test('a database is dropped although somebody is connected', async () => {
  const postgres = await start({ dataDir: temporaryFolder(), durable: false });
  const client = new pg.Client({ connectionString: await postgres.createDatabase('busy') });
  const errors: Error[] = [];
  client.on('error', (error) => errors.push(error));
  await client.connect();
  const isCut = new Promise<void>((resolve) => client.once('end', () => resolve()));
  await postgres.dropDatabase('busy');
  await isCut;
  expect(errors[0]!.message).toContain('terminating connection');
});

test('a lost password file is replaced, the data stay', async () => {
  const dataDir = temporaryFolder();
  const first = await start({ dataDir });
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
  await first.stop();
  rmSync(join(dataDir, 'postgres.password'));
  const second = await start({ dataDir });
  expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

test('a data folder below a closed folder works', async () => {
  const closed = join(temporaryFolder(), 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o700);
  const dataDir = join(closed, 'data');
  const first = await start({ dataDir });
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
  await first.stop();
  const second = await start({ dataDir });
  expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

test('a wanted port is used, and a taken one is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const dataDir = temporaryFolder();
  await expect(startPostgres({ dataDir, port })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: expect.stringContaining(String(port)) as string,
  });
  other.close();
  await once(other, 'close');
  expect((await start({ dataDir, port })).port).toBe(port);
});

test('a cluster of another major version is refused and left as it is', async () => {
  const dataDir = temporaryFolder();
  await (await start({ dataDir })).stop();
  const version = join(dataDir, 'postgres/cluster/PG_VERSION');
  writeFileSync(version, '12\n');
  await expect(startPostgres({ dataDir })).rejects.toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' });
  expect(readFileSync(version, 'utf8')).toBe('12\n');
});

test('a data folder that is a file is refused by name', async () => {
  const dataDir = join(temporaryFolder(), 'file');
  writeFileSync(dataDir, '');
  await expect(startPostgres({ dataDir })).rejects.toMatchObject({
    code: 'DATA_FOLDER_UNUSABLE',
    message: expect.stringContaining(dataDir) as string,
  });
});

test("an unknown setting is refused with PostgreSQL's own words", async () => {
  const start = startPostgres({ dataDir: temporaryFolder(), settings: { no_such_setting: '1' } });
  await expect(start).rejects.toMatchObject({ code: 'START_FAILED' });
  await expect(start).rejects.toThrow('no_such_setting');
});
