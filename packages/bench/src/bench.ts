import type pg from 'pg';
import type { Installation } from './machine/installation.js';
import type { LoadGenerator } from './machine/load.js';
import { cpuOf } from './machine/process.js';
import { compare } from './rounds.js';
import type { Limit } from './yardstick/limit.js';

/** What every measure works with: the product with its data, the yardsticks beside it, and a source of requests. */
export interface Bench {
  readonly kehu: Installation;
  readonly limit: Limit;
  readonly load: LoadGenerator;
  readonly db: pg.Pool;
  readonly customers: number;
  /** Seconds from the start of the server to its first page, and megabytes it held before anybody asked it anything. */
  readonly warm: { readonly seconds: number; readonly memory: number };
  /** Tokens that see everything, a region with all below it, and the same region with every number masked. */
  readonly tokens: { readonly admin: string; readonly manager: string; readonly masked: string };
  /** The regions `manager` reaches. */
  readonly regionIds: readonly string[];
  /** Says what is being done. */
  readonly say: (line: string) => void;
}

/** One figure of the table. */
export interface Figure {
  readonly key: string;
  readonly value: number;
  readonly spread?: readonly [number, number];
  /** In a few words what stands behind the number. */
  readonly note: string;
}

/** Measures one or several keys. */
export interface Measure {
  readonly keys: readonly string[];
  /** The product it is measured beside, when that has to be asked for: it is installed first. */
  readonly peer?: string;
  run(bench: Bench): Promise<Figure[]>;
}

export const ROUNDS = 5;
export const SECONDS = 2;
export const CONNECTIONS = 8;

/** Milliseconds of CPU a request took. */
export interface Cost {
  readonly server: number;
  readonly database: number;
}

/** CPU of the server (or the limit) and of the database since the last call, for each of so many requests. */
export function costMeter({ kehu, limit }: Bench): (requests: number) => Cost {
  const read = () => ({ kehu: cpuOf(kehu.pid), limit: cpuOf(limit.pid) });
  let before = read();
  return (requests) => {
    const now = read();
    const server = now.kehu.own - before.kehu.own + now.limit.own - before.limit.own;
    const database = now.kehu.below - before.kehu.below;
    before = now;
    return { server: server / requests, database: database / requests };
  };
}

/** The same in words. */
export function cpuMeter(bench: Bench): (requests: number) => string {
  const meter = costMeter(bench);
  return (requests) => {
    const { server, database } = meter(requests);
    return `${server.toFixed(2)} + ${database.toFixed(2)} ms CPU`;
  };
}

/** CPU a request takes with one token as a part of what it takes with another, the same bodies in turn. */
export async function costRatio(
  bench: Bench,
  { ours, theirs }: { ours: string; theirs: string },
  bodies: readonly string[],
): Promise<Pick<Figure, 'value' | 'spread' | 'note'>> {
  const { load, kehu } = bench;
  const meter = costMeter(bench);
  const cost = async (token: string): Promise<number> => {
    meter(1);
    const settings = { tokens: [token], connections: CONNECTIONS, seconds: SECONDS };
    const { requests } = await load.run({ ...settings, url: `${kehu.url}/graphql`, bodies });
    const { server, database } = meter(requests);
    return server + database;
  };
  const ratio = await compare(
    ROUNDS,
    () => cost(ours),
    () => cost(theirs),
  );
  const note = `${ratio.ours.toFixed(2)} / ${ratio.theirs.toFixed(2)} ms CPU of server and database`;
  return { value: ratio.value, spread: ratio.spread, note };
}
