import type pg from 'pg';

/** How every pool of connections is kept: prepared plans live as long as their connection, so none is closed for being idle. */
export const poolSettings = (max: number) =>
  ({ max, idleTimeoutMillis: 0, keepAlive: true, options: '-c timezone=UTC' }) as const;

/**
 * The same for long work beside people: no parallel workers, which PostgreSQL starts at full priority whatever the
 * priority of the connection they work for.
 */
export const modestPoolSettings = (max: number) => {
  const settings = poolSettings(max);
  return { ...settings, options: `${settings.options} -c max_parallel_workers_per_gather=0` } as const;
};

/** A client that is lent out must not end the process when its connection breaks; its statement fails anyway. */
export function outliveBrokenClients(pool: pg.Pool): void {
  pool.on('connect', (client) => client.on('error', () => undefined));
}
