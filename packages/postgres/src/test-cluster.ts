import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './owner.js';
import { freeBytes, type Settings } from './settings.js';
import { startPostgres, type Postgres } from './start-postgres.js';

const prefix = 'kehu-test-';
const roomyBytes = 2 ** 30;

/** Where a throwaway cluster is quickest: memory when there is a gigabyte of it to spare, else the temporary folder. */
export const quickestFolder = (): string => (freeBytes('/dev/shm') >= roomyBytes ? '/dev/shm' : tmpdir());

/** Removes what killed test runs have left behind. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** A PostgreSQL for tests: not durable, on a free port, in memory where possible; `stop()` leaves nothing behind. */
export async function testCluster(settings: Settings = {}): Promise<Postgres> {
  const folder = quickestFolder();
  sweep(folder);
  const dataDir = mkdtempSync(join(folder, `${prefix}${process.pid}-`));
  // PostgreSQL may run under another account and has to pass through.
  chmodSync(dataDir, 0o711);
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const postgres = await startPostgres({ dataDir, durable: false, settings });
    return { ...postgres, stop: () => postgres.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
