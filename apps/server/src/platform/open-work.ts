import type { OpenWorkKind } from '@kehu/schema';
import type { RequestContext } from './context.js';
import type { TransactionContext } from './transaction.js';

/** One piece of work that waits for a person. */
export interface WorkItem {
  readonly id: string;
  readonly customerId: string;
}

/** A kind of work that somebody may leave behind; each area brings its own. */
export interface OpenWork {
  readonly kind: OpenWorkKind;
  /** What waits for this person, by id. */
  list(ctx: RequestContext, userId: string): Promise<WorkItem[]>;
  /** Gives what is still `from`'s to `to`; answers the ids that were given. */
  give(tx: TransactionContext, items: readonly WorkItem[], from: string, to: string): Promise<string[]>;
}
