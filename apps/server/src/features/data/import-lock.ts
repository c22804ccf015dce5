import type { RequestContext } from '../../platform/context.js';
import { holdLock } from '../../platform/held-lock.js';

/** Takes an import for this process; null when another one has it. Answers how to let go of it. */
export const holdImport = ({ services }: RequestContext, jobId: string): Promise<(() => Promise<void>) | null> =>
  holdLock(services.database.locks, `import ${jobId}`);
