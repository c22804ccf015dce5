import { randomInt } from 'node:crypto';
import { ChangedMeanwhile, type TransactionContext } from '../../platform/transaction.js';

/** As many as the migration makes. */
const CHAINS = 64;

/** The end of a chain: how many entries it has, and the hash of the last one. */
export interface ChainEnd {
  readonly seq: number;
  readonly mac: Buffer;
}

/** A chain that a transaction has for itself in this process. */
export interface HeldChain {
  readonly chain: number;
  /** As this process left it; null when it has to be asked for. Another process may have been there since. */
  readonly known: ChainEnd | null;
  /** Where the transaction leaves it, if it commits. */
  leave(end: ChainEnd): void;
}

/**
 * The chains of this process, the last one used on top: a process keeps to few chains, so that it knows their ends, and another
 * process has its own. The lowest place is where one goes that another process has written to.
 */
export class ChainEnds {
  private readonly free: number[];
  private readonly ends = new Map<number, ChainEnd>();

  constructor() {
    const first = randomInt(CHAINS);
    this.free = Array.from({ length: CHAINS }, (_, i) => (first + i) % CHAINS);
  }

  /** Takes a chain until the transaction ends. With more transactions than chains some wait at the end of one in the database. */
  hold(tx: TransactionContext): HeldChain {
    const own = this.free.pop();
    const chain = own ?? randomInt(CHAINS);
    const known = own === undefined ? null : (this.ends.get(chain) ?? null);
    let left: ChainEnd | null = null;
    tx.onEnd((isCommitted) => {
      if (isCommitted && left && own !== undefined) this.ends.set(chain, left);
      else this.ends.delete(chain);
      if (own === undefined) return;
      if (isCommitted) this.free.push(chain);
      else this.free.unshift(chain);
    });
    return { chain, known, leave: (end) => (left = end) };
  }
}

/** Whether a write to the end of a chain failed because another process was there first: its length would have become null. */
export function asChangedMeanwhile(error: unknown): unknown {
  const found = error as { code?: string; table?: string; column?: string } | null;
  const isMoved =
    (found?.code === '23502' && found.table === 'audit_chain' && found.column === 'seq') ||
    (found?.code === '23505' && found.table?.startsWith('audit_entry') === true);
  return isMoved ? new ChangedMeanwhile('another process wrote to this chain of the audit') : error;
}
