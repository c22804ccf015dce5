/** Lets a few pieces of work run at the same time. The first failure is thrown where the next piece is brought, or at the end. */
export class Lanes {
  private readonly running = new Set<Promise<void>>();
  private failure: { error: unknown } | null = null;

  /** Begins a piece of work as soon as fewer than `most` are running. */
  async run(most: number, work: () => Promise<void>): Promise<void> {
    while (this.running.size >= most) await Promise.race(this.running);
    if (this.failure) throw this.failure.error;
    const piece = work()
      .catch((error: unknown) => void (this.failure ??= { error }))
      .finally(() => this.running.delete(piece));
    this.running.add(piece);
  }

  /** Waits until nothing runs. */
  async idle(): Promise<void> {
    await this.settled();
    if (this.failure) throw this.failure.error;
  }

  /** The same without telling of a failure: for the way out. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.race(this.running);
  }
}
