import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { readConfig } from '../src/platform/config.js';
import type { Actor, RequestContext } from '../src/platform/context.js';
import { RequestContext as Context } from '../src/platform/context.js';
import { createLog } from '../src/platform/log.js';
import { openKernel, type Kernel } from '../src/server.js';
import { TEMPLATE, TEST_KEYS } from './global-setup.js';

/** The product over a database of this test file's own. */
export interface TestDatabase {
  readonly kernel: Kernel;
  readonly url: string;
  /** The system acting: sees and may do everything. */
  system(): RequestContext;
  /** Somebody acting, at the given moment. */
  as(actor: Actor, now?: Date): RequestContext;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Copies the migrated template for this test file; dropped when the file is done. Call it at the top of the file. */
export function useDatabase(environment: () => Record<string, string> = () => ({})): TestDatabase {
  const name = `test_${randomBytes(6).toString('hex')}`;
  let kernel: Kernel | undefined;
  let url = '';
  beforeAll(async () => {
    await onServer(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
    const at = new URL(inject('postgresUrl'));
    at.pathname = `/${name}`;
    url = at.href;
    const config = readConfig({ PORT: '0', KEHU_KEYS: TEST_KEYS, KEHU_LOG_LEVEL: 'error', ...environment() });
    kernel = await openKernel(config, url, createLog(config.logLevel), { migrate: false });
  });
  afterAll(async () => {
    await kernel?.close();
    await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
  const open = (): Kernel => {
    if (!kernel) throw new Error('the database opens in beforeAll');
    return kernel;
  };
  return {
    get kernel() {
      return open();
    },
    get url() {
      return url;
    },
    system: () => open().system('test'),
    as: (actor, now = new Date()) => new Context(open().services, actor, now, 'test'),
  };
}
