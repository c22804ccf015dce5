import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { processesOf, untilGone } from './postgres-processes.js';
import { startServer } from './server-process.js';

const dataDir = mkdtempSync(join(tmpdir(), 'kehu-stop-'));
// Whole servers start and end here, which takes a while beside other tests.
vi.setConfig({ testTimeout: 90_000 });
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test('SIGTERM answers every request that has begun, and leaves no process behind', async () => {
  const server = await startServer({ KEHU_DATA_DIR: dataDir });
  const statuses: (number | 'refused')[] = [];
  let isStopping = false;
  const client = async (): Promise<void> => {
    while (!isStopping) {
      const body = JSON.stringify({ query: '{ serverInfo { version } }' });
      const asked = fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      statuses.push(
        await asked.then(
          async (response) => (await response.text(), response.status),
          () => (isStopping ? 'refused' : 0),
        ),
      );
    }
  };
  const clients = Array.from({ length: 8 }, client);
  await vi.waitUntil(() => statuses.length > 20, 20_000);
  isStopping = true;
  const code = await server.end('SIGTERM');
  await Promise.all(clients);
  expect(code).toBe(0);
  expect(statuses.length).toBeGreaterThan(20);
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  await untilGone(dataDir);
  expect(processesOf(dataDir)).toEqual([]);
});

test('after kill -9 no database process stays, and the next start finds its data', async () => {
  const server = await startServer({ KEHU_DATA_DIR: dataDir });
  await server.end('SIGKILL');
  await untilGone(dataDir);
  expect(processesOf(dataDir)).toEqual([]);

  const again = await startServer({ KEHU_DATA_DIR: dataDir });
  expect(await again.end('SIGTERM')).toBe(0);
});

test('a bad environment stops the start with every fault at once', async () => {
  const env = {
    KEHU_DATA_DIR: dataDir,
    KEHU_TIMEZONE: 'Mars/Olympus',
    KEHU_CURRENCY: 'yuan',
    DATABASE_URL: 'mysql://x',
  };
  const failure = await startServer(env).catch((error: unknown) => String(error));
  for (const name of ['KEHU_TIMEZONE', 'KEHU_CURRENCY', 'DATABASE_URL']) expect(failure).toContain(name);
});
