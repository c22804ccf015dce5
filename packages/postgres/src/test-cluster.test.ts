import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { query } from './postgres-process.test-support.js';
import { quickestFolder, testCluster } from './test-cluster.js';

test('a test cluster forgets the disk, and leaves nothing behind', async () => {
  const cluster = await testCluster();
  const [facts] = await query(
    cluster.url,
    "SELECT current_setting('fsync') AS fsync, current_setting('data_directory') AS folder",
  );
  expect(facts!.fsync).toBe('off');
  expect(existsSync(String(facts!.folder))).toBe(true);
  await cluster.stop();
  expect(existsSync(String(facts!.folder))).toBe(false);
});

test('what a killed run has left is swept away by the next', async () => {
  const leftover = join(quickestFolder(), `kehu-test-${2 ** 22 + 1}-leftover`);
  mkdirSync(leftover);
  await (await testCluster()).stop();
  expect(existsSync(leftover)).toBe(false);
});
