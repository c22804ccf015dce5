import type { OpenWorkKind } from '@kehu/schema';
import type { RequestContext } from './context.js';
import type { TransactionContext } from './transaction.js';

/** One piece of work that waits for a person. */
export interface WorkItem {
  readonly id: string;
  readonly customerId: string;
}

/** Where a customer is to stand from now on. */
export interface NewPlace {
  readonly teamId: string | null;
  readonly regionId: string | null;
}

/** A kind of work that somebody may leave behind; each area brings its own. */
export interface OpenWork {
  readonly kind: OpenWorkKind;
  /** What waits for this person, by id. */
  list(ctx: RequestContext, userId: string): Promise<WorkItem[]>;
  /** How much of it there is. */
  count(ctx: RequestContext, userId: string): Promise<number>;
  /**
   * Gives what is still `from`'s to `to`; answers the ids that were given. Customers in `places` move there as well; other
   * kinds of work have no place of their own.
   */
  give(
    tx: TransactionContext,
    items: readonly WorkItem[],
    from: string,
    to: string,
    places?: ReadonlyMap<string, NewPlace>,
  ): Promise<string[]>;
}
