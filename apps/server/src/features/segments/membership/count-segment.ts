import type { MembershipCause } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import { inBackground, type TransactionContext } from '../../../platform/transaction.js';
import { compileFilter } from '../filter/compile.js';
import { nobody } from '../filter/filter.policy.js';
import { buildOn } from '../nesting.policy.js';
import type { SavedRules } from '../saved-rules.js';
import { lockMembers } from './member-lock.js';
import { memberSettings } from './member-rules.js';

const LOOK_MS = 250;

/** Somebody stopped the count. */
class Stopped extends Error {}

interface Counted {
  readonly looked: number;
  readonly moves: number;
}

/**
 * Counts all members of a segment that waits for it, in one transaction: a crash leaves the members from before, and the
 * segment waiting. Whoever stops it in between is heard within a moment.
 */
export async function countSegment(ctx: RequestContext, id: string, rules: SavedRules): Promise<void> {
  const [begun] = await ctx.rows<{ cause: MembershipCause }>(
    sql`UPDATE segment_count SET state = 'RUNNING', began_at = clock_timestamp(), failure = NULL
        WHERE segment_id = ${id} AND state IN ('WAITING', 'RUNNING') RETURNING cause`,
  );
  if (!begun) return;
  try {
    await inBackground(ctx, (tx) => countHeld(tx, id, rules, begun.cause));
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    const [failed] = await ctx.rows(
      sql`UPDATE segment_count SET state = 'FAILED', failure = ${failure.slice(0, 500)}
          WHERE segment_id = ${id} AND state = 'RUNNING' RETURNING segment_id`,
    );
    if (failed) ctx.log.error({ err: error, segment: id }, 'a segment could not be counted');
  }
}

async function countHeld(tx: TransactionContext, id: string, rules: SavedRules, cause: MembershipCause): Promise<void> {
  await lockMembers(tx);
  const [still] = await tx.rows(sql`SELECT 1 FROM segment_count WHERE segment_id = ${id} AND state = 'RUNNING'`);
  if (!still) return;
  const began = performance.now();
  const { looked, moves } = await watched(tx, id, () => putMembers(tx, id, rules, cause));
  const ms = Math.round(performance.now() - began);
  const [done] = await tx.rows(
    sql`UPDATE segment_count SET state = 'DONE', counted_at = ${tx.now}, cost_ms = ${ms}, cost_rows = ${looked}
        WHERE segment_id = ${id} AND state = 'RUNNING' RETURNING segment_id`,
  );
  if (!done) throw new Stopped('stopped');
  // Another process may have followed the time further than this count did.
  await tx.rows(sql`UPDATE segment_follow SET passed_at = least(passed_at, ${tx.now}) WHERE id = 1`);
  if (moves === 0) return;
  const above = buildOn([id], rules);
  await tx.rows(
    sql`UPDATE segment_count SET state = 'WAITING', cause = ${cause} WHERE segment_id = ANY(${above}::uuid[]) AND state = 'DONE'`,
  );
}

async function putMembers(
  tx: TransactionContext,
  id: string,
  rules: SavedRules,
  cause: MembershipCause,
): Promise<Counted> {
  const { joins, condition } = compileFilter(rules.get(id) ?? nobody, memberSettings(tx, rules));
  const [row] = await tx.rows<{ looked: number; moves: number }>(
    sql`WITH asked AS MATERIALIZED (
          SELECT c.id, (${condition}) IS TRUE AS holds FROM customer c ${joins} WHERE c.status = 'ACTIVE'),
        gone AS (
          DELETE FROM segment_member m WHERE m.segment_id = ${id}::uuid
            AND NOT EXISTS (SELECT FROM asked a WHERE a.id = m.customer_id AND a.holds) RETURNING m.customer_id),
        come AS (
          INSERT INTO segment_member (segment_id, customer_id, since)
          SELECT ${id}::uuid, a.id, ${tx.now} FROM asked a WHERE a.holds ON CONFLICT DO NOTHING RETURNING customer_id),
        logged AS (
          INSERT INTO segment_member_log (id, customer_id, segment_id, has_entered, cause, at)
          SELECT uuid7(), x.customer_id, ${id}::uuid, x.has_entered, ${cause}, ${tx.now}
          FROM (SELECT customer_id, true AS has_entered FROM come UNION ALL SELECT customer_id, false FROM gone) x
          RETURNING id)
        SELECT (SELECT count(*) FROM asked)::int AS looked, (SELECT count(*) FROM logged)::int AS moves`,
  );
  return row ?? { looked: 0, moves: 0 };
}

/** Ends the statement of the transaction when somebody stops the count while it runs. */
async function watched<T>(tx: TransactionContext, id: string, work: () => Promise<T>): Promise<T> {
  const { pool } = tx.services.database;
  const [own] = await tx.rows<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`);
  let isOver = false;
  const look = async (): Promise<void> => {
    if (isOver) return;
    const stop = sql`SELECT pg_cancel_backend(${own?.pid}::int) FROM segment_count WHERE segment_id = ${id} AND state = 'CANCELLED'`;
    const { text, values } = stop.compile();
    await pool.query(text, values);
  };
  const timer = setInterval(() => void look().catch((err: unknown) => tx.log.warn({ err }, 'not looked')), LOOK_MS);
  try {
    return await work();
  } finally {
    isOver = true;
    clearInterval(timer);
  }
}
