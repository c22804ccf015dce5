import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { PostgresStartError } from './start-error.js';

/** The account PostgreSQL runs under; empty when that is simply our own. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

const idOf = (flag: '-u' | '-g', account: string): number =>
  Number(execFileSync('id', [flag, account], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

/** PostgreSQL refuses to run as root, so root lends it the account `postgres`, else `nobody`. */
export function chooseRunAs(): RunAs {
  if (process.getuid?.() !== 0) return {};
  for (const account of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', account), gid: idOf('-g', account) };
    } catch {
      // No such account: the next one will do.
    }
  }
  throw new PostgresStartError(
    'START_FAILED',
    'PostgreSQL does not run as root, and neither the account "postgres" nor "nobody" exists. Start Kehu as an ordinary user.',
  );
}

/** Hands a file or folder to the account PostgreSQL runs under. */
export function giveTo(runAs: RunAs, path: string): void {
  if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(path, runAs.uid, runAs.gid);
}

/** Whether that account may enter a folder; a parent closed to others (such as /root) is enough to stop it. */
export function mayEnter(runAs: RunAs, folder: string): boolean {
  if (runAs.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...runAs, cwd: '/', stdio: 'ignore' }).status === 0;
}
