import type { RequestContext } from './context.js';
import { run, type Runner } from './database.js';
import { sql } from './sql.js';
import { TransactionContext } from './transaction.js';

const BLOCK = 50;

/**
 * Numbers for people, such as a customer's code: growing, never given twice, with gaps where a process ended or a
 * transaction failed. Each process takes a block at a time, so that parallel writers do not wait for each other: ask
 * before the transaction begins. Inside one, a used-up block gives single numbers on the transaction's own connection,
 * because a transaction that waits for a second connection could wait for ever.
 */
export class NumberSeries {
  private next = 0;
  private end = 0;
  private taking: Promise<void> | null = null;

  constructor(
    private readonly key: string,
    private readonly first = 1,
  ) {}

  /** The next number. */
  async take(ctx: RequestContext): Promise<number> {
    while (this.next >= this.end) {
      if (ctx instanceof TransactionContext) return this.takeMany(ctx, 1);
      this.taking ??= this.takeBlock(ctx).finally(() => (this.taking = null));
      await this.taking;
    }
    return this.next++;
  }

  /** So many numbers in a row, as part of the caller's transaction if there is one; answers the first. For imports. */
  async takeMany(ctx: RequestContext, count: number): Promise<number> {
    const [row] = await ctx.rows<{ next: string }>(this.advance(count));
    return Number(row?.next) - count;
  }

  private async takeBlock({ services }: RequestContext): Promise<void> {
    const pool: Runner = services.database.pool;
    const [row] = await run<{ next: string }>(pool, this.advance(BLOCK));
    this.end = Number(row?.next);
    this.next = this.end - BLOCK;
  }

  private advance(count: number) {
    return sql`INSERT INTO number_series (key, next) VALUES (${this.key}, ${this.first + count}::bigint)
      ON CONFLICT (key) DO UPDATE SET next = number_series.next + ${count}::bigint RETURNING next`;
  }
}
