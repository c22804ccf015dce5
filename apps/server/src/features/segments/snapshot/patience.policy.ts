/** A copy that is older than this should have caught up. */
const FRESH_MS = 60_000;
/** One that has not is still asked up to this age, as long as it is known to be trying. */
const OLDEST_MS = 10 * 60_000;
/** The thread stops keeping the copy fresh after so long without a question. */
export const IDLE_MS = 5 * 60_000;
/** Catching up takes a second or two after a pause; what takes longer waits for the processor. */
const CATCHING_UP_MS = 20_000;

/** `BEHIND` is right up to a moment that the answer tells; `STALE` is not to be asked. */
export type Freshness = 'FRESH' | 'BEHIND' | 'STALE';

/**
 * Whether the copy may answer. One that falls behind though it tries belongs to a machine that is busy, with an import or a
 * rebuild: the same question to the database would take seconds and hold everybody up further, so the copy answers and says
 * of when it is. After a pause in which nobody asked, the database answers until the copy has caught up.
 */
export class Patience {
  private askedAt = -Infinity;
  private tryingSince = 0;

  /** @param rightUpTo up to when the copy is right; null while there is none. Both in milliseconds since 1970. */
  judge(rightUpTo: number | null, now: number): Freshness {
    if (now - this.askedAt > IDLE_MS) this.tryingSince = now;
    this.askedAt = now;
    if (rightUpTo === null || now - rightUpTo > OLDEST_MS) return 'STALE';
    if (now - rightUpTo <= FRESH_MS) return 'FRESH';
    return now - this.tryingSince > CATCHING_UP_MS ? 'BEHIND' : 'STALE';
  }
}
