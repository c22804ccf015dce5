import type { OpenWorkKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import type { OpenWork, WorkItem } from '../../../platform/open-work.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { accessChanged } from '../access.events.js';
import { visibleUser } from '../user-scope.js';
import { HandOver, HandOverItem } from './hand-over.entity.js';
import { receiverByCustomer } from './split.policy.js';
import { formerPlaces, nothingUnseen, unseenBy } from './unseen.js';

const UNDO_MS = 30 * 86_400_000;

/** How much of a kind. */
export interface WorkCount {
  readonly kind: OpenWorkKind;
  readonly count: number;
}

export interface HandOverGiven {
  readonly userId: string;
  /** One takes all, several share by customer. */
  readonly receiverIds: readonly string[];
  /** Whether customers the receiver would not see move to the receiver's team and region. */
  readonly movesUnseen?: boolean | null;
  readonly clientMutationKey?: string | null;
}

/** What was given to whom; `undoableUntil` is null once it was undone. */
export interface HandOverReport {
  readonly id: string;
  /** Whose work it was. */
  readonly fromName: string | null;
  readonly createdAt: Date;
  readonly undoneAt: Date | null;
  readonly undoableUntil: Date | null;
  readonly given: readonly (WorkCount & { readonly userId: string })[];
}

/** What one receiver would take over. */
export interface HandOverShare {
  readonly userId: string;
  readonly customers: number;
  /** Those of them the receiver would not see where they stand now, and would where the receiver stands. */
  readonly unseen: number;
}

/** The work of somebody who leaves goes to others, in one transaction, and can be given back for thirty days. */
export class HandOverService {
  constructor(private readonly kinds: () => readonly OpenWork[]) {}

  /** What waits for somebody the actor may keep. */
  async waiting(ctx: RequestContext, userId: string): Promise<WorkCount[] | null> {
    if (!(await this.mayKeep(ctx, userId))) return null;
    return this.count(ctx, userId);
  }

  async count(ctx: RequestContext, userId: string): Promise<WorkCount[]> {
    const counts: WorkCount[] = [];
    for (const work of this.kinds()) counts.push({ kind: work.kind, count: await work.count(ctx, userId) });
    return counts;
  }

  /** How many customers each receiver would take over, and how many of them they would not see. */
  async preview(ctx: RequestContext, { userId, receiverIds }: HandOverGiven): Promise<HandOverShare[] | null> {
    if (!(await this.mayKeep(ctx, userId))) return null;
    const customers = this.kinds().find(({ kind }) => kind === 'CUSTOMER');
    const items = (await customers?.list(ctx, userId)) ?? [];
    const receiverOf = receiverByCustomer(
      items.map(({ id }) => id),
      receiverIds,
    );
    const shares: HandOverShare[] = [];
    for (const toUserId of new Set(receiverIds)) {
      if (!(await this.mayKeep(ctx, toUserId))) continue;
      const share = items.filter(({ id }) => receiverOf(id) === toUserId);
      shares.push({
        userId: toUserId,
        customers: share.length,
        unseen: (await unseenBy(ctx, toUserId, share)).to.size,
      });
    }
    return shares;
  }

  handOver(ctx: RequestContext, given: HandOverGiven): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      if (!(await this.mayKeep(tx, given.userId))) throw refuse('NOT_FOUND', 'There is no such user.', ['userId']);
      await this.requireReceivers(tx, given);
      return once(tx, 'handOverCreate', given.clientMutationKey, given, async () => {
        const row = { id: newId(tx.now.getTime()), fromUserId: given.userId, createdById: tx.actor.userId };
        await tx.db.getRepository(HandOver).insert({ ...row, createdAt: tx.now, undoneAt: null });
        for (const work of this.kinds()) await this.giveKind(tx, work, row.id, given);
        const fields = { from: { to: given.userId }, receivers: { to: given.receiverIds } };
        await accessChanged.publish(tx, {
          action: 'work.handed-over',
          subject: { kind: 'hand-over', id: row.id },
          fields,
        });
        return row.id;
      });
    });
  }

  /** Gives back what the receivers still have; what went on to others meanwhile stays there. */
  undo(ctx: RequestContext, id: string): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const made = isId(id) ? await tx.db.getRepository(HandOver).findOne({ where: { id }, lock }) : null;
      if (!made || !(await this.mayKeep(tx, made.fromUserId)))
        throw refuse('NOT_FOUND', 'There is no such hand-over.', ['id']);
      if (made.undoneAt !== null) throw refuse('PRECONDITION', 'It was undone already.', ['id']);
      if (made.createdAt.getTime() + UNDO_MS < tx.now.getTime())
        throw refuse('PRECONDITION', 'It is more than thirty days ago.', ['id']);
      await this.requireActive(tx, made.fromUserId, 'id');
      const items = await tx.db.getRepository(HandOverItem).findBy({ handOverId: id });
      for (const work of this.kinds()) {
        const own = items.filter(({ kind }) => kind === work.kind);
        for (const receiver of new Set(own.map(({ toUserId }) => toUserId))) {
          const back = own.filter(({ toUserId }) => toUserId === receiver);
          const given = back.map(({ recordId, aboutCustomer }) => ({ id: recordId, customerId: aboutCustomer }));
          await work.give(tx, given, receiver, made.fromUserId, formerPlaces(back));
        }
      }
      await tx.db.getRepository(HandOver).update({ id }, { undoneAt: tx.now });
      await accessChanged.publish(tx, { action: 'work.hand-over-undone', subject: { kind: 'hand-over', id } });
      return id;
    });
  }

  /** What was given to whom. */
  async report(ctx: RequestContext, id: string): Promise<HandOverReport | null> {
    return (await reports(ctx, sql`h.id = ${id}`))[0] ?? null;
  }

  /** What can still be undone of those the actor may keep, the newest first. */
  recent(ctx: RequestContext): Promise<HandOverReport[]> {
    const since = new Date(ctx.now.getTime() - UNDO_MS);
    const mayKeep = visibleUser(ctx, sql.raw('u'), 'users:write');
    return reports(ctx, sql`h.undone_at IS NULL AND h.created_at > ${since} AND ${mayKeep}`);
  }

  private async giveKind(
    tx: TransactionContext,
    work: OpenWork,
    handOverId: string,
    given: HandOverGiven,
  ): Promise<void> {
    const items = await work.list(tx, given.userId);
    const receiverOf = receiverByCustomer(
      items.map(({ customerId }) => customerId),
      given.receiverIds,
    );
    for (const toUserId of given.receiverIds) {
      const share: WorkItem[] = items.filter(({ customerId }) => receiverOf(customerId) === toUserId);
      if (share.length === 0) continue;
      const moves = work.kind === 'CUSTOMER' && given.movesUnseen === true;
      const { from, to } = moves ? await unseenBy(tx, toUserId, share) : nothingUnseen;
      const ids = new Set(await work.give(tx, share, given.userId, toUserId, to));
      const rows = share
        .filter(({ id }) => ids.has(id))
        .map(({ id, customerId }) => ({
          ...{ handOverId, kind: work.kind, recordId: id, aboutCustomer: customerId, toUserId },
          wasMoved: to.has(id),
          formerTeamId: from.get(id)?.teamId ?? null,
          formerRegionId: from.get(id)?.regionId ?? null,
        }));
      for (let at = 0; at < rows.length; at += 5_000)
        await tx.db.getRepository(HandOverItem).insert(rows.slice(at, at + 5_000));
    }
  }

  private async mayKeep(ctx: RequestContext, userId: string): Promise<boolean> {
    if (!isId(userId)) return false;
    const u = sql.raw('u');
    const rows = await ctx.rows(
      sql`SELECT 1 FROM app_user u WHERE u.id = ${userId} AND ${visibleUser(ctx, u, 'users:write')}`,
    );
    return rows.length > 0;
  }

  private async requireReceivers(tx: TransactionContext, { userId, receiverIds }: HandOverGiven): Promise<void> {
    if (receiverIds.length === 0) throw refuse('BAD_INPUT', 'Somebody must take the work over.', ['receiverIds']);
    for (const [i, id] of receiverIds.entries()) {
      const field = ['receiverIds', String(i)];
      if (id === userId || receiverIds.indexOf(id) !== i)
        throw refuse('BAD_INPUT', 'This person cannot take it over.', field);
      if (!(await this.mayKeep(tx, id))) throw refuse('NOT_FOUND', 'There is no such user.', field);
      await this.requireActive(tx, id, ...field);
    }
  }

  private async requireActive(tx: TransactionContext, userId: string, ...field: string[]): Promise<void> {
    const rows = await tx.rows(sql`SELECT 1 FROM app_user WHERE id = ${userId} AND status = 'ACTIVE' FOR SHARE`);
    if (rows.length === 0) throw refuse('PRECONDITION', 'Only somebody who is active can have work.', field);
  }
}

async function reports(ctx: RequestContext, where: Sql): Promise<HandOverReport[]> {
  const rows = await ctx.rows<Omit<HandOverReport, 'undoableUntil'>>(
    sql`SELECT h.id, u.name AS "fromName", h.created_at AS "createdAt", h.undone_at AS "undoneAt",
          (SELECT coalesce(json_agg(x), '[]') FROM (SELECT to_user_id AS "userId", kind, count(*)::integer AS count
            FROM hand_over_item WHERE hand_over_id = h.id GROUP BY 1, 2 ORDER BY 1, 2) x) AS given
        FROM hand_over h LEFT JOIN app_user u ON u.id = h.from_user_id
        WHERE ${where} ORDER BY h.created_at DESC, h.id DESC LIMIT 20`,
  );
  return rows.map((row) => ({
    ...row,
    undoableUntil: row.undoneAt === null ? new Date(row.createdAt.getTime() + UNDO_MS) : null,
  }));
}
