import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { TransactionContext } from '../../platform/transaction.js';

/** Ranges worked on at the same time. */
const HANDS = 2;

/** All customers with ids from `first` to `last`, both included. */
export interface CustomerRange {
  readonly first: string;
  readonly last: string;
}

/** All customers there are, so many to a range. */
export function customerRanges(ctx: RequestContext, customersARange: number): Promise<CustomerRange[]> {
  return ctx.rows<CustomerRange>(
    sql`SELECT (array_agg(id ORDER BY id))[1] AS first, (array_agg(id ORDER BY id DESC))[1] AS last
        FROM (SELECT id, (row_number() OVER (ORDER BY id) - 1) / ${customersARange}::int AS range FROM customer) c
        GROUP BY range ORDER BY range`,
  );
}

/** Works through all customers, so many to a range, two ranges at a time; one at a time within a transaction. */
export async function inRanges(
  ctx: RequestContext,
  customersARange: number,
  signal: AbortSignal | undefined,
  work: (ctx: RequestContext, range: CustomerRange) => Promise<void>,
): Promise<void> {
  const ranges = await customerRanges(ctx, customersARange);
  const hand = async (): Promise<void> => {
    for (let range = ranges.shift(); range; range = ranges.shift()) {
      signal?.throwIfAborted();
      await work(ctx, range);
    }
  };
  const hands = Array.from({ length: ctx instanceof TransactionContext ? 1 : HANDS }, () =>
    hand().catch((error: unknown) => {
      // The other hand stops as well, and is waited for.
      ranges.length = 0;
      throw error;
    }),
  );
  for (const ended of await Promise.allSettled(hands)) if (ended.status === 'rejected') throw ended.reason;
}
