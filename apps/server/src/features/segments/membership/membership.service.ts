import type { AuditMark } from '../../../platform/audit.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { sql } from '../../../platform/sql.js';
import { inBackground, type TransactionContext } from '../../../platform/transaction.js';
import { dayNumber } from '../filter/window.policy.js';
import { innerFirst } from '../nesting.policy.js';
import { savedRules, type SavedRules } from '../saved-rules.js';
import { changesFollowed } from '../segments.events.js';
import { noteChanged, takeNoted, waitingNotes } from './changed-customers.js';
import { countSegments } from './count-segments.js';
import { isFlood } from './flood.policy.js';
import { followCustomers, type Followed } from './follow-customers.js';
import { lockMembers } from './member-lock.js';
import { touchedByTime } from './passed-time.js';

/** Of more changed customers at once all segments are counted anew: that is quicker. */
const MOST_FOLLOWED = 20_000;
/** Followed in one transaction: people who write to one of them wait for it. */
const FOLLOWED_AT_ONCE = 1_000;
const HOUR_MS = 3_600_000;

/** Keeps who is in which saved segment, and who entered and left when and why. */
export class MembershipService {
  /** @param customersAPart how many customers are counted before a stop is heard; by the number of segments unless given */
  constructor(private readonly customersAPart?: number) {}

  /**
   * Brings all members up to date: counts what waits, follows what changed and what time changed. Answers whether changes are
   * left that still come in by the thousand.
   */
  async keepUp(ctx: RequestContext, signal?: AbortSignal): Promise<boolean> {
    // Following comes first: what changes while segments are counted is found the next time.
    const { isFlooded } = await this.follow(ctx, signal);
    await this.passTime(ctx);
    await this.countWaiting(ctx, signal);
    return isFlooded;
  }

  /** Counts every segment that waits for it, those that others build on first. */
  async countWaiting(ctx: RequestContext, signal?: AbortSignal): Promise<void> {
    await openCounts(ctx);
    const rules = await savedRules(ctx);
    const { customersAPart } = this;
    for (const step of innerFirst(rules)) await countSegments(ctx, step, { rules, signal, customersAPart });
  }

  /** Asks all counted segments again about the customers that changed since the last time, some at a time. */
  async follow(ctx: RequestContext, signal?: AbortSignal): Promise<{ moves: number; isFlooded: boolean }> {
    for (let moves = 0; ;) {
      signal?.throwIfAborted();
      const some = await inBackground(ctx, (tx) => this.followSome(tx));
      moves += some.moves;
      if (!some.hasMore) return { moves, isFlooded: some.isFlooded };
    }
  }

  /** What people do is followed at once; what comes in by the thousand, such as an import, when it has come to rest. */
  private async followSome(tx: TransactionContext): Promise<{ moves: number; hasMore: boolean; isFlooded: boolean }> {
    const { mark } = await takeFollow(tx);
    const waiting = await waitingNotes(tx, MOST_FOLLOWED);
    const isFlooded = isFlood(waiting, FOLLOWED_AT_ONCE);
    const [told, noted] = [
      await tx.services.audit.changedSince(tx, mark),
      isFlooded ? [] : await takeNoted(tx, waiting.count > MOST_FOLLOWED ? null : FOLLOWED_AT_ONCE),
    ];
    const changed = [...new Set([...noted, ...told.customerIds])];
    const isFollowed = changed.length <= MOST_FOLLOWED;
    const customerIds = isFollowed ? changed.slice(0, FOLLOWED_AT_ONCE) : changed;
    const later = changed.slice(customerIds.length);
    await noteChanged(tx, later);
    const moves = await this.ask(tx, customerIds, 'EVENT');
    if (customerIds.length > 0) await changesFollowed.publish(tx, { customerIds });
    const next = JSON.stringify(told.mark);
    await tx.rows(sql`UPDATE segment_follow SET mark = ${next}::jsonb, followed_at = ${tx.now} WHERE id = 1`);
    const hasMore = !isFlooded && (later.length > 0 || waiting.count > noted.length);
    return { moves, hasMore, isFlooded };
  }

