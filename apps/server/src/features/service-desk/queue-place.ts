import { sql, type Sql } from '../../platform/sql.js';
import { termsAt, type Standing } from './rank.policy.js';
import type { QueueItemType } from './queue.type.js';

/** A row of `placeColumns`; moments are text where it came through JSON. */
export type PlaceRow = Omit<QueueItemType, 'rankKey' | 'terms'> & {
  readonly key: number;
  readonly standing: Standing;
  readonly now: Date | string;
};

/** What a queue item shows, for a row `i`, with the database's present moment. */
export const placeColumns: Sql = sql.raw(`i.id, i.queue_id AS "queueId", i.ticket_id AS "ticketId",
  i.customer_id AS "customerId", i.state, i.rank_key AS key, i.standing, i.enqueued_at AS "enqueuedAt",
  i.due_at AS "dueAt", i.assigned_at AS "assignedAt", i.agent_id AS "agentId",
  i.offered_to AS "offeredTo", i.offered_until AS "offeredUntil", i.offer_stage AS "offerStage", clock_timestamp() AS now`);

/** A place with its points at this moment. */
export function shownPlace({ standing, now, key: _key, ...row }: PlaceRow): QueueItemType {
  const { terms, total } = termsAt(standing, new Date(now));
  return { ...row, rankKey: total, terms };
}
