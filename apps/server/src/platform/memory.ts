import type { RequestContext } from './context.js';
import { RESYNC, type LiveHub } from './live.js';
import { TransactionContext } from './transaction.js';

/**
 * What a process remembers of the database, so that not every request reads it again. Kept until any process tells of a
 * change; not trusted while notices do not arrive.
 */
export class Memory<T> {
  private known: { readonly value: T } | null = null;
  private reading: Promise<T> | null = null;

  /** @param topics of the notices that tell of a change */
  constructor(
    private readonly live: LiveHub,
    topics: readonly string[],
    private readonly ask: (ctx: RequestContext) => Promise<T>,
  ) {
    live.listen(({ topic }) => {
      if (topic === RESYNC || topics.includes(topic)) this.forget();
    });
  }

  /** What is remembered; null when it has to be read first. */
  get current(): { readonly value: T } | null {
    return this.live.isConnected ? this.known : null;
  }

  /** From memory at once, else as `read`. */
  value(ctx: RequestContext): T | Promise<T> {
    return this.current?.value ?? this.read(ctx);
  }

  /** Read once more: for work that was asked for by a change. */
  readAnew(ctx: RequestContext): Promise<T> {
    this.forget();
    return this.read(ctx);
  }

  forget(): void {
    this.known = null;
    this.reading = null;
  }

  /**
   * From memory, or read once for everybody who waits for it. A transaction waits for nobody's reading, which may wait for
   * the connection that the transaction holds, and nobody shares its own, which may see what never comes to be.
   */
  read(ctx: RequestContext): Promise<T> {
    if (!this.live.isConnected) return this.ask(ctx);
    if (!(ctx instanceof TransactionContext)) return this.remember(ctx);
    if (this.known) return Promise.resolve(this.known.value);
    this.remember(ctx.as(ctx.actor)).catch(() => undefined);
    return this.ask(ctx);
  }

  private remember(ctx: RequestContext): Promise<T> {
    if (this.reading) return this.reading;
    const reading = this.ask(ctx);
    this.reading = reading;
    // What was read before a change is not kept beyond this answer: by then another reading stands here, or none.
    reading.then(
      (value) => this.reading === reading && (this.known = { value }),
      () => this.reading === reading && this.forget(),
    );
    return reading;
  }
}

/** One memory for each process, by the hub through which it hears. */
export function memoryOf<T>(topics: readonly string[], ask: (ctx: RequestContext) => Promise<T>) {
  const memories = new WeakMap<LiveHub, Memory<T>>();
  return (live: LiveHub): Memory<T> => {
    const memory = memories.get(live) ?? new Memory(live, topics, ask);
    memories.set(live, memory);
    return memory;
  };
}
