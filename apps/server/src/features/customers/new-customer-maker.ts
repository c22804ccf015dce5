import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Vault, VaultSecrets } from '../../platform/vault.js';
import { makeNewCustomers, type FileCustomer, type NewCustomers } from './new-customers.js';

/** A thread takes some time to begin: so many are made here. */
const HERE = 2_500;
/** The database is the third that wants to work meanwhile. */
const THREADS = Math.min(2, availableParallelism());
const compiled = new URL('./new-customers.worker.js', import.meta.url);

export interface ToMaker {
  readonly number: number;
  /** As JSON: to be handed so many small objects costs a thread several times as much. */
  readonly given: string;
  readonly now: Date;
  /** As they are at the moment: keys may be changed while an import runs. */
  readonly secrets: VaultSecrets;
}

export interface FromMaker {
  readonly number: number;
  readonly made: NewCustomers;
}

interface Waiting {
  readonly resolve: (made: NewCustomers) => void;
  readonly reject: (error: Error) => void;
}

/** Makes the rows of many new customers, of a long file in threads: meanwhile this one reads and writes. */
export class NewCustomerMaker {
  private readonly threads: Worker[] = [];
  private made = 0;
  private asked = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly hasThreads: boolean;

  constructor(
    private readonly keys: Vault,
    private readonly file = compiled,
    private readonly here = HERE,
  ) {
    this.hasThreads = existsSync(fileURLToPath(file));
  }

  /** The rows of these customers. @param written the same customers as JSON, where the caller has them */
  make(given: readonly FileCustomer[], now: Date, written?: string): Promise<NewCustomers> {
    this.made += given.length;
    const isHere = this.made <= this.here || !this.hasThreads;
    if (isHere) return Promise.resolve().then(() => makeNewCustomers(given, this.keys, now));
    while (this.threads.length < THREADS) this.threads.push(this.begin());
    const number = (this.asked += 1);
    const answer = new Promise<NewCustomers>((resolve, reject) => this.waiting.set(number, { resolve, reject }));
    const thread = this.threads[number % this.threads.length];
    const { secrets } = this.keys;
    thread?.postMessage({ number, given: written ?? JSON.stringify(given), now, secrets } satisfies ToMaker);
    return answer;
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.threads.splice(0).map((thread) => thread.terminate()));
  }

  private begin(): Worker {
    const worker = new Worker(this.file);
    worker.on('message', ({ number, made }: FromMaker) => {
      this.waiting.get(number)?.resolve(made);
      this.waiting.delete(number);
    });
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', () => this.fail(new Error('a thread that makes customers ended')));
    return worker;
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
