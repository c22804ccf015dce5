import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import type { InteractionType } from './interaction.type.js';

/** One contact; null when there is none the actor may see. */
export async function findInteraction(ctx: RequestContext, id: string): Promise<InteractionType | null> {
  const [row] = await ctx.rows<InteractionType>(
    sql`SELECT i.id, i.customer_id AS "customerId", i.kind, i.channel, i.direction, i.subject, i.body, i.rating,
          i.occurred_at AS "occurredAt", nullif(i.source, '') AS source, i.external_id AS "externalId", i.props
        FROM interaction i JOIN customer c ON c.id = i.customer_id
        WHERE i.id = ${id} AND c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'interactions:read')}`,
  );
  return row ?? null;
}
