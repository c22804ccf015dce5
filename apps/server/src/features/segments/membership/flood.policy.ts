/** So long nothing may have come before many changes are followed. */
const REST_MS = 5_000;
/** Longer nobody waits for them. */
const LONGEST_MS = 60_000;

/**
 * Whether changes still come in by the thousand: to ask all segments and judge all classes after each of them costs as much as
 * what brings them in. A few are followed at once, many when they have come to rest, or after a minute.
 */
export const isFlood = (
  { count, restedMs, agedMs }: { readonly count: number; readonly restedMs: number; readonly agedMs: number },
  few: number,
): boolean => count > few && restedMs < REST_MS && agedMs < LONGEST_MS;

/** When to look again whether they have come to rest. */
export const lookAgainAt = (now: Date): Date => new Date(now.getTime() + REST_MS);
