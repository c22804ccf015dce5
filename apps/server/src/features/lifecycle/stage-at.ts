import { sql, type Sql } from '../../platform/sql.js';

/**
 * The stage a customer was at just before a moment, as SQL; null before there was such a customer. Who has not moved since
 * stands there still, so that only the others are looked up.
 *
 * @param customer the alias of the customer row
 */
export const stageAt = (customer: Sql, before: Date): Sql =>
  sql`(CASE WHEN ${customer}.created_at >= ${before}::timestamptz THEN NULL
    WHEN ${customer}.stage_since < ${before}::timestamptz THEN ${customer}.stage
    ELSE coalesce(
      (SELECT s.to_stage FROM stage_move s WHERE s.customer_id = ${customer}.id AND s.moved_at < ${before}::timestamptz
        ORDER BY s.moved_at DESC, s.id DESC LIMIT 1),
      (SELECT coalesce(s.from_stage, s.to_stage) FROM stage_move s WHERE s.customer_id = ${customer}.id
        ORDER BY s.moved_at, s.id LIMIT 1),
      ${customer}.stage) END)`;
