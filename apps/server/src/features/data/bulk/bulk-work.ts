import type { BulkChangeKind } from '@kehu/schema';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { customersMoved, customersTagged, MOST_TAGS } from '../../customers/index.js';
import type { BulkChangeItem } from './bulk-change.entity.js';

/** What shall be changed of many customers: exactly one of it. */
export interface WantedChange {
  readonly ownerId?: string | null;
  readonly addTagId?: string | null;
  readonly removeTagId?: string | null;
}

/** A customer who is different now, and what they were before. */
export type Former = Pick<BulkChangeItem, 'aboutCustomer'> &
  Partial<Omit<BulkChangeItem, 'aboutCustomer' | 'changeId'>>;

/** A change of many customers. */
export interface BulkWork {
  readonly kind: BulkChangeKind;
  /** The owner or tag it is about. */
  readonly objectId: string;
  /** Does it to the customers with these ids, which are locked; answers those who are different now. */
  readonly run: (tx: TransactionContext, ids: readonly string[]) => Promise<Former[]>;
}

/** @throws BAD_INPUT unless exactly one change is named */
export function workOf({ ownerId, addTagId, removeTagId }: WantedChange): BulkWork {
  const [work, ...more] = [
    ...(ownerId ? [{ kind: 'OWNER', objectId: ownerId, run: giveTo(ownerId) } as const] : []),
    ...(addTagId ? [{ kind: 'TAG_ADDED', objectId: addTagId, run: tagWith(addTagId) } as const] : []),
    ...(removeTagId ? [{ kind: 'TAG_REMOVED', objectId: removeTagId, run: untag(removeTagId) } as const] : []),
  ];
  if (!work || more.length > 0) throw refuse('BAD_INPUT', 'Name one change: an owner or a tag.');
  return work;
}

/** A new owner brings team and region, as when a single customer is changed. */
const giveTo =
  (ownerId: string): BulkWork['run'] =>
  async (tx, ids) => {
    const [owner] = isId(ownerId)
      ? await tx.rows(sql`SELECT 1 FROM app_user WHERE id = ${ownerId} AND status = 'ACTIVE'`)
      : [];
    if (!owner) throw refuse('NOT_FOUND', 'There is no such user.', ['ownerId']);
    const moved = await tx.rows<Former & Pick<BulkChangeItem, 'ownerId'>>(
      sql`UPDATE customer c SET owner_id = u.id, team_id = u.team_id, region_id = u.region_id, version = c.version + 1,
            updated_at = ${tx.now}
          FROM app_user u, customer was LEFT JOIN pool_place p ON p.customer_id = was.id
          WHERE u.id = ${ownerId} AND c.id = ANY(${ids}::uuid[]) AND c.owner_id IS DISTINCT FROM u.id AND was.id = c.id
          RETURNING c.id AS "aboutCustomer", was.owner_id AS "ownerId", was.team_id AS "teamId",
            was.region_id AS "regionId", coalesce(p.is_open, false) AS "wasPooled"`,
    );
    for (const formerOwnerId of new Set(moved.map((row) => row.ownerId))) {
      const customerIds = moved.filter((row) => row.ownerId === formerOwnerId).map((row) => row.aboutCustomer);
      await customersMoved.publish(tx, { customerIds, formerOwnerId });
    }
    return moved;
  };

const tagWith =
  (tagId: string): BulkWork['run'] =>
  async (tx, ids) => {
    await requireTag(tx, tagId, 'addTagId');
    const full = await tx.rows(
      sql`SELECT customer_id FROM customer_tag WHERE customer_id = ANY(${ids}::uuid[]) AND tag_id <> ${tagId}
          GROUP BY customer_id HAVING count(*) >= ${MOST_TAGS} LIMIT 1`,
    );
    if (full.length > 0) throw refuse('PRECONDITION', `At most ${MOST_TAGS} tags for one customer.`, ['addTagId']);
    const tagged = await tx.rows<Former>(
      sql`INSERT INTO customer_tag (customer_id, tag_id, created_at)
          SELECT c, ${tagId}::uuid, ${tx.now}::timestamptz FROM unnest(${ids}::uuid[]) AS c
          ON CONFLICT DO NOTHING RETURNING customer_id AS "aboutCustomer"`,
    );
    return told(tx, tagged);
  };

const untag =
  (tagId: string): BulkWork['run'] =>
  async (tx, ids) => {
    await requireTag(tx, tagId, 'removeTagId');
    const freed = await tx.rows<Former>(
      sql`DELETE FROM customer_tag WHERE tag_id = ${tagId} AND customer_id = ANY(${ids}::uuid[])
          RETURNING customer_id AS "aboutCustomer", created_at AS "taggedAt"`,
    );
    return told(tx, freed);
  };

async function requireTag(tx: TransactionContext, tagId: string, field: string): Promise<void> {
  const [tag] = isId(tagId) ? await tx.rows(sql`SELECT 1 FROM tag WHERE id = ${tagId}`) : [];
  if (!tag) throw refuse('NOT_FOUND', 'There is no such tag.', [field]);
}

async function told(tx: TransactionContext, changed: Former[]): Promise<Former[]> {
  const customerIds = changed.map((row) => row.aboutCustomer);
  if (customerIds.length > 0) await customersTagged.publish(tx, { customerIds });
  return changed;
}
