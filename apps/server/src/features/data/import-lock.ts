import type { RequestContext } from '../../platform/context.js';
import { run } from '../../platform/database.js';
import { sql } from '../../platform/sql.js';

/**
 * Takes an import for this process; null when another one has it. The lock hangs on a connection: it is free again as
 * soon as a process that was killed has lost its connections. Answers how to let go of it.
 */
export async function holdImport({ services }: RequestContext, jobId: string): Promise<(() => Promise<void>) | null> {
  const client = await services.database.pool.connect();
  const key = sql`hashtextextended(${`import ${jobId}`}, 0)`;
  try {
    const [answer] = await run<{ isHeld: boolean }>(client, sql`SELECT pg_try_advisory_lock(${key}) AS "isHeld"`);
    if (answer?.isHeld) {
      return async () => {
        const error = await run(client, sql`SELECT pg_advisory_unlock(${key})`).then(
          () => undefined,
          () => true,
        );
        client.release(error);
      };
    }
  } catch (error) {
    client.release(true);
    throw error;
  }
  client.release();
  return null;
}
