import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerProcess } from './server-process.js';
import { stopServer } from './stop-server.js';

const mostRestarts = 5;
const withinMs = 60_000;

/** What happens around a server that ended although nobody asked. */
export interface Losses {
  /** It ended, and is being started again. */
  readonly onLost: () => void;
  /** It ended and could not be started again, or ended too often. */
  readonly onGivenUp: (error: Error) => void;
}

/**
 * Starts a server again when it ends unasked, at most five times a minute.
 * @param first the server, running
 * @param again starts it anew on the same port
 * @returns what stops it for good; safe to call again
 */
export function keepRunning(
  first: ServerProcess,
  again: () => Promise<ServerProcess>,
  { onLost, onGivenUp }: Losses,
): () => Promise<void> {
  let current: Promise<ServerProcess | undefined> = Promise.resolve(first);
  let stopping: Promise<void> | undefined;
  const losses: number[] = [];

  const restart = async (): Promise<ServerProcess | undefined> => {
    onLost();
    losses.push(Date.now());
    const recent = losses.filter((at) => at > Date.now() - withinMs).length;
    try {
      if (recent > mostRestarts) throw new Error(`PostgreSQL ended ${recent} times within a minute`);
      await sleep(100 * (recent - 1));
      return watch(await again());
    } catch (error) {
      if (!stopping) onGivenUp(error as Error);
      return undefined;
    }
  };

  const watch = (server: ServerProcess): ServerProcess => {
    void server.gone.then(() => {
      if (!stopping) current = restart();
    });
    return server;
  };

  const stop = async (): Promise<void> => {
    const server = await current;
    if (server) await stopServer(server);
  };

  watch(first);
  return () => (stopping ??= stop());
}
