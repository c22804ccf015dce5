import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { RESYNC } from '../../../platform/live.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { customerSearch, customersMoved, customersTagged, MOST_TAGS } from '../../customers/index.js';
import { readRuleOrFail, readRuleOrRefuse, sourceOf } from '../../segments/index.js';

/** So many customers can be changed in one transaction; more is the work of an import. */
const MOST = 5_000;

/** Which customers. */
export interface WhichMany {
  readonly filter?: object | null;
  readonly search?: string | null;
  readonly customerIds?: readonly string[] | null;
}

/** What shall be changed of them, and how many there were when it was decided. */
export interface BulkChange extends WhichMany {
  readonly expectedCount: number;
  readonly ownerId?: string | null;
  readonly addTagId?: string | null;
  readonly removeTagId?: string | null;
  readonly clientMutationKey?: string | null;
}

/** Does it to the customers with these ids, which are locked; answers the ids of those who are different now. */
type Work = (tx: TransactionContext, ids: readonly string[]) => Promise<string[]>;

/** One change of all customers a list shows: counted first, then all of them or none. */
export class CustomerBulkService {
  /** How many the actor may change among them. */
  async preview(ctx: RequestContext, which: WhichMany): Promise<{ rows: number; most: number }> {
    const chosen = await chosenBy(ctx, which, readRuleOrFail);
    const [counted] = await ctx.rows<{ n: number }>(sql`SELECT count(*)::integer AS n FROM ${chosen}`);
    return { rows: counted?.n ?? 0, most: MOST };
  }

  /** @throws CONFLICT when there are not as many as expected, PRECONDITION when there are more than can be changed at once */
  async change(ctx: RequestContext, given: BulkChange): Promise<{ rows: number; changed: number }> {
    const work = workOf(given);
    return inTransaction(ctx, (tx) =>
      once(tx, 'customerBulkChange', given.clientMutationKey, given, async () => {
        const chosen = await chosenBy(tx, given, readRuleOrRefuse);
        const rows = await tx.rows<{ id: string }>(
          sql`SELECT c.id FROM ${chosen} ORDER BY c.id LIMIT ${MOST + 1} FOR NO KEY UPDATE OF c`,
        );
        if (rows.length > MOST) throw refuse('PRECONDITION', `At most ${MOST} customers are changed at once.`);
        if (rows.length !== given.expectedCount) {
          throw refuse('CONFLICT', `There are ${rows.length} customers by now; look again.`, ['expectedCount']);
        }
        const changed = await work(
          tx,
          rows.map(({ id }) => id),
        );
        for (const id of changed) tx.touched.push({ object: 'customer', objectId: id, customerId: id });
        if (changed.length > 0) tx.announce(RESYNC);
        return { rows: rows.length, changed: changed.length };
      }),
    );
  }
}

/** The customers, as what follows FROM. */
async function chosenBy(
  ctx: RequestContext,
  { filter, search, customerIds }: WhichMany,
  readRule: typeof readRuleOrFail,
): Promise<Sql> {
  const rule = await readRule(ctx, filter);
  const request = { rule, search: customerSearch(ctx, search, sql.raw('c')) };
  const { from, where } = sourceOf(ctx, request, 'customers:write');
  const named = customerIds ? sql` AND c.id = ANY(${customerIds.filter(isId)}::uuid[])` : sql.raw('');
  return sql`${from} WHERE ${where}${named}`;
}

function workOf({ ownerId, addTagId, removeTagId }: BulkChange): Work {
  const wanted = [
    ownerId ? giveTo(ownerId) : null,
    addTagId ? tagWith(addTagId) : null,
    removeTagId ? untag(removeTagId) : null,
  ].filter((work) => work !== null);
  const [work] = wanted;
  if (!work || wanted.length > 1) throw refuse('BAD_INPUT', 'Name one change: an owner or a tag.');
  return work;
}

/** A new owner brings team and region, as when a single customer is changed. */
const giveTo =
  (ownerId: string): Work =>
  async (tx, ids) => {
    const [owner] = isId(ownerId)
      ? await tx.rows(sql`SELECT 1 FROM app_user WHERE id = ${ownerId} AND status = 'ACTIVE'`)
      : [];
    if (!owner) throw refuse('NOT_FOUND', 'There is no such user.', ['ownerId']);
    const moved = await tx.rows<{ id: string; former: string | null }>(
      sql`UPDATE customer c SET owner_id = u.id, team_id = u.team_id, region_id = u.region_id, version = c.version + 1,
            updated_at = ${tx.now}
          FROM app_user u, customer was WHERE u.id = ${ownerId} AND c.id = ANY(${ids}::uuid[])
            AND c.owner_id IS DISTINCT FROM u.id AND was.id = c.id
          RETURNING c.id, was.owner_id AS former`,
    );
    for (const formerOwnerId of new Set(moved.map(({ former }) => former))) {
      const customerIds = moved.filter(({ former }) => former === formerOwnerId).map(({ id }) => id);
      await customersMoved.publish(tx, { customerIds, formerOwnerId });
    }
    return moved.map(({ id }) => id);
  };

const tagWith =
  (tagId: string): Work =>
  async (tx, ids) => {
    await requireTag(tx, tagId, 'addTagId');
    const full = await tx.rows(
      sql`SELECT customer_id FROM customer_tag WHERE customer_id = ANY(${ids}::uuid[]) AND tag_id <> ${tagId}
          GROUP BY customer_id HAVING count(*) >= ${MOST_TAGS} LIMIT 1`,
    );
    if (full.length > 0) throw refuse('PRECONDITION', `At most ${MOST_TAGS} tags for one customer.`, ['addTagId']);
    const tagged = await tx.rows<{ id: string }>(
      sql`INSERT INTO customer_tag (customer_id, tag_id, created_at)
          SELECT c, ${tagId}::uuid, ${tx.now}::timestamptz FROM unnest(${ids}::uuid[]) AS c
          ON CONFLICT DO NOTHING RETURNING customer_id AS id`,
    );
    return told(tx, tagged);
  };

const untag =
  (tagId: string): Work =>
  async (tx, ids) => {
    await requireTag(tx, tagId, 'removeTagId');
    const freed = await tx.rows<{ id: string }>(
      sql`DELETE FROM customer_tag WHERE tag_id = ${tagId} AND customer_id = ANY(${ids}::uuid[]) RETURNING customer_id AS id`,
    );
    return told(tx, freed);
  };

async function requireTag(tx: TransactionContext, tagId: string, field: string): Promise<void> {
  const [tag] = isId(tagId) ? await tx.rows(sql`SELECT 1 FROM tag WHERE id = ${tagId}`) : [];
  if (!tag) throw refuse('NOT_FOUND', 'There is no such tag.', [field]);
}

async function told(tx: TransactionContext, changed: readonly { id: string }[]): Promise<string[]> {
  const customerIds = changed.map(({ id }) => id);
  if (customerIds.length > 0) await customersTagged.publish(tx, { customerIds });
  return customerIds;
}
