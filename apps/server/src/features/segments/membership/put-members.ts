import type { MembershipCause } from '@kehu/schema';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { compileAll } from '../filter/compile.js';
import { nobody } from '../filter/filter.policy.js';
import type { Among } from '../filter/measures.js';
import type { SavedRules } from '../saved-rules.js';
import { memberSettings } from './member-rules.js';

/** What is asked: rules, of which segments and why, about which customers. */
export interface Asked {
  readonly rules: SavedRules;
  /** Why each of the segments is asked, by its id; none of them may build on another. */
  readonly causes: ReadonlyMap<string, MembershipCause>;
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
 * tables it has no statistics for yet.
 */
export async function putMembers(tx: TransactionContext, { rules, causes, among }: Asked): Promise<Put> {
  const ids = [...causes.keys()];
  const filters = ids.map((id) => rules.get(id) ?? nobody);
  const { joins, conditions } = compileAll(filters, memberSettings(tx, rules, among));
  const holds = conditions.map((condition) => sql`(${condition}) IS TRUE`);
  const [row] = await tx.rows<Put>(
    sql`WITH asked AS MATERIALIZED (
          SELECT c.id, ARRAY[${sql.join(holds, ', ')}]::boolean[] AS holds FROM customer c ${joins}
          WHERE c.status = 'ACTIVE' AND ${among(sql.raw('c.id'))}),
        wanted AS (
          SELECT s.id AS segment_id, a.id AS customer_id, s.cause
          FROM asked a, unnest(${ids}::uuid[], ${[...causes.values()]}::text[], a.holds) AS s (id, cause, holds) WHERE s.holds),
        held AS (
          SELECT m.segment_id, m.customer_id, m.ctid AS place, m.since, m.cause FROM segment_member m
          WHERE m.segment_id = ANY(${ids}::uuid[]) AND ${among(sql.raw('m.customer_id'))}),
        moved AS MATERIALIZED (
          SELECT segment_id, customer_id, h.place, h.since, h.cause AS held_by, w.cause
          FROM wanted w FULL JOIN held h USING (segment_id, customer_id) WHERE w.cause IS NULL OR h.place IS NULL),
        gone AS (DELETE FROM segment_member WHERE ctid = ANY(ARRAY(SELECT place FROM moved WHERE place IS NOT NULL))),
        stayed AS (
          INSERT INTO segment_stay (id, customer_id, segment_id, since, since_cause, until, until_cause)
          SELECT uuid7(), m.customer_id, m.segment_id, m.since, m.held_by, ${tx.now}, s.cause
          FROM moved m JOIN unnest(${ids}::uuid[], ${[...causes.values()]}::text[]) AS s (id, cause) ON s.id = m.segment_id
          WHERE m.place IS NOT NULL),
        come AS (
          INSERT INTO segment_member (segment_id, customer_id, since, cause)
          SELECT segment_id, customer_id, ${tx.now}, cause FROM moved WHERE place IS NULL ORDER BY segment_id, customer_id)
        SELECT (SELECT count(*) FROM asked)::int AS looked, count(*)::int AS moves,
          coalesce(array_agg(DISTINCT segment_id), '{}') AS moved FROM moved`,
  );
  return row ?? { looked: 0, moves: 0, moved: [] };
}
