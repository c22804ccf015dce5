import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../../../platform/config.js';
import { isId } from '../../../platform/cursor.js';
import { piecesOf } from '../../../platform/upload.js';

/** The largest file that is taken, in bytes. */
export const LARGEST_UPLOAD = 200 * 1024 * 1024;

const ENDING = '.csv';
const folderOf = ({ dataDir }: Config): string => join(dataDir, 'uploads');

/** Where an uploaded file lies. */
export const uploadPath = (config: Config, id: string): string => join(folderOf(config), `${id}${ENDING}`);

/** Writes a file down as it comes, for nobody else to read; answers its bytes. @throws TooLarge, and nothing is left of it */
export async function keepUpload(config: Config, id: string, body: Readable): Promise<number> {
  const path = uploadPath(config, id);
  await mkdir(folderOf(config), { recursive: true, mode: 0o700 });
  try {
    await pipeline(piecesOf(body, LARGEST_UPLOAD), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return (await stat(path)).size;
}

/** Takes a file away for good; one that is gone already is no fault. */
export const dropUpload = (config: Config, id: string): Promise<void> => rm(uploadPath(config, id), { force: true });

/** The ids of the files that nobody has written to since a moment. */
export async function uploadsAtRest(config: Config, since: Date): Promise<string[]> {
  const names = await readdir(folderOf(config)).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const about = await stat(join(folderOf(config), name)).catch(() => null);
      return about && about.mtime < since ? [basename(name, ENDING)] : [];
    }),
  );
  return found.flat().filter(isId);
}
