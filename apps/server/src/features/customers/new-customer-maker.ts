import { availableParallelism } from 'node:os';
import { Threads } from '../../platform/threads.js';
import type { Vault, VaultSecrets } from '../../platform/vault.js';
import { makeNewCustomers, type FileCustomer, type NewCustomers } from './new-customers.js';

/** A thread takes some time to begin: so many are made here. */
const HERE = 2_500;
/** The database is the third that wants to work meanwhile. */
const THREADS = Math.min(2, availableParallelism());
const compiled = new URL('./new-customers.worker.js', import.meta.url);

export interface ToMaker {
  /** As JSON: to be handed so many small objects costs a thread several times as much. */
  readonly given: string;
  readonly now: Date;
  /** As they are at the moment: keys may be changed while an import runs. */
  readonly secrets: VaultSecrets;
}

/** Makes the rows of many new customers, of a long file in threads: meanwhile this one reads and writes. */
export class NewCustomerMaker {
  private readonly threads: Threads<ToMaker, NewCustomers>;
  private made = 0;

  constructor(
    private readonly keys: Vault,
    file = compiled,
    private readonly here = HERE,
  ) {
    this.threads = new Threads(file, THREADS);
  }

  /** The rows of these customers. @param written the same customers as JSON, where the caller has them */
  make(given: readonly FileCustomer[], now: Date, written?: string): Promise<NewCustomers> {
    this.made += given.length;
    const isHere = this.made <= this.here || !this.threads.areAtHand;
    if (isHere) return Promise.resolve().then(() => makeNewCustomers(given, this.keys, now));
    const { secrets } = this.keys;
    return this.threads.ask({ given: written ?? JSON.stringify(given), now, secrets });
  }

  /** Ends the threads. */
  close(): Promise<void> {
    return this.threads.close();
  }
}
