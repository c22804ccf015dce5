import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, runningPostgres } from '@kehu/postgres';
import { collect } from './process.js';

const checkout = resolve(fileURLToPath(import.meta.url), '../../../../..');
const server = join(checkout, 'apps/server/dist/main.js');
const operator = join(checkout, 'apps/server/dist/cli.js');

/** Kehu as its users run it: an own data folder, the embedded database, one process. */
export class Installation {
  readonly folder: string;
  private child: ChildProcess | null = null;
  private port = 0;
  private upSince = 0;

  /** @param kept a data folder to use and to keep; without it a temporary one, taken away at the end */
  constructor(private readonly kept?: string) {
    this.folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'kehu-bench-')) : resolve(kept);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The process of the server, while it runs. */
  get pid(): number {
    return this.child?.pid ?? 0;
  }

  /** Waits until the server has been up for so long. */
  async upFor(milliseconds: number): Promise<void> {
    const left = this.upSince + milliseconds - performance.now();
    if (left > 0) await new Promise((next) => setTimeout(next, left));
  }

  /** The database of the running server. */
  get databaseUrl(): string {
    const url = runningPostgres(join(this.folder, 'postgres'));
    if (url === undefined) throw new Error('the database runs only while the server does');
    return url;
  }

  private environment(more: Record<string, string> = {}): Record<string, string> {
    const { PATH = '', HOME = '', TMPDIR = tmpdir() } = process.env;
    const quiet = { NODE_ENV: 'production', KEHU_LOG_LEVEL: 'warn', KEHU_DEMO: '0' };
    return { PATH, HOME, TMPDIR, ...quiet, KEHU_DATA_DIR: this.folder, ...more };
  }

  /** Runs the operator's tool and answers what it printed. @throws what it said when it failed */
  kehu(...args: string[]): Promise<string> {
    return collect(process.execPath, [operator, ...args], this.environment());
  }

  /** Starts the server and waits for the first page. Answers the seconds it took. */
  async start(more: Record<string, string> = {}): Promise<number> {
    this.port = await freePort();
    const began = performance.now();
    const child = spawn(process.execPath, [server], {
      env: this.environment({ PORT: String(this.port), ...more }),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.child = child;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
      const page = await fetch(`${this.url}/`, { headers: { accept: 'text/html' } }).catch(() => null);
      // Without a built console there is no page; the server answers all the same.
      if (page && (page.ok || page.status === 404)) {
        this.upSince = performance.now();
        return (this.upSince - began) / 1000;
      }
      await new Promise((next) => setTimeout(next, 20));
    }
  }

  /** One more server process over the same database, with an own folder for the rest. */
  async beside(): Promise<Installation> {
    const other = new Installation();
    const keys = readFileSync(join(this.folder, 'keys'), 'utf8').trim();
    await other.start({ DATABASE_URL: this.databaseUrl, KEHU_KEYS: keys });
    return other;
  }

  async stop(): Promise<void> {
    const child = this.child;
    this.child = null;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((next) => child.once('exit', next));
    child.kill('SIGTERM');
    await ended;
  }

  /** Stops, and takes a temporary folder away. */
  async remove(): Promise<void> {
    await this.stop();
    if (this.kept !== undefined) return;
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Asks by GraphQL. @throws when the answer has errors */
  async ask<T>(token: string, query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data: T; errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 600));
    return answer.data;
  }
}
