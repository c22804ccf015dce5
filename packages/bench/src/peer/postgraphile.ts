import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { collect } from '../machine/process.js';
import type { Limit } from '../yardstick/limit.js';

/** PostGraphile 5 asks for a newer Node than ours, so it gets one of its own. Neither is a dependency of the project. */
const packages = ['postgraphile@5.1.5', 'pg@8.23.1', `node-${process.platform}-${process.arch}@24.21.0`];
const folder = join(tmpdir(), 'kehu-bench-postgraphile-5.1.5');
const program = 'server.mjs';

/** Its best settings that keep every column sortable, over a pool as large as the server's; nobody has to say who asks. */
const source = `
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const service = makePgService({
  connectionString: process.env.BENCH_DATABASE_URL,
  schemas: ['public'],
  poolConfig: { max: 10, idleTimeoutMillis: 0 },
});
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  grafserv: { graphqlPath: '/graphql', watch: false },
  pgServices: [service],
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

/**
 * Starts PostGraphile over a database; the first time it is installed into a temporary folder, for which a package registry
 * must be in reach.
 */
export async function startPostgraphile(databaseUrl: string): Promise<Limit> {
  await install();
  const node = join(folder, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  const env = { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', BENCH_DATABASE_URL: databaseUrl };
  const child = spawn(node, [program], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      if (line.startsWith('http')) resolve({ url: line, pid: child.pid ?? 0, stop: () => child.kill() });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostGraphile ended with code ${code}`)));
  });
}

async function install(): Promise<void> {
  if (!existsSync(join(folder, 'node_modules/postgraphile'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'peer', private: true, type: 'module' }));
    const flags = ['--prefix', folder, '--no-audit', '--no-fund'];
    await collect('npm', ['install', ...flags, ...packages], process.env as Record<string, string>);
  }
  writeFileSync(join(folder, program), source);
}
