import type { MembershipCause } from '@kehu/schema';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { compileAll } from '../filter/compile.js';
import { nobody } from '../filter/filter.policy.js';
import type { Among } from '../filter/measures.js';
import type { SavedRules } from '../saved-rules.js';
import { memberSettings } from './member-rules.js';

/** What is asked, and why: rules of segments, none of which builds on another, about some customers. */
export interface Asked {
  readonly rules: SavedRules;
  readonly ids: readonly string[];
  readonly cause: MembershipCause;
  readonly among: Among;
}

/** What came of it. */
export interface Put {
  /** Customers looked at. */
  readonly looked: number;
  readonly moves: number;
  /** The segments somebody entered or left. */
  readonly moved: readonly string[];
}

/**
 * Asks many rules about many customers in one pass, and writes only who entered and who left. Members and answers meet in a
 * full join: it alone is never done by loops, however wrong the planner's guess of their numbers, which it makes of
 * tables it has no statistics for yet. The members of one customer lie together, so that following reads few pages.
 */
export async function putMembers(tx: TransactionContext, { rules, ids, cause, among }: Asked): Promise<Put> {
  const filters = ids.map((id) => rules.get(id) ?? nobody);
  const { joins, conditions } = compileAll(filters, memberSettings(tx, rules, among));
  const holds = conditions.map((condition) => sql`(${condition}) IS TRUE`);
  const [row] = await tx.rows<Put>(
    sql`WITH asked AS MATERIALIZED (
          SELECT c.id, ARRAY[${sql.join(holds, ', ')}]::boolean[] AS holds FROM customer c ${joins}
          WHERE c.status = 'ACTIVE' AND ${among(sql.raw('c.id'))}),
        wanted AS (
          SELECT s.id AS segment_id, a.id AS customer_id
          FROM asked a, unnest(${ids}::uuid[], a.holds) AS s (id, holds) WHERE s.holds),
        held AS (
          SELECT m.segment_id, m.customer_id, m.ctid AS place, m.since, m.cause FROM segment_member m
          WHERE m.segment_id = ANY(${ids}::uuid[]) AND ${among(sql.raw('m.customer_id'))}),
        moved AS MATERIALIZED (
          SELECT segment_id, customer_id, h.place, h.since, h.cause
          FROM wanted w FULL JOIN held h USING (segment_id, customer_id)
          WHERE w.customer_id IS NULL OR h.place IS NULL),
        gone AS (DELETE FROM segment_member WHERE ctid = ANY(ARRAY(SELECT place FROM moved WHERE place IS NOT NULL))),
        stayed AS (
          INSERT INTO segment_stay (id, customer_id, segment_id, since, since_cause, until, until_cause)
          SELECT uuid7(), customer_id, segment_id, since, cause, ${tx.now}, ${cause} FROM moved WHERE place IS NOT NULL),
        come AS (
          INSERT INTO segment_member (segment_id, customer_id, since, cause)
          SELECT segment_id, customer_id, ${tx.now}, ${cause} FROM moved WHERE place IS NULL ORDER BY customer_id, segment_id)
        SELECT (SELECT count(*) FROM asked)::int AS looked, coalesce(sum(x.moves), 0)::int AS moves,
          coalesce(array_agg(x.segment_id), '{}') AS moved
        FROM (SELECT segment_id, count(*) AS moves FROM moved GROUP BY segment_id) x`,
  );
  return row ?? { looked: 0, moves: 0, moved: [] };
}

/** Takes back what this transaction has put of these segments: who entered is gone, who left is back as before. */
export async function takeBack(tx: TransactionContext, ids: readonly string[]): Promise<void> {
  const ours = sql`segment_id = ANY(${ids}::uuid[]) AND xmin = pg_current_xact_id()::xid`;
  await tx.rows(sql`DELETE FROM segment_member WHERE ${ours}`);
  await tx.rows(
    sql`WITH back AS (
          DELETE FROM segment_stay WHERE ${ours} AND until = ${tx.now} RETURNING segment_id, customer_id, since, since_cause)
        INSERT INTO segment_member (segment_id, customer_id, since, cause)
        SELECT segment_id, customer_id, since, since_cause FROM back`,
  );
}
