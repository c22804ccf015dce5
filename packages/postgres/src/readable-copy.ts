import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder only root may write and everybody may read; a folder in the open temporary folder could be laid out by a stranger. */
function cacheFolder(): string {
  const folder = '/var/cache/kehu';
  try {
    mkdirSync(folder, { recursive: true });
    if (statSync(folder).uid === 0 && (statSync(folder).mode & 0o022) === 0) return folder;
  } catch {
    // A read-only system: a fresh folder of our own will do, at the price of copying each time.
  }
  const fresh = mkdtempSync(join(tmpdir(), 'kehu-postgres-'));
  chmodSync(fresh, 0o755);
  return fresh;
}

/** Copies the binaries out of a folder that PostgreSQL's account cannot enter (a checkout under /root); answers the copy. About 60 MB, once. */
export function readableCopy(packageFolder: string, cache = cacheFolder()): string {
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const copy = join(cache, `${name!.replace(/^.*\//, '')}-${version}`);
  if (existsSync(copy)) return copy;
  const draft = mkdtempSync(join(cache, 'draft-'));
  chmodSync(draft, 0o755);
  cpSync(join(packageFolder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Somebody else finished the same copy first.
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
