import 'reflect-metadata';
import type { Postgres } from '@kehu/postgres';
import type { Config } from './platform/config.js';
import { createLog } from './platform/log.js';
import { finishDemo, loadDemo, makeUpDemo } from './seed/index.js';
import { openKernel, serve } from './server.js';
import { welcome } from './welcome.js';

/** Starts everything over a database that runs, and stops it in the opposite order at SIGTERM or Ctrl-C. */
export async function stayUp(config: Config, postgres: Postgres | null): Promise<void> {
  const log = createLog(config.logLevel);
  // The company of a new installation is made up while its tables are made.
  const madeUp = config.demo && postgres?.isNew ? makeUpDemo(config) : undefined;
  madeUp?.catch(() => undefined);
  const kernel = await openKernel(config, config.databaseUrl ?? postgres?.url ?? '', log, { migrate: true });
  if (config.demo) await loadDemo(kernel, madeUp);
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
