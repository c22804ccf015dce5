import { setTimeout as sleep } from 'node:timers/promises';
import { endPostgres } from './end-postgres.js';
import { isAlive, livingOwner } from './owner.js';
import { disownStranger, isPostgres, readPostmaster } from './postmaster.js';
import { PostgresStartError } from './start-error.js';

/** How long an owner may take to die of a kill -9 before it counts as alive. */
const dyingMs = 300;
/** How long a PostgreSQL whose owner died may take to follow by itself (its watchdog sees to it). */
const watchdogPatienceMs = 2_000;

/**
 * Makes sure nobody runs on the cluster: refuses when a living process owns the PostgreSQL there,
 * waits for or stops one whose owner died, and clears the claim of one that is gone.
 */
export async function clearTheWay(cluster: string, dataDir: string, log: (line: string) => void): Promise<void> {
  for (const began = Date.now(); ; await sleep(50)) {
    const found = readPostmaster(cluster);
    if (!found || !isAlive(found.pid)) return;
    if (!isPostgres(found.pid)) return disownStranger(cluster);
    const waited = Date.now() - began;
    const owner = livingOwner(found.owner);
    if (owner !== undefined && waited > dyingMs) throw inUse(dataDir, owner);
    if (owner === undefined && waited > watchdogPatienceMs) return stopOrphan(cluster, found.pid, log);
  }
}

const inUse = (dataDir: string, owner: number): PostgresStartError =>
  new PostgresStartError(
    'DATA_FOLDER_IN_USE',
    `The data folder ${dataDir} is in use by process ${owner}. Stop that process first, or set KEHU_DATA_DIR to another folder.`,
  );

async function stopOrphan(cluster: string, pid: number, log: (line: string) => void): Promise<void> {
  log(`stopping PostgreSQL ${pid}, whose owner is gone`);
  await endPostgres(pid);
  // What is left now may be a body nobody has buried; its claim must not stop the start.
  if (isAlive(pid)) disownStranger(cluster);
}
