import { endPostgres } from './end-postgres.js';
import type { ServerProcess } from './server-process.js';

/** Stops PostgreSQL and waits until nothing of it is left, the shell that watched it included. */
export async function stopServer({ pid, gone }: ServerProcess): Promise<void> {
  await endPostgres(pid);
  await gone;
}
