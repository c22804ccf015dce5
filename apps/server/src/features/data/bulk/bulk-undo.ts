import { sql, type Sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { visibleCustomer } from '../../access/index.js';
import { customersMoved, customersTagged, MOST_TAGS } from '../../customers/index.js';
import type { BulkChangeRecord } from './bulk-change.entity.js';

interface Back {
  id: string;
  wasPooled?: boolean;
}

/**
 * Puts back what still is as the change left it, where the actor may change it; answers the ids of those. Their rows are
 * locked in the order of ids, as every change of many does.
 */
export async function putBack(tx: TransactionContext, change: BulkChangeRecord): Promise<string[]> {
  await tx.rows(
    sql`SELECT FROM bulk_change_item i JOIN customer c ON c.id = i.about_customer
        WHERE i.change_id = ${change.id} ORDER BY c.id FOR NO KEY UPDATE OF c`,
  );
  if (change.kind === 'OWNER') return giveBack(tx, change);
  const back = await tx.rows<Back>(change.kind === 'TAG_ADDED' ? takeTag(tx, change) : giveTag(tx, change));
  const customerIds = back.map(({ id }) => id);
  if (customerIds.length > 0) await customersTagged.publish(tx, { customerIds });
  return customerIds;
}

/**
 * Whoever gave customers away may not reach them any more: what counts is whether they reached them where they go back
 * to. Nobody gets customers back who has left.
 */
async function giveBack(
  tx: TransactionContext,
  { id, objectId, teamId, regionId }: BulkChangeRecord,
): Promise<string[]> {
  const back = await tx.rows<Back>(
    sql`UPDATE customer c SET owner_id = was.owner_id, team_id = was.team_id, region_id = was.region_id,
          version = c.version + 1, updated_at = ${tx.now}
        FROM bulk_change_item was LEFT JOIN app_user former ON former.id = was.owner_id
        WHERE was.change_id = ${id} AND c.id = was.about_customer AND c.status = 'ACTIVE' AND c.owner_id = ${objectId}::uuid
          AND c.team_id IS NOT DISTINCT FROM ${teamId}::uuid AND c.region_id IS NOT DISTINCT FROM ${regionId}::uuid
          AND (was.owner_id IS NULL OR former.status = 'ACTIVE')
          AND ${visibleCustomer(tx, sql.raw('was'), 'customers:write')}
        RETURNING c.id, was.was_pooled AS "wasPooled"`,
  );
  const customerIds = back.map((row) => row.id);
  const pooledIds = back.filter(({ wasPooled }) => wasPooled).map((row) => row.id);
  if (customerIds.length > 0) await customersMoved.publish(tx, { customerIds, formerOwnerId: objectId, pooledIds });
  return customerIds;
}

/** A tag that was taken off meanwhile and put on again is another's. */
const takeTag = (tx: TransactionContext, change: BulkChangeRecord): Sql =>
  sql`DELETE FROM customer_tag t USING ${reached(tx, change)}
      AND t.customer_id = c.id AND t.tag_id = ${change.objectId}::uuid AND t.created_at = ${change.createdAt}::timestamptz
      RETURNING t.customer_id AS id`;

const giveTag = (tx: TransactionContext, change: BulkChangeRecord): Sql =>
  sql`INSERT INTO customer_tag (customer_id, tag_id, created_at)
      SELECT c.id, g.id, i.tagged_at FROM tag g, ${reached(tx, change)} AND g.id = ${change.objectId}::uuid
        AND (SELECT count(*) FROM customer_tag h WHERE h.customer_id = c.id) < ${MOST_TAGS}
      ON CONFLICT DO NOTHING RETURNING customer_id AS id`;

/** The customers of the change the actor may change now, as what follows FROM. */
const reached = (tx: TransactionContext, { id }: BulkChangeRecord): Sql =>
  sql`bulk_change_item i, customer c WHERE i.change_id = ${id} AND c.id = i.about_customer AND c.status = 'ACTIVE'
      AND ${visibleCustomer(tx, sql.raw('c'), 'customers:write')}`;
