import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { requestError } from '../../platform/errors.js';
import { liveChanges } from '../../platform/live-changes.js';
import type { Authentication } from '../access/index.js';
import { concernsQueue, concernsTicket, DESK_TOPIC } from './desk.live.js';

/** Told to whoever looks on; `isLast` when the right to look was lost. */
interface Told {
  readonly at: Date;
  readonly isLast: boolean;
}

/** What changes at the desk while somebody looks on, within the rights of the moment. */
export class DeskWatch {
  constructor(private readonly authentication: Authentication) {}

  queue(ctx: RequestContext, id: string) {
    return this.watch(ctx, id, concernsQueue, (queueId, told) => ({ queueId, ...told }));
  }

  ticket(ctx: RequestContext, id: string) {
    return this.watch(ctx, id, concernsTicket, (ticketId, told) => ({ ticketId, ...told }));
  }

  private watch<T extends Told>(
    ctx: RequestContext,
    id: string,
    concerns: typeof concernsQueue,
    shown: (id: string, told: Told) => T,
  ): AsyncIterableIterator<T> {
    if (!isId(id)) throw requestError('BAD_USER_INPUT', 'id: is not an id.');
    const wanted = id.toLowerCase();
    let current = ctx;
    return liveChanges(ctx, {
      topic: DESK_TOPIC,
      concerns: (payload) => concerns(current, payload, wanted),
      change: async () => {
        current = ctx.as(await this.authentication.again(ctx.services, ctx.actor));
        return shown(wanted, { at: new Date(), isLast: !current.may('tickets:read') });
      },
      isLast: ({ isLast }) => isLast,
    });
  }
}
