import 'reflect-metadata';
import { join } from 'node:path';
import { startPostgres } from '@kehu/postgres';
import { ConfigError, readConfig } from './platform/config.js';
import { createLog } from './platform/log.js';
import { finishDemo, loadDemo } from './seed/index.js';
import { openKernel, serve } from './server.js';
import { welcome } from './welcome.js';

/** Starts everything, and stops it in the opposite order. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const postgres =
    config.databaseUrl === null ? await startPostgres({ dataDir: join(config.dataDir, 'postgres') }) : null;
  const url = config.databaseUrl ?? postgres?.url ?? '';
  const kernel = await openKernel(config, url, log, { migrate: true });
  if (config.demo) await loadDemo(kernel);
  const server = await serve(kernel);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    await kernel.close();
    await postgres?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  try {
    if (config.demo) await finishDemo(kernel);
  } catch (error) {
    if (!stopping) throw error;
  }
  process.stdout.write(welcome(server.url, config));
}

try {
  await main();
} catch (error) {
  process.stderr.write(error instanceof ConfigError ? `${error.message}\n` : `${String((error as Error).stack)}\n`);
  process.exit(1);
}
