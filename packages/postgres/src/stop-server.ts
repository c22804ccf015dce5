import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerProcess } from './server-process.js';

/** A last checkpoint may have gigabytes to write; after this long the write-ahead log has to do. */
const patienceMs = 60_000;

/** Stops PostgreSQL: sessions end, everything is written down. */
export async function stopServer({ pid, gone }: ServerProcess): Promise<void> {
  signal(pid, 'SIGINT');
  const timer = new AbortController();
  const late = sleep(patienceMs, undefined, { signal: timer.signal, ref: false }).then(
    () => signal(pid, 'SIGQUIT'),
    () => undefined,
  );
  await Promise.race([gone, late]);
  timer.abort();
  await gone;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already, which is what we want.
  }
}
