import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { isPostgres } from './postmaster.js';
import { quickestFolder } from './test-cluster.js';

/** A data folder of its own for the running test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(quickestFolder(), 'kehu-postgres-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The rows of one statement. */
export async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

/** A second Node process that starts PostgreSQL on a folder and holds it until it is killed. */
export async function holdInOtherProcess(dataDir: string): Promise<{ url: string; child: ChildProcess }> {
  const script = fileURLToPath(new URL('./hold-postgres.test-support.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  if (!output.startsWith('postgres://')) throw new Error(output);
  return { url: output.trim(), child };
}

/** The process id a cluster's PostgreSQL wrote down. */
export const postmasterPid = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);

/** How long it took until no PostgreSQL has this id, in ms; fails after five seconds. */
export async function msUntilGone(pid: number): Promise<number> {
  const began = performance.now();
  while (isPostgres(pid)) {
    if (performance.now() - began > 5_000) throw new Error(`PostgreSQL ${pid} is still there after 5 s`);
    await sleep(10);
  }
  return performance.now() - began;
}

/** Process ids with those of their parents. */
function processes(): [pid: number, parent: number][] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    return lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((pid) => [Number(pid), parentOnLinux(pid)]);
}

function parentOnLinux(pid: string): number {
  try {
    return Number(/^PPid:\t(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return 0;
  }
}

/** The shell that waits for a PostgreSQL and its helper: that parent's other child, and the parent of the process. */
export function watchdogsOf(pid: number): number[] {
  const all = processes();
  const shell = all.find(([id]) => id === pid)![1];
  const others = all.filter(([id, parent]) => parent === shell && id !== pid).map(([id]) => id);
  return [...others, shell];
}
