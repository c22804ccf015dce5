import { Worker } from 'node:worker_threads';

/** What to send: every connection sends one request after the other and waits for each answer. */
export interface Load {
  /** The full address, e.g. `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** The same at another process: every second connection asks there. */
  readonly otherUrl?: string;
  /** One bearer token or session cookie a connection, taken in turn. */
  readonly tokens: readonly string[];
  /** JSON bodies, taken in turn by all connections together. */
  readonly bodies: readonly string[];
  readonly connections: number;
  /** How long to go on; without it every body is sent once. */
  readonly seconds?: number;
  /** Whether to hand back the texts of the answers. */
  readonly keep?: boolean;
}

/** What came of it. */
export interface Loaded {
  readonly requests: number;
  /** Answers other than 200, or with errors in them. */
  readonly failures: number;
  /** One of the failures, to tell why. */
  readonly failure: string | null;
  readonly seconds: number;
  /** Milliseconds of each request, in the order of the answers. */
  readonly latencies: readonly number[];
  /** CPU milliseconds of this process for each request: what the generator itself costs. */
  readonly costMs: number;
  /** Milliseconds from the beginning to the moment each was asked, in the same order. */
  readonly asked: readonly number[];
  /** With `keep`. */
  readonly answers: readonly string[];
}

/** Requests a second. */
export const throughput = ({ requests, seconds }: Loaded): number => requests / seconds;

/** A thread that sends requests, so that measuring never waits for what the bench itself does. */
export class LoadGenerator {
  private readonly worker = new Worker(new URL('./load-worker.js', import.meta.url));

  /** @throws when an answer was a failure: a path that fails is not measured */
  async run(load: Load): Promise<Loaded> {
    const before = process.cpuUsage();
    const loaded = await this.send(load);
    const used = process.cpuUsage(before);
    if (loaded.failures > 0) {
      throw new Error(`${loaded.failures} of ${loaded.requests} answers failed: ${loaded.failure?.slice(0, 600)}`);
    }
    return { ...loaded, costMs: (used.user + used.system) / 1000 / Math.max(1, loaded.requests) };
  }

  private send(load: Load): Promise<Loaded> {
    return new Promise((resolve, reject) => {
      this.worker.removeAllListeners().once('message', resolve).once('error', reject);
      this.worker.postMessage(load);
    });
  }

  close(): Promise<number> {
    return this.worker.terminate();
  }
}
