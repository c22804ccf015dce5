import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../bench.js';
import { customerMapping, writeCustomers } from '../yardstick/customer-files.js';

/** Work that nobody waits for. */
export type BackgroundWork = 'import' | 'rebuild' | 'recount';

/** When it was done, in milliseconds of the clock. */
export interface Spell {
  readonly work: BackgroundWork;
  readonly from: number;
  readonly until: number;
  /** What came of it. */
  readonly note: string;
}

type Site = Pick<Bench, 'kehu' | 'db' | 'customers'>;

const IMPORTS = 6;
/** The part of all customers that one import brings. */
const IMPORT_SHARE = 0.1;
const FEWEST_ROWS = 2_000;
const REBUILD_AT = 0.5;
const RECOUNT_AT = 0.72;

/** Imports again and again, a full rebuild in the middle, and all segments counted anew after it. */
export async function workBehind(site: Site, lastsMs: number, say: (line: string) => void): Promise<Spell[]> {
  const began = Date.now();
  const spells: Spell[] = [];
  const at = (share: number): Promise<void> => sleep(Math.max(0, began + share * lastsMs - Date.now()));
  const spell = async (work: BackgroundWork, run: () => Promise<string>): Promise<void> => {
    const from = Date.now();
    const note = await run();
    const until = Date.now();
    spells.push({ work, from, until, note });
    say(`  ${work}: ${note}, ${((until - from) / 1000).toFixed(0)} s`);
  };
  const imports = async (): Promise<void> => {
    for (let number = 0; number < IMPORTS; number += 1) {
      await at(number / IMPORTS);
      await spell('import', () => importSome(site, number));
    }
  };
  const counts = async (): Promise<void> => {
    await at(REBUILD_AT);
    await spell('rebuild', () => job(site, 'scoring.nightly'));
    await at(RECOUNT_AT);
    await spell('recount', () => job(site, 'segments.recount'));
  };
  await Promise.all([imports(), counts()]);
  return spells;
}

/** An operator brings a file of new customers in. */
async function importSome({ kehu, customers }: Site, number: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kehu-bench-files-'));
  const rows = Math.max(FEWEST_ROWS, Math.round(customers * IMPORT_SHARE));
  const source = `load-${Date.now().toString(36)}`;
  try {
    const firstPhone = Math.floor(Date.now() / 1000) % 90_000_000;
    writeCustomers(folder, { name: source, firstPhone: firstPhone + number * rows }, rows);
    const mapping = join(folder, 'mapping.json');
    writeFileSync(mapping, JSON.stringify(customerMapping(source)));
    const told = JSON.parse(await kehu.kehu('import', folder, '--as', mapping, '--json')) as {
      readonly counts: Record<string, { created: number; updated?: number; rejected: number }>;
    };
    return Object.entries(told.counts)
      .map(([name, { created, rejected }]) => `${created} of ${rows} ${name} made, ${rejected} rejected`)
      .join(', ');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Has the server do a job to its end. */
async function job({ db }: Site, name: string): Promise<string> {
  await db.query(`SELECT graphile_worker.add_job($1, '{}'::json)`, [name]);
  for (;;) {
    const { rows } = await db.query<{ attempts: number; last_error: string | null }>(
      'SELECT attempts, last_error FROM graphile_worker.jobs WHERE task_identifier = $1',
      [name],
    );
    if (rows.length === 0) return 'done';
    if (rows[0]?.last_error) return `failed: ${rows[0].last_error}`;
    await sleep(200);
  }
}
