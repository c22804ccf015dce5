import type { Bench } from '../bench.js';
import { cpuOf } from '../machine/process.js';
import { readsOf, type Asked } from '../load/reads.js';
import { knownOf } from '../load/known.js';
import { dice, median } from '../statistics.js';

/** A path whose cost is held against the size of the data. */
export interface Path {
  readonly name: string;
  /** What it has to look at, whatever its index: what is told there may grow with the data. */
  readonly scans?: string;
}

export const paths = [
  { name: 'customer360' },
  { name: 'customers' },
  { name: 'nextPage' },
  { name: 'search' },
  { name: 'segments' },
  { name: 'queue' },
  { name: 'tickets' },
  { name: 'ticket' },
  { name: 'tasks' },
  { name: 'preview', scans: 'every customer, in memory' },
] as const satisfies readonly Path[];

export type PathName = (typeof paths)[number]['name'];

/** What a request costs at one size: milliseconds of processor of server and database, and of waiting. */
export interface Cost {
  readonly cpuMs: number;
  readonly p50: number;
}

/** The costs of all paths at one size. */
export interface SizeSeen {
  readonly customers: number;
  readonly costs: Readonly<Record<PathName, Cost>>;
}

const ROUNDS = 5;
const SECONDS = 2;
const CONNECTIONS = 2;
/** Different requests of a path. */
const VARIETY = 200;
/** By then the server holds its customers in memory. */
const LOADED_MS = 60_000;
/** How far down the list the page lies that is asked for as the next one. */
const PAGES_DOWN = 100;

type Site = Pick<Bench, 'kehu' | 'db' | 'load' | 'customers' | 'tokens' | 'regionIds' | 'say'>;

/** Asks each path over and over, in turn, and reads what it costs. */
export async function costsAt(site: Site): Promise<SizeSeen> {
  const known = await knownOf(site);
  const thrown = dice(17);
  const reads = readsOf(known, (of) => of[Math.floor(thrown() * of.length)] as never);
  const after = await deepCursor(site, reads.nextPage);
  const next = (name: PathName): Asked => (name === 'nextPage' ? reads.nextPage(after) : reads[name]());
  const asked = new Map(paths.map(({ name }) => [name, bodiesOf(() => next(name))]));
  await site.kehu.upFor(LOADED_MS);
  const seen = new Map<PathName, Cost[]>(paths.map(({ name }) => [name, []]));
  // The first rounds warm up.
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const [name, bodies] of asked) {
      const cost = await costOf(site, known.tokens.admin, bodies);
      if (round >= 0) seen.get(name)?.push(cost);
    }
  }
  const middle = (costs: readonly Cost[]): Cost => ({
    cpuMs: median(costs.map(({ cpuMs }) => cpuMs)),
    p50: median(costs.map(({ p50 }) => p50)),
  });
  const costs = Object.fromEntries([...seen].map(([name, found]) => [name, middle(found)])) as SizeSeen['costs'];
  return { customers: site.customers, costs };
}

/** Different requests of one path. They are sent with one token: what somebody may see is another question. */
const bodiesOf = (next: () => Asked): string[] => Array.from({ length: VARIETY }, () => next().body);

async function costOf({ load, kehu }: Site, token: string, bodies: readonly string[]): Promise<Cost> {
  const before = cpuOf(kehu.pid);
  const settings = { tokens: [token], connections: CONNECTIONS, seconds: SECONDS };
  const { requests, latencies } = await load.run({ ...settings, url: `${kehu.url}/graphql`, bodies });
  const now = cpuOf(kehu.pid);
  const cpu = now.own - before.own + now.below - before.below;
  return { cpuMs: cpu / requests, p50: median(latencies) };
}

/** The end of a page far down the list. */
async function deepCursor({ kehu, tokens }: Site, page: (after: string | null) => Asked): Promise<string | null> {
  let after: string | null = null;
  for (let i = 0; i < PAGES_DOWN; i += 1) {
    const { query, variables } = JSON.parse(page(after).body) as { query: string; variables: object };
    const { customers }: Paged = await kehu.ask<Paged>(tokens.admin, query, variables);
    if (!customers.pageInfo.hasNextPage) return after;
    after = customers.pageInfo.endCursor;
  }
  return after;
}

interface Paged {
  readonly customers: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
}