  /** Asks all counted segments again about the customers whom only time changed: with each new day, and every hour. */
  passTime(ctx: RequestContext): Promise<number> {
    return inBackground(ctx, async (tx) => {
      const { passedAt } = await takeFollow(tx);
      const { timezone } = tx.services.config;
      const [from, to] = [passedAt.getTime(), tx.now.getTime()];
      if (to <= from || (dayNumber(from, timezone) === dayNumber(to, timezone) && to - from < HOUR_MS)) return 0;
      const { rules } = await followed(tx);
      const moves = await this.ask(tx, await touchedByTime(tx, rules, { from: passedAt, to: tx.now }), 'DAY');
      await tx.rows(sql`UPDATE segment_follow SET passed_at = ${tx.now} WHERE id = 1`);
      return moves;
    });
  }

  /** Has all segments counted anew, as after the figures of the night. */
  async recount(ctx: RequestContext): Promise<void> {
    await ctx.rows(sql`UPDATE segment_count SET state = 'WAITING', cause = 'DAY' WHERE state IN ('DONE', 'FAILED')`);
  }

  /** Has one segment counted anew, also one whose count was stopped. @throws NOT_FOUND */
  async countAgain(ctx: RequestContext, id: string): Promise<void> {
    const [found] = await ctx.rows(
      sql`UPDATE segment_count SET state = 'WAITING', failure = NULL WHERE segment_id = ${id} RETURNING segment_id`,
    );
    if (!found) throw refuse('NOT_FOUND', 'There is no such segment.', ['id']);
  }

  /** Stops the count of a segment; its members stay those from before, until it is counted again. @throws PRECONDITION */
  async stopCount(ctx: RequestContext, id: string): Promise<void> {
    const [stopped] = await ctx.rows(
      sql`UPDATE segment_count SET state = 'CANCELLED', progress = NULL WHERE segment_id = ${id} AND state IN ('WAITING', 'RUNNING')
          RETURNING segment_id`,
    );
    if (!stopped) throw refuse('PRECONDITION', 'This segment is not being counted.', ['id']);
  }

  private async ask(tx: TransactionContext, customerIds: readonly string[], cause: 'EVENT' | 'DAY'): Promise<number> {
    if (customerIds.length > MOST_FOLLOWED) {
      await tx.rows(sql`UPDATE segment_count SET state = 'WAITING', cause = ${cause} WHERE state = 'DONE'`);
      return 0;
    }
    return customerIds.length === 0 ? 0 : followCustomers(tx, await followed(tx), customerIds, cause);
  }
}

/** Every segment in use has a row that says how far its count is; the members of others go. */
function openCounts(ctx: RequestContext): Promise<void> {
  return inBackground(ctx, async (tx) => {
    await tx.rows(
      sql`INSERT INTO segment_count (segment_id) SELECT id FROM segment WHERE deleted_at IS NULL ON CONFLICT DO NOTHING`,
    );
    await tx.rows(
      sql`WITH gone AS (DELETE FROM segment_count n USING segment s
            WHERE s.id = n.segment_id AND s.deleted_at IS NOT NULL RETURNING n.segment_id)
          DELETE FROM segment_member WHERE segment_id IN (SELECT segment_id FROM gone)`,
    );
  });
}

/** The row that says up to where segments followed, held: the others wait. */
async function takeFollow(tx: TransactionContext): Promise<{ mark: AuditMark | null; passedAt: Date }> {
  await lockMembers(tx);
  const [row] = await tx.rows<{ mark: AuditMark | null; passedAt: Date }>(
    sql`SELECT mark, passed_at AS "passedAt" FROM segment_follow WHERE id = 1`,
  );
  if (!row) throw new Error('segments have no row to follow by');
  return row;
}

async function followed(tx: TransactionContext): Promise<Followed> {
  const rules: SavedRules = await savedRules(tx);
  const rows = await tx.rows<{ id: string }>(sql`SELECT segment_id AS id FROM segment_count WHERE state = 'DONE'`);
  return { rules, counted: new Set(rows.map(({ id }) => id)) };
}
