import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { giveTo, mayEnter, type RunAs } from './run-as.js';
import { PostgresStartError } from './start-error.js';

/** Where things lie in a data folder. PostgreSQL's own account sees only `home` and below. */
export interface DataFolder {
  /** The folder PostgreSQL owns. */
  readonly home: string;
  /** The cluster, made whole elsewhere in `home` and then moved here. */
  readonly cluster: string;
  /** The password of the only database account, readable by us alone. */
  readonly passwordFile: string;
}

/** Names the places inside a data folder; touches nothing. */
export function dataFolder(path: string): DataFolder {
  const home = join(resolve(path), 'postgres');
  return { home, cluster: join(home, 'cluster'), passwordFile: join(resolve(path), 'postgres.password') };
}

/** Makes the folders and hands `home` to PostgreSQL's account. */
export function openDataFolder(path: string, runAs: RunAs): DataFolder {
  const folder = dataFolder(path);
  try {
    // A mode given to a recursive mkdir also closes the parents, so the leaf is closed afterwards.
    mkdirSync(folder.home, { recursive: true });
    chmodSync(folder.home, 0o700);
    giveTo(runAs, folder.home);
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new PostgresStartError('DATA_FOLDER_UNUSABLE', `The data folder ${resolve(path)} cannot be used: ${reason}`, {
      cause,
    });
  }
  return folder;
}

/** The password of the cluster: made at the first start, in one step even when two processes start at once. */
export function readOrMakePassword({ passwordFile }: DataFolder): string {
  if (!existsSync(passwordFile)) {
    const draft = `${passwordFile}.${process.pid}.${randomBytes(4).toString('hex')}`;
    writeFileSync(draft, randomBytes(24).toString('base64url'), { mode: 0o600 });
    try {
      linkSync(draft, passwordFile);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return readFileSync(passwordFile, 'utf8').trim();
}

/**
 * The path of the cluster as PostgreSQL's account can open it, given that its working directory is `folder`.
 * Linux resolves /proc/self/cwd without walking the parents, so a data folder below a closed home (/root) works too.
 */
export function pathFor(runAs: RunAs, folder: string): string {
  if (mayEnter(runAs, folder)) return folder;
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new PostgresStartError(
    'DATA_FOLDER_UNUSABLE',
    `PostgreSQL's account cannot enter ${folder}. Start Kehu as an ordinary user, or set KEHU_DATA_DIR to a folder others may enter.`,
  );
}
