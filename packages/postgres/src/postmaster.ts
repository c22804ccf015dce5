import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './owner.js';

/** What PostgreSQL writes about itself into its cluster folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
  /** The mark of the process that started it; empty when it was started by hand. */
  readonly owner: string;
}

const readLines = (path: string): string[] => {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
};

/** Reads `postmaster.pid` and `postmaster.opts`; undefined when no PostgreSQL claims the cluster. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(join(cluster, 'postmaster.pid'));
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const options = readLines(join(cluster, 'postmaster.opts')).join(' ');
  const owner = /kehu\.owner=([\w:]+)/.exec(options)?.[1] ?? '';
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready', owner };
}

const programOf = (pid: number): string => {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
};

/** Whether the process that `postmaster.pid` names lives and is a PostgreSQL, not a stranger who got its id after a reboot. */
export const isPostgres = (pid: number): boolean => isAlive(pid) && /postgres(\.exe)?$/.test(programOf(pid));

/**
 * Makes PostgreSQL see that the process named in `postmaster.pid` is gone although its id is in use by a stranger.
 * The file stays: its last lines let PostgreSQL check that no old backend still holds the shared memory.
 */
export function disownStranger(cluster: string): void {
  const path = join(cluster, 'postmaster.pid');
  const [claim, ...rest] = readLines(path);
  if (claim === undefined) return;
  const idBeyondAnySystem = 2 ** 31 - 1;
  writeFileSync(path, [String(idBeyondAnySystem), ...rest].join('\n'));
}
