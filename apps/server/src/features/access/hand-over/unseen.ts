import type { RequestContext } from '../../../platform/context.js';
import type { NewPlace, WorkItem } from '../../../platform/open-work.js';
import { sql } from '../../../platform/sql.js';
import { personOf } from '../actor-of-user.js';
import { visibleCustomer } from '../customer-scope.js';
import type { HandOverItem } from './hand-over.entity.js';

/** Customers who would move with a hand-over: where they stand, and where they go. */
interface Moves {
  readonly from: ReadonlyMap<string, NewPlace>;
  readonly to: ReadonlyMap<string, NewPlace>;
}

export const nothingUnseen: Moves = { from: new Map(), to: new Map() };

/**
 * The customers of a share that the receiver would not see where they stand: they go to the receiver's team and region.
 * Whoever sees their own customers or all of them misses nothing; whoever has no place of their own has none to offer.
 */
export async function unseenBy(ctx: RequestContext, receiverId: string, share: readonly WorkItem[]): Promise<Moves> {
  const receiver = await personOf(ctx, receiverId);
  const scope = receiver?.actor.permissions.get('customers:read');
  const home = scope === 'TEAM' ? receiver?.teamId : scope === 'REGION' ? receiver?.regionId : null;
  if (!receiver || !home || share.length === 0) return nothingUnseen;
  const rows = await ctx.rows<NewPlace & { id: string }>(
    sql`SELECT c.id, c.team_id AS "teamId", c.region_id AS "regionId" FROM customer c
        WHERE c.id = ANY(${share.map(({ id }) => id)}::uuid[])
          AND ${visibleCustomer(ctx.as(receiver.actor), sql.raw('c'))} IS NOT TRUE`,
  );
  const { teamId, regionId } = receiver;
  // A place the receiver does not have stays what it was.
  const to = rows.map((row) => [row.id, { teamId: teamId ?? row.teamId, regionId: regionId ?? row.regionId }] as const);
  return { from: new Map(rows.map(({ id, ...place }) => [id, place])), to: new Map(to) };
}

/** Where customers stood who moved with a hand-over. */
export const formerPlaces = (items: readonly HandOverItem[]): ReadonlyMap<string, NewPlace> =>
  new Map(
    items
      .filter(({ wasMoved }) => wasMoved)
      .map(({ recordId, formerTeamId, formerRegionId }) => [
        recordId,
        { teamId: formerTeamId, regionId: formerRegionId },
      ]),
  );
