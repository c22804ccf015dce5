import { partOf, sqlFile, statementOf, variantOf } from '../../platform/sql.js';

/** Brings the figures of some customers up to date: see `recompute.sql` for its values. */
export const recomputeSql = sqlFile(import.meta.url, './sql/recompute.sql');

/**
 * The same for customers whose contacts and complaints were counted today: an order does not change them, and finding
 * out anew would cost more than all the rest. Writes nothing for a customer whose row is not of today; answers the ids of those
 * that were written.
 */
export const followOrdersSql = variantOf(recomputeSql, {
  'SELECT customer_id, contacts_90, contacts_270, usage_90, usage_270 FROM counted': `SELECT customer_id,
      interactions_90 AS contacts_90, round(3 * interactions_90_before)::bigint AS contacts_270, usage_90,
      round(3 * usage_90_before)::bigint AS usage_270
    FROM customer_metric WHERE customer_id = ANY ($1::uuid[]) AND formula_version = $4::int
      AND greatest(as_of, (SELECT rebuilt_on FROM score_baseline ORDER BY version DESC LIMIT 1)) = $2::date`,
  'LEFT JOIN talk': 'JOIN talk',
  'worst_complaint FROM complained': 'worst_complaint FROM customer_metric WHERE customer_id = ANY ($1::uuid[])',
  'SELECT count(*)::int AS count FROM scored': 'SELECT customer_id AS id FROM scored',
});

/** The same without the sort keys of the list: `LifecycleService.settle` writes them together with the stage. */
export const refreshUnlistedSql = variantOf(recomputeSql, {
  'WHERE c.id = s.customer_id': 'WHERE false AND c.id = s.customer_id',
});

/** Measures the boundaries of all scores: see `refresh-baseline.sql` for its values. */
export const refreshBaselineSql = sqlFile(import.meta.url, './sql/refresh-baseline.sql');

const rebuildSql = sqlFile(import.meta.url, './sql/rebuild.sql');

const range = 'BETWEEN $1::uuid AND $4::uuid';

/** Finds out what is known of customers: $1 and $4 from which to which, $2 as of the end of this day, $3 the zone, $5 as in `recompute.sql`. */
export const draftSql = variantOf(statementOf(partOf(recomputeSql, 'facts'), partOf(rebuildSql, 'draft')), {
  '= ANY ($1::uuid[])': range,
  'unnest($1::uuid[]) AS w (id) JOIN interaction ON customer_id = w.id': `(SELECT * FROM interaction WHERE customer_id ${range}) i`,
  'unnest($1::uuid[]) AS w (id) JOIN complaint_fact ON customer_id = w.id': `(SELECT * FROM complaint_fact WHERE customer_id ${range}) f`,
  'unnest($1::uuid[]) AS w (id) JOIN complaint_fact f ON f.customer_id = w.id': `(SELECT * FROM complaint_fact WHERE customer_id ${range}) f`,
});

/** Where the fifths of buyers end, after a step `rhythm`. */
export const fifthsSql = partOf(refreshBaselineSql, 'fifths');
/** Where the shares of revenue end, after a step `rhythm`. */
export const sharesSql = partOf(refreshBaselineSql, 'shares');

/** The boundaries by what has been found out: $1 to $3 as in `refresh-baseline.sql`. */
export const draftBaselineSql = statementOf(
  `WITH rhythm AS MATERIALIZED (
    SELECT net_minor, net_rfm_minor, orders > 0 AS has_bought, last_day, days_rfm, median_gap
    FROM customer_metric_draft WHERE is_active AND orders > 0
  )`,
  fifthsSql,
  sharesSql,
  partOf(refreshBaselineSql, 'kept'),
);

/**
 * Gives these customers their scores by the newest boundaries and writes what differs: $1 and $3 from which to which, $2, $4
 * and $5 as in `recompute.sql`. Answers the ids of those of whom something else has been written meanwhile.
 */
export const settleDraftSql = statementOf(
  partOf(rebuildSql, 'known'),
  partOf(recomputeSql, 'scores'),
  partOf(variantOf(recomputeSql, { 'FROM finished f\n': `FROM finished f\n${partOf(rebuildSql, 'differs')}` }), 'rows'),
  partOf(rebuildSql, 'left'),
);

/** Keeps what the figures of customers who had bought were at the end of a day gone by: values as in `recompute.sql`. Writes nothing else. */
export const keepPastDaySql = statementOf(
  partOf(recomputeSql, 'facts'),
  partOf(recomputeSql, 'scores'),
  `INSERT INTO customer_metric_daily (customer_id, day, orders, net_minor, net_365_minor, churn_score, health, rfm_segment, abc_class)
  SELECT customer_id, as_of, orders, net_minor, net_365_minor, churn_score, health, rfm_segment, abc_class
  FROM finished WHERE orders > 0 ON CONFLICT (customer_id, day) DO NOTHING`,
);
