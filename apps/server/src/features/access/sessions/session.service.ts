import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { sql, type Sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { accessChanged } from '../access.events.js';
import { changeAccess } from '../access-change.js';
import type { Authentication } from '../authentication.js';

/** A browser that is signed in as the caller. */
export interface SessionRow {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  ip: string | null;
  userAgent: string | null;
  isCurrent: boolean;
}

/** Where somebody is signed in. */
export class SessionService {
  constructor(private readonly authentication: Authentication) {}

  /** The caller's own that are open, the one used last first. */
  list(ctx: RequestContext): Promise<SessionRow[]> {
    return ctx.rows(
      sql`SELECT s.id, s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt", s.ip,
            s.user_agent AS "userAgent", s.id IS NOT DISTINCT FROM ${ctx.actor.sessionId}::uuid AS "isCurrent"
          FROM session s WHERE s.user_id = ${ctx.actor.userId} AND s.ended_at IS NULL AND s.expires_at > ${ctx.now}
          ORDER BY s.last_seen_at DESC, s.id DESC LIMIT 200`,
    );
  }

  /** Ends the session the request came with. */
  async endOwn(ctx: RequestContext): Promise<void> {
    const { sessionId } = ctx.actor;
    if (sessionId !== null) await this.end(ctx, sql`s.id = ${sessionId}`);
  }

  /** Ends one of the caller's own. */
  async revoke(ctx: RequestContext, id: string): Promise<void> {
    const ended = isId(id) ? await this.end(ctx, sql`s.id = ${id} AND s.user_id = ${ctx.actor.userId}`) : 0;
    if (ended === 0) throw refuse('NOT_FOUND', 'There is no such session.', ['id']);
  }

  /** Ends all of the caller's own but the one the request came with; answers how many. */
  revokeOthers(ctx: RequestContext): Promise<number> {
    const { userId, sessionId } = ctx.actor;
    return this.end(ctx, sql`s.user_id = ${userId} AND s.id IS DISTINCT FROM ${sessionId}::uuid`);
  }

  private end(ctx: RequestContext, which: Sql): Promise<number> {
    return changeAccess(this.authentication, ctx, (tx) => endSessions(tx, which));
  }
}

/** Ends open sessions that fit; answers how many. Call it inside `changeAccess`. */
export async function endSessions(tx: TransactionContext, which: Sql): Promise<number> {
  const ended = await tx.rows<{ id: string; userId: string }>(
    sql`UPDATE session s SET ended_at = ${tx.now} WHERE ${which} AND s.ended_at IS NULL RETURNING s.id, s.user_id AS "userId"`,
  );
  for (const { id, userId } of ended) {
    const subject = { kind: 'session', id } as const;
    await accessChanged.publish(tx, { action: 'session.ended', subject, fields: { user: { from: userId } } });
  }
  return ended.length;
}
