import { requestError } from '../../platform/errors.js';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { liveChanges } from '../../platform/live-changes.js';
import { sql } from '../../platform/sql.js';
import { visibleCustomer, type Authentication } from '../access/index.js';
import type { CustomerChangeType } from './customer-change.type.js';

/**
 * What happens to one customer, as long as the actor may see it: asked when the watching begins and again, with the
 * rights of that moment, at each event.
 */
export class CustomerWatch {
  constructor(private readonly authentication: Authentication) {}

  /** @throws FORBIDDEN when there is no such customer the actor may see */
  async watch(ctx: RequestContext, id: string): Promise<AsyncIterableIterator<CustomerChangeType>> {
    // Listening begins before the first look, so that nothing is missed between the two.
    const changes = liveChanges<CustomerChangeType>(ctx, {
      topic: 'customer',
      concerns: ({ customerId }) => customerId === id,
      change: async (wasLost) => {
        const kind = (await this.isVisible(ctx, id)) ? (wasLost ? 'RESYNC' : 'CHANGED') : 'GONE';
        return { customerId: id, kind, at: new Date() };
      },
      isLast: ({ kind }) => kind === 'GONE',
    });
    if (await this.isVisible(ctx, id)) return changes;
    await changes.return?.();
    throw requestError('FORBIDDEN', 'There is no such customer, or your role does not reach it.');
  }

  private async isVisible(ctx: RequestContext, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const now = ctx.as(await this.authentication.again(ctx.services, ctx.actor));
    if (!now.may('customers:read')) return false;
    const [row] = await now.rows(
      sql`SELECT 1 FROM customer c WHERE c.id = ${id} AND c.status = 'ACTIVE' AND ${visibleCustomer(now, sql.raw('c'))}`,
    );
    return row !== undefined;
  }
}
