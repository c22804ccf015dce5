import type { RequestContext } from '../../platform/context.js';
import { requestError } from '../../platform/errors.js';
import { liveChanges } from '../../platform/live-changes.js';
import type { Authentication } from '../access/index.js';
import { findImport } from './import.query.js';
import type { ImportJobType } from './import.type.js';

/** How one import comes along, as long as the actor may see imports. */
export class ImportWatch {
  constructor(private readonly authentication: Authentication) {}

  /** @throws FORBIDDEN when there is no such import */
  async watch(ctx: RequestContext, id: string): Promise<AsyncIterableIterator<ImportJobType>> {
    const look = async (): Promise<ImportJobType> => {
      const now = ctx.as(await this.authentication.again(ctx.services, ctx.actor));
      const found = now.may('data:import') ? await findImport(now, id) : null;
      if (found === null) throw requestError('FORBIDDEN', 'There is no such import, or your role does not reach it.');
      return found;
    };
    const changes = liveChanges<ImportJobType>(ctx, {
      topic: 'import',
      concerns: ({ jobId }) => jobId === id,
      change: look,
      isLast: ({ state }) => state === 'DONE' || state === 'FAILED',
    });
    try {
      await look();
      return changes;
    } catch (error) {
      await changes.return?.();
      throw error;
    }
  }
}
