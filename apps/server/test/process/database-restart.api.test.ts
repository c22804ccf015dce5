import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startPostgres } from '@kehu/postgres';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/platform/config.js';
import { createLog } from '../../src/platform/log.js';
import { openKernel, serve } from '../../src/server.js';
import { TEST_KEYS } from '../global-setup.js';

const isOk = (url: string): Promise<boolean> => fetch(url).then(({ ok }) => ok);

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('the server outlives a restart of its database and hears live updates again', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kehu-restart-'));
  const port = await freePort();
  let postgres = await startPostgres({ dataDir, port, durable: false });
  const config = readConfig({ PORT: '0', KEHU_KEYS: TEST_KEYS, KEHU_LOG_LEVEL: 'silent' });
  const kernel = await openKernel(config, postgres.url, createLog('silent'), { migrate: true });
  const server = await serve(kernel);
  try {
    expect(await isOk(`${server.url}/readyz`)).toBe(true);

    await postgres.stop();
    expect(await isOk(`${server.url}/livez`)).toBe(true);
    expect(await isOk(`${server.url}/readyz`)).toBe(false);

    postgres = await startPostgres({ dataDir, port, durable: false });
    await until(() => isOk(`${server.url}/readyz`));
    await until(async () => kernel.services.live.isConnected);

    const heard = new Promise((resolve) =>
      kernel.services.live.listen(({ topic }) => topic === 'test' && resolve(topic)),
    );
    await kernel.services.live.announceNow(kernel.services.database.pool, 'test');
    expect(await heard).toBe('test');
  } finally {
    await server.stop();
    await kernel.close();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
