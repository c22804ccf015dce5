import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../bench.js';
import { randomRules } from '../yardstick/rules.js';
import { workBehind, type Spell } from './background.js';
import { knownOf } from './known.js';
import { LISTENERS, quietSeconds, warmUpSeconds, type LoadOptions } from './options.js';
import { Traffic, type Sample, type TrafficEnd } from './traffic.js';
import { Watch, type Look } from './watch.js';

const SEGMENTS = 30;
/** After the load: what grew while it ran must not go on growing, and queues must empty. */
const REST_MS = 20_000;

/** A part of the run, in milliseconds of the clock. */
export interface Phase {
  readonly from: number;
  readonly until: number;
}

/** Everything that was seen. */
export interface LoadSeen {
  readonly customers: number;
  readonly minutes: number;
  readonly rate: number;
  readonly quiet: Phase;
  readonly load: Phase;
  readonly samples: readonly Sample[];
  readonly looks: readonly Look[];
  readonly spells: readonly Spell[];
  readonly traffic: TrafficEnd;
}

type Site = Pick<Bench, 'kehu' | 'db' | 'customers' | 'tokens' | 'regionIds'>;

/** People work at a fixed rate: first alone, then beside imports, a full rebuild and a recount of all segments. */
export async function runLoad(site: Site, { minutes, rate, say }: LoadOptions): Promise<LoadSeen> {
  const segments = await saveSegments(site);
  const known = await knownOf(site);
  const traffic = new Traffic({ url: site.kehu.url, known, rate, listeners: LISTENERS });
  const watch = new Watch(site);
  const phase = async (what: string, seconds: number, work: () => Promise<unknown>): Promise<Phase> => {
    say(`${what}, ${seconds.toFixed(0)} s …`);
    const from = Date.now();
    await Promise.all([sleep(seconds * 1000), work()]);
    return { from, until: Date.now() };
  };
  const nothing = (): Promise<void> => Promise.resolve();
  let spells: Spell[] = [];
  try {
    await phase('warming up', warmUpSeconds(minutes), nothing);
    const quiet = await phase('people alone', quietSeconds(minutes), nothing);
    const load = await phase('people beside imports, a rebuild and a recount', minutes * 60, async () => {
      spells = await workBehind(site, minutes * 60_000, say);
    });
    const end = await traffic.stop();
    say('letting it rest …');
    await sleep(REST_MS);
    await watch.look();
    const { customers } = site;
    return {
      ...{ customers, minutes, rate, quiet, load, spells },
      ...{ samples: traffic.samples, looks: watch.looks, traffic: end },
    };
  } finally {
    watch.stop();
    traffic.kill();
    await site.db.query('UPDATE segment SET deleted_at = now() WHERE id = ANY($1)', [segments]).catch(() => undefined);
  }
}

/** Saved segments, so that changes have somebody to move. */
async function saveSegments({ db }: Site): Promise<string[]> {
  const rules = await randomRules(db, SEGMENTS);
  // A run that was cut off has left its own.
  await db.query(`UPDATE segment SET deleted_at = now() WHERE name LIKE 'load %' AND deleted_at IS NULL`);
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO segment (id, name, filter) SELECT uuid7(), 'load ' || n, filter
     FROM unnest($1::jsonb[]) WITH ORDINALITY AS x (filter, n) RETURNING id`,
    [rules.map(({ filter }) => JSON.stringify(filter))],
  );
  return rows.map(({ id }) => id);
}
