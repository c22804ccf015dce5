import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The yardsticks as a process of their own, beside the server on the same database. */
export interface Limit {
  readonly url: string;
  readonly pid: number;
  stop(): void;
}

/** The body of a request to a prepared statement. */
export const runBody = (statement: string, values: readonly unknown[], text?: string): string =>
  JSON.stringify({ statement, text, values });

/** Starts the yardsticks over a database. */
export const startLimit = (databaseUrl: string): Promise<Limit> =>
  start(fileURLToPath(new URL('./limit-server.js', import.meta.url)), { BENCH_DATABASE_URL: databaseUrl });

/** Starts the usual stack over the server's database and contract, for a caller who reaches these regions. */
export const startUsualStack = (databaseUrl: string, sdlUrl: string, regionIds: readonly string[]): Promise<Limit> =>
  start(fileURLToPath(new URL('./usual/usual-server.js', import.meta.url)), {
    BENCH_DATABASE_URL: databaseUrl,
    BENCH_SDL_URL: sdlUrl,
    BENCH_REGIONS: JSON.stringify(regionIds),
  });

/** Starts the usual stack that writes orders, over the server's database and contract. */
export const startUsualOrders = (databaseUrl: string, sdlUrl: string): Promise<Limit> =>
  start(fileURLToPath(new URL('./usual/orders-server.js', import.meta.url)), {
    BENCH_DATABASE_URL: databaseUrl,
    BENCH_SDL_URL: sdlUrl,
  });

function start(program: string, environment: Record<string, string>): Promise<Limit> {
  const child: ChildProcess = fork(program, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
  return new Promise((resolve, reject) => {
    child.once('message', (url) => resolve({ url: String(url), pid: child.pid ?? 0, stop: () => child.kill() }));
    child.once('exit', (code) => reject(new Error(`the yardsticks ended with code ${code}`)));
  });
}
