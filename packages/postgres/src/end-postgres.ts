import { setTimeout as sleep } from 'node:timers/promises';
import { isPostgres } from './postmaster.js';

/** A last checkpoint may have gigabytes to write; after this long the write-ahead log has to do. */
const patienceMs = 60_000;

/** Ends a PostgreSQL we have no other hold on than its process id: sessions end, everything is written down. */
export async function endPostgres(pid: number): Promise<void> {
  const until = async (end: number): Promise<void> => {
    while (isPostgres(pid) && Date.now() < end) await sleep(20);
  };
  signal(pid, 'SIGINT');
  await until(Date.now() + patienceMs);
  if (isPostgres(pid)) signal(pid, 'SIGQUIT');
  await until(Date.now() + patienceMs);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already, which is what we want.
  }
}
