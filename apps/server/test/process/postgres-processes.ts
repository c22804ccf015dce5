import { readdirSync, readFileSync } from 'node:fs';

/** Processes of PostgreSQL that work on this data folder. */
export function processesOf(dataDir: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataDir);
    } catch {
      return false;
    }
  });
}

/** Waits until none is left, ten seconds at most. */
export async function untilGone(dataDir: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (processesOf(dataDir).length > 0 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
