import type { RequestContext } from './context.js';
import { RESYNC, type Notice } from './live.js';

/** A burst of changes is told as one at most this often; the first is told at once. */
const SHORTEST_GAP_MS = 150;

/** What a subscription makes of the notices of a topic. */
export interface Changes<T> {
  readonly topic: string;
  /** Whether this notice concerns the caller: the right record, and within the caller's reach. */
  concerns(payload: Notice['payload']): boolean;
  /** What the client is told; it asks again for what it shows. `wasLost`: what happened meanwhile is not known. */
  change(wasLost: boolean): T | Promise<T>;
  /** Whether nothing more is told after this. */
  isLast?(told: T): boolean;
}

/**
 * A subscription's stream: `subscribe: ({ context, args }) => liveChanges(context, { … })`. Changes that arrive while the
 * client is being told of another become one, so that a slow client costs nothing. After the live connection was lost
 * the client is told too, because what happened meanwhile is not known.
 */
export function liveChanges<T>(ctx: RequestContext, changes: Changes<T>): AsyncIterableIterator<T> {
  let isDue = false;
  let wasLost = false;
  let hasEnded = false;
  let toldAt = 0;
  let wake: () => void = () => undefined;
  const stop = ctx.services.live.listen(({ topic, payload }) => {
    if (topic !== RESYNC && (topic !== changes.topic || !changes.concerns(payload))) return;
    isDue = true;
    wasLost ||= topic === RESYNC;
    wake();
  });
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        if (!hasEnded) return;
        clearTimeout(timer);
        resolve();
      };
    });
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    hasEnded = true;
    stop();
    wake();
    return { done: true, value: undefined };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      while (!isDue && !hasEnded) await new Promise<void>((resolve) => (wake = resolve));
      const early = toldAt + SHORTEST_GAP_MS - Date.now();
      if (early > 0 && !hasEnded) await sleep(early);
      if (hasEnded) return { done: true, value: undefined };
      const lost = wasLost;
      isDue = false;
      wasLost = false;
      toldAt = Date.now();
      try {
        const value = await changes.change(lost);
        if (changes.isLast?.(value)) await end();
        return { done: false, value };
      } catch (error) {
        await end();
        throw error;
      }
    },
    return: end,
    throw: end,
  };
}
