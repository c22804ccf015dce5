import { join } from 'node:path';
import { startPostgres, type Postgres } from '@kehu/postgres';
import { ConfigError, readConfig, type Config } from './platform/config.js';

/** The embedded PostgreSQL, unless another database was named. */
const ownPostgres = async ({ databaseUrl, dataDir }: Config): Promise<Postgres | null> =>
  databaseUrl === null ? startPostgres({ dataDir: join(dataDir, 'postgres') }) : null;

try {
  const config = readConfig(process.env);
  // PostgreSQL comes up in processes of its own, while this one still reads the product's modules.
  const [postgres, { stayUp }] = await Promise.all([ownPostgres(config), import('./stay-up.js')]);
  await stayUp(config, postgres);
} catch (error) {
  process.stderr.write(error instanceof ConfigError ? `${error.message}\n` : `${String((error as Error).stack)}\n`);
  process.exit(1);
}
