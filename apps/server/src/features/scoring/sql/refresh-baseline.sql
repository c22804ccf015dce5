-- refresh-baseline: the boundaries all scores come from, measured over the customers in use.
-- A boundary is the smallest value whose tie-safe score 1 + floor(5·(rank − 1)/n) lies above it; `1 + width_bucket` gives
-- that score back. Writes nothing while nobody has bought within the year. Recency enters as minus days, so that more is better. abc holds where B and A begin, in minor units.
-- $1 date: as of the end of this day
-- $2 text: the zone in which days are counted
WITH fact AS (
  SELECT f.customer_id, (f.ordered_at AT TIME ZONE $2)::date AS day, f.net_minor, f.is_purchase,
    min((f.ordered_at AT TIME ZONE $2)::date) FILTER (WHERE f.is_purchase) OVER (
      PARTITION BY f.customer_id ORDER BY f.ordered_at DESC, f.order_id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS next_day
  FROM sales_fact f
  WHERE f.ordered_at < ($1::date + 1)::timestamp AT TIME ZONE $2
),
-- Of several purchases on one day the last one stands for the day; every day but the last has a gap to the next.
history AS (
  SELECT customer_id, sum(net_minor) AS net_minor, coalesce(sum(net_minor) FILTER (WHERE day > $1::date - 365), 0) AS net_365_minor,
    bool_or(is_purchase) AS has_bought, max(day) FILTER (WHERE is_purchase) AS last_day,
    count(*) FILTER (WHERE is_purchase AND next_day IS DISTINCT FROM day AND day > $1::date - 365) AS days_365,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY next_day - day) FILTER (WHERE is_purchase AND next_day > day) AS median_gap
  FROM fact GROUP BY customer_id
),
rhythm AS MATERIALIZED (
  SELECT h.* FROM history h JOIN customer c ON c.id = h.customer_id AND c.status = 'ACTIVE'
),
goodness AS (
  SELECT 'R' AS measure, -($1::date - last_day)::float8 AS value FROM rhythm WHERE days_365 > 0
  UNION ALL
  SELECT 'F', days_365::float8 FROM rhythm WHERE days_365 > 0
  UNION ALL
  SELECT 'M', net_365_minor::float8 FROM rhythm WHERE days_365 > 0
),
ranked AS (
  SELECT measure, value,
    1 + (5 * (sum(count(*)) OVER smaller - count(*))::bigint) / (sum(count(*)) OVER (PARTITION BY measure))::bigint AS score
  FROM goodness GROUP BY measure, value
  WINDOW smaller AS (PARTITION BY measure ORDER BY value)
),
boundary AS (
  SELECT measure, above, min(value) AS value
  FROM ranked JOIN generate_series(1, 4) AS above ON score > above GROUP BY measure, above
),
-- Customers of equal revenue stand together; the share before the first of them decides.
share AS (
  SELECT net_minor, (sum(sum(net_minor)) OVER (ORDER BY net_minor DESC) - sum(net_minor))
    / nullif(sum(sum(net_minor)) OVER (), 0) AS before
  FROM rhythm WHERE net_minor > 0 AND has_bought GROUP BY net_minor
),
cut AS (
  SELECT min(net_minor) FILTER (WHERE before < 0.80) AS a, min(net_minor) FILTER (WHERE before < 0.95) AS b FROM share
)
INSERT INTO score_baseline (version, as_of, recency, frequency, monetary, abc, cohort_cycle_days, customers)
SELECT coalesce((SELECT max(version) FROM score_baseline), 0) + 1, $1::date,
  coalesce((SELECT array_agg(value ORDER BY above) FROM boundary WHERE measure = 'R'), '{}'),
  coalesce((SELECT array_agg(value ORDER BY above) FROM boundary WHERE measure = 'F'), '{}'),
  coalesce((SELECT array_agg(value ORDER BY above) FROM boundary WHERE measure = 'M'), '{}'),
  (SELECT CASE WHEN a IS NULL THEN '{}' ELSE ARRAY[b, a]::float8[] END FROM cut),
  (SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY median_gap)::numeric, 3) FROM rhythm),
  (SELECT count(*) FROM rhythm WHERE days_365 > 0)
WHERE EXISTS (SELECT 1 FROM rhythm WHERE days_365 > 0)
RETURNING version
