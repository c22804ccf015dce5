import { join } from 'node:path';
import { runningPostgres, startPostgres } from '@kehu/postgres';
import { readConfig, type Config } from '../platform/config.js';
import { createLog } from '../platform/log.js';
import { openKernel, type Kernel } from '../server.js';

/** Works on the product's database beside a running server, or starts the embedded database for as long as it takes. */
export async function withKernel<T>(
  work: (kernel: Kernel, config: Config) => Promise<T>,
  options: { migrate: boolean } = { migrate: true },
): Promise<T> {
  const config = readConfig(process.env);
  const log = createLog(process.env.KEHU_LOG_LEVEL ?? 'warn', process.stderr);
  const { url, release } = await databaseOf(config);
  try {
    const kernel = await openKernel(config, url, log, options);
    try {
      return await work(kernel, config);
    } finally {
      await kernel.close();
    }
  } finally {
    await release();
  }
}

/** The URL of the database, and how to let go of it. */
export async function databaseOf(config: Config): Promise<{ url: string; release(): Promise<void> }> {
  const keep = async (): Promise<void> => undefined;
  if (config.databaseUrl !== null) return { url: config.databaseUrl, release: keep };
  const dataDir = join(config.dataDir, 'postgres');
  const running = runningPostgres(dataDir);
  if (running !== undefined) return { url: running, release: keep };
  const postgres = await startPostgres({ dataDir });
  return { url: postgres.url, release: () => postgres.stop() };
}
