import { createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../../../platform/config.js';
import { piecesOf } from '../../../platform/upload.js';

/** The largest file that is taken, in bytes. */
export const LARGEST_UPLOAD = 200 * 1024 * 1024;

/** Where an uploaded file lies. */
export const uploadPath = ({ dataDir }: Config, id: string): string => join(dataDir, 'uploads', `${id}.csv`);

/** Writes a file down as it comes, for nobody else to read; answers its bytes. @throws TooLarge, and nothing is left of it */
export async function keepUpload(config: Config, id: string, body: Readable): Promise<number> {
  const path = uploadPath(config, id);
  await mkdir(join(config.dataDir, 'uploads'), { recursive: true, mode: 0o700 });
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
