import type { MembershipCause } from '@kehu/schema';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { compileAll } from '../filter/compile.js';
import type { Filter } from '../filter/filter.policy.js';
import { innerFirst } from '../nesting.policy.js';
import type { SavedRules } from '../saved-rules.js';
import { memberSettings } from './member-rules.js';

const CUSTOMERS_A_BATCH = 2_000;
const SEGMENTS_A_STATEMENT = 50;

/** What of the rules is followed. */
export interface Followed {
  /** Every saved rule. */
  readonly rules: SavedRules;
  /** The segments whose members are counted, and so can be followed. */
  readonly counted: ReadonlySet<string>;
}

/**
 * Asks all segments again about some customers, and writes who entered and who left: one statement for many segments and
 * customers at once, those that others build on first. Answers how many moves there were.
 */
export async function followCustomers(
  tx: TransactionContext,
  { rules, counted }: Followed,
  customerIds: readonly string[],
  cause: MembershipCause,
): Promise<number> {
  const steps = innerFirst(rules).map((step) => step.filter((id) => counted.has(id)));
  let moves = 0;
  for (const some of chunks(customerIds, CUSTOMERS_A_BATCH)) {
    for (const ids of steps.flatMap((step) => chunks(step, SEGMENTS_A_STATEMENT))) {
      moves += await ask(tx, rules, ids, some, cause);
    }
  }
  return moves;
}

async function ask(
  tx: TransactionContext,
  rules: SavedRules,
  ids: readonly string[],
  customerIds: readonly string[],
  cause: MembershipCause,
): Promise<number> {
  const filters = ids.map((id) => rules.get(id)).filter((rule): rule is Filter => rule !== undefined);
  const { joins, conditions } = compileAll(filters, memberSettings(tx, rules, customerIds));
  const holds = conditions.map((condition) => sql`(${condition}) IS TRUE`);
  const [row] = await tx.rows<{ moves: string }>(
    sql`WITH asked AS MATERIALIZED (
          SELECT c.id, ARRAY[${sql.join(holds, ', ')}]::boolean[] AS holds FROM customer c ${joins}
          WHERE c.status = 'ACTIVE' AND c.id = ANY(${customerIds}::uuid[])),
        wanted AS MATERIALIZED (
          SELECT a.id AS customer_id, s.id AS segment_id
          FROM asked a, unnest(${ids}::uuid[], a.holds) AS s (id, holds) WHERE s.holds),
        gone AS (
          DELETE FROM segment_member m WHERE m.customer_id = ANY(${customerIds}::uuid[])
            AND m.segment_id = ANY(${ids}::uuid[])
            AND NOT EXISTS (SELECT FROM wanted w WHERE w.customer_id = m.customer_id AND w.segment_id = m.segment_id)
          RETURNING m.segment_id, m.customer_id),
        come AS (
          INSERT INTO segment_member (segment_id, customer_id, since)
          SELECT w.segment_id, w.customer_id, ${tx.now} FROM wanted w
          ON CONFLICT DO NOTHING RETURNING segment_id, customer_id),
        logged AS (
          INSERT INTO segment_member_log (id, customer_id, segment_id, has_entered, cause, at)
          SELECT uuid7(), x.customer_id, x.segment_id, x.has_entered, ${cause}, ${tx.now}
          FROM (SELECT *, true AS has_entered FROM come UNION ALL SELECT *, false FROM gone) x RETURNING id)
        SELECT count(*) AS moves FROM logged`,
  );
  return Number(row?.moves);
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_chunk, i) => all.slice(i * size, (i + 1) * size));
}
