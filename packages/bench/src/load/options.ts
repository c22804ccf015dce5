/** How a load is run. */
export interface LoadOptions {
  /** Of mixed work with everything going on at once; a quiet part goes before. */
  readonly minutes: number;
  /** Requests a second, all kinds together. */
  readonly rate: number;
  readonly say: (line: string) => void;
}

export const DEFAULT_RATE = 60;
/** Screens that wait for news while the load runs. */
export const LISTENERS = 20;

const SHORTEST_QUIET_S = 45;
const LONGEST_QUIET_S = 300;

/** Seconds of the same people's work with nothing beside it, to compare with: a fifth of the load. */
export const quietSeconds = (minutes: number): number =>
  Math.min(LONGEST_QUIET_S, Math.max(SHORTEST_QUIET_S, minutes * 12));

/** Seconds before that which do not count: V8 compiles what is asked often only after thousands of requests. */
export const warmUpSeconds = (minutes: number): number => Math.min(120, quietSeconds(minutes));
