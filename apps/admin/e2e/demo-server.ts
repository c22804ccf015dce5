import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

/** The built server with the demo company, in a process and a data folder of its own. */
export interface DemoServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts it on a free port; resolves when it says where it listens. @throws with its output when it ends before */
export async function startDemo(): Promise<DemoServer> {
  if (!existsSync(main)) throw new Error('the server is not built: npm run build');
  const dataDir = mkdtempSync(join(tmpdir(), 'kehu-journeys-'));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', KEHU_DEMO: '1', KEHU_DATA_DIR: dataDir, KEHU_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child);
  return {
    url,
    stop: async () => {
      await end(child);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
