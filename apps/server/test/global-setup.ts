import 'reflect-metadata';
import { testCluster } from '@kehu/postgres';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../src/platform/config.js';
import { createLog } from '../src/platform/log.js';
import { openKernel } from '../src/server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The database server all test files share; each file has databases of its own on it. */
    postgresUrl: string;
  }
}

export const TEMPLATE = 'kehu_template';
/** 32 bytes, the same for every test. */
export const TEST_KEYS = `k1:${Buffer.alloc(32, 7).toString('base64')}`;

/** Starts one PostgreSQL and migrates a template that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await testCluster();
  const url = await postgres.createDatabase(TEMPLATE);
  const config = readConfig({ KEHU_KEYS: TEST_KEYS, KEHU_LOG_LEVEL: 'error' });
  const kernel = await openKernel(config, url, createLog('error'), { migrate: true });
  await kernel.close();
  project.provide('postgresUrl', postgres.url);
  return () => postgres.stop();
}
