import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';

const MOST = 100;

/** A view as its readers see it. */
export interface ViewRow {
  readonly id: string;
  readonly list: string;
  readonly name: string;
  readonly address: string;
  readonly isShared: boolean;
  readonly isOwn: boolean;
  readonly ownerName: string;
}

export interface NewView {
  readonly list: string;
  readonly name: string;
  readonly address: string;
  readonly isShared: boolean;
}

/** Views of lists: a person's own, and those that colleagues share. What a view finds is still what its reader may see. */
export class SavedViewService {
  /** The own ones first, each by name. */
  list(ctx: RequestContext, list: string): Promise<ViewRow[]> {
    return this.rows(ctx, sql`v.list = ${list}`);
  }

  /** Keeps a view; one of the same name is replaced. */
  async save(ctx: RequestContext, { list, name, address, isShared }: NewView): Promise<ViewRow> {
    const ownerId = personOf(ctx);
    return inTransaction(ctx, async (tx) => {
      const [held] = await tx.rows<{ n: number }>(
        sql`SELECT count(*)::integer AS n FROM saved_view WHERE owner_id = ${ownerId} AND name <> ${name}`,
      );
      if ((held?.n ?? 0) >= MOST) throw refuse('PRECONDITION', `At most ${MOST} views for one person.`);
      const [saved] = await tx.rows<{ id: string }>(
        sql`INSERT INTO saved_view (id, owner_id, list, name, address, is_shared, created_at)
            VALUES (${newId(tx.now.getTime())}, ${ownerId}, ${list}, ${name}, ${address}, ${isShared}, ${tx.now})
            ON CONFLICT (owner_id, list, name) DO UPDATE SET address = excluded.address, is_shared = excluded.is_shared
            RETURNING id`,
      );
      const [row] = await this.rows(tx, sql`v.id = ${saved!.id}`);
      return row!;
    });
  }

  /** @throws NOT_FOUND when it is nobody's or another's */
  async drop(ctx: RequestContext, id: string): Promise<void> {
    const ownerId = personOf(ctx);
    await inTransaction(ctx, async (tx) => {
      const gone = isId(id)
        ? await tx.rows(sql`DELETE FROM saved_view WHERE id = ${id} AND owner_id = ${ownerId} RETURNING id`)
        : [];
      if (gone.length === 0) throw refuse('NOT_FOUND', 'There is no such view.', ['id']);
    });
  }

  private rows(ctx: RequestContext, which: Sql): Promise<ViewRow[]> {
    const { userId } = ctx.actor;
    return ctx.rows<ViewRow>(
      sql`SELECT v.id, v.list, v.name, v.address, v.is_shared AS "isShared", u.name AS "ownerName",
            v.owner_id IS NOT DISTINCT FROM ${userId}::uuid AS "isOwn"
          FROM saved_view v JOIN app_user u ON u.id = v.owner_id
          WHERE ${which} AND (v.is_shared OR v.owner_id = ${userId}::uuid)
          ORDER BY v.owner_id IS DISTINCT FROM ${userId}::uuid, v.name, v.id LIMIT 200`,
    );
  }
}

/** Programs have no views. */
function personOf(ctx: RequestContext): string {
  if (ctx.actor.userId === null) throw refuse('FORBIDDEN', 'Only people keep views.');
  return ctx.actor.userId;
}
