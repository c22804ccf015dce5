import type { BulkChangeKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import { RESYNC } from '../../../platform/live.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { customerSearch } from '../../customers/index.js';
import { readRuleOrFail, readRuleOrRefuse, sourceOf } from '../../segments/index.js';
import { BulkChangeItem, BulkChangeRecord } from './bulk-change.entity.js';
import { putBack } from './bulk-undo.js';
import { workOf, type BulkWork, type Former, type WantedChange } from './bulk-work.js';

/** So many customers can be changed in one transaction; more is the work of an import. */
const MOST = 5_000;
const UNDO_DAYS = 7;
const MOST_LISTED = 20;

/** Which customers. */
export interface WhichMany {
  readonly filter?: object | null;
  readonly search?: string | null;
  readonly customerIds?: readonly string[] | null;
}

/** What shall be changed of them, and how many there were when it was decided. */
export interface BulkChange extends WhichMany, WantedChange {
  readonly expectedCount: number;
  readonly clientMutationKey?: string | null;
}

/** What a change did; by `changeId` it can be taken back, null where nothing is different. */
export interface BulkDone {
  readonly rows: number;
  readonly changed: number;
  readonly changeId: string | null;
}

/** A change of many as whoever made it sees it. */
export interface ShownBulkChange {
  readonly id: string;
  readonly kind: BulkChangeKind;
  /** Of the owner or the tag; null when there is none any more. */
  readonly name: string | null;
  readonly changed: number;
  readonly createdAt: Date;
  readonly undoneAt: Date | null;
  readonly restored: number | null;
  readonly undoableUntil: Date | null;
}

/** One change of all customers a list shows: counted first, then all of them or none; for a week it can be taken back. */
export class CustomerBulkService {
  /** How many the actor may change among them. */
  async preview(ctx: RequestContext, which: WhichMany): Promise<{ rows: number; most: number }> {
    const chosen = await chosenBy(ctx, which, readRuleOrFail);
    const [counted] = await ctx.rows<{ n: number }>(sql`SELECT count(*)::integer AS n FROM ${chosen}`);
    return { rows: counted?.n ?? 0, most: MOST };
  }

  /** @throws CONFLICT when there are not as many as expected, PRECONDITION when there are more than can be changed at once */
  async change(ctx: RequestContext, given: BulkChange): Promise<BulkDone> {
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
        const changed = await work.run(
          tx,
          rows.map(({ id }) => id),
        );
        tell(
          tx,
          changed.map(({ aboutCustomer }) => aboutCustomer),
        );
        return { rows: rows.length, changed: changed.length, changeId: await keep(tx, work, changed) };
      }),
    );
  }

  /**
   * Takes a change of the actor's own back: customers that somebody changed in the same respect since stay as they are.
   * @throws NOT_FOUND, PRECONDITION when it was taken back already or is too long ago
   */
  undo(ctx: RequestContext, id: string): Promise<ShownBulkChange> {
    return inTransaction(ctx, async (tx) => {
      const changes = tx.db.getRepository(BulkChangeRecord);
      const lock = { mode: 'pessimistic_write' } as const;
      const made = isId(id) ? await changes.findOne({ where: { id, actorId: tx.actor.id }, lock }) : null;
      if (!made) throw refuse('NOT_FOUND', 'There is no such change.', ['id']);
      if (made.undoneAt !== null) throw refuse('PRECONDITION', 'It was undone already.', ['id']);
      if (undoableUntil(made) < tx.now) throw refuse('PRECONDITION', 'It is too long ago to be undone.', ['id']);
      const restored = await putBack(tx, made);
      tell(tx, restored);
      await changes.update({ id }, { undoneAt: tx.now, restored: restored.length });
      const [shown] = await shownChanges(tx, sql`b.id = ${id}`);
      return shown!;
    });
  }

  /** The actor's own that can be taken back, and those that were, newest first. */
  recent(ctx: RequestContext): Promise<ShownBulkChange[]> {
    return shownChanges(ctx, sql`b.created_at > ${ctx.now}::timestamptz - make_interval(days => ${UNDO_DAYS})`);
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

function tell(tx: TransactionContext, changed: readonly string[]): void {
  for (const id of changed) tx.touched.push({ object: 'customer', objectId: id, customerId: id });
  if (changed.length > 0) tx.announce(RESYNC);
}

/** Remembers who changed, and forgets what is too long ago. */
async function keep(tx: TransactionContext, work: BulkWork, changed: readonly Former[]): Promise<string | null> {
  await tx.rows(
    sql`DELETE FROM bulk_change WHERE actor_id = ${tx.actor.id}
          AND created_at < ${tx.now}::timestamptz - make_interval(days => ${UNDO_DAYS})`,
  );
  if (changed.length === 0) return null;
  const id = newId(tx.now.getTime());
  const { kind, objectId } = work;
  await tx.rows(
    sql`INSERT INTO bulk_change (id, actor_id, kind, object_id, team_id, region_id, changed, created_at)
        SELECT ${id}::uuid, ${tx.actor.id}, ${kind}, ${objectId}::uuid, u.team_id, u.region_id, ${changed.length}::integer,
          ${tx.now}::timestamptz
        FROM (SELECT) one LEFT JOIN app_user u ON ${kind} = 'OWNER' AND u.id = ${objectId}::uuid`,
  );
  await tx.db.getRepository(BulkChangeItem).insert(changed.map((row) => ({ changeId: id, ...row })));
  return id;
}

const undoableUntil = ({ createdAt }: Pick<BulkChangeRecord, 'createdAt'>): Date =>
  new Date(createdAt.getTime() + UNDO_DAYS * 86_400_000);

async function shownChanges(ctx: RequestContext, which: Sql): Promise<ShownBulkChange[]> {
  const rows = await ctx.rows<Omit<ShownBulkChange, 'undoableUntil'>>(
    sql`SELECT b.id, b.kind, coalesce(u.name, t.name) AS name, b.changed, b.created_at AS "createdAt",
          b.undone_at AS "undoneAt", b.restored
        FROM bulk_change b
          LEFT JOIN app_user u ON b.kind = 'OWNER' AND u.id = b.object_id
          LEFT JOIN tag t ON b.kind <> 'OWNER' AND t.id = b.object_id
        WHERE b.actor_id = ${ctx.actor.id} AND ${which} ORDER BY b.created_at DESC, b.id DESC LIMIT ${MOST_LISTED}`,
  );
  return rows.map((row) => ({ ...row, undoableUntil: row.undoneAt === null ? undoableUntil(row) : null }));
}
