-- refresh-baseline: the boundaries all scores come from, measured over the customers in use.
-- A boundary is the smallest value whose tie-safe score 1 + floor(5·(rank − 1)/n) lies above it; `1 + width_bucket` gives
-- that score back. Writes nothing while nobody has bought within those days. Recency enters as minus days, so that more is better. abc holds where B and A begin, in minor units.
-- The rebuild takes `rhythm` from what it has found out of everybody just before; the previews of settings from what they ask.
-- $1 date: as of the end of this day
-- $2 float8[]: the days back that RFM counts [1]; up to which share of all revenue classes A [2] and B [3] go, in percent; where
--   the scores of RFM are fixed, from where on 2 to 5 are given for recency [4-7], frequency [8-11] and revenue [12-15]
-- $3 int[]: the versions of the settings these come from
-- $4 text: the zone in which days are counted
-- part facts: how each customer buys.
WITH fact AS (
  SELECT f.customer_id, (f.ordered_at AT TIME ZONE $4)::date AS day, f.net_minor, f.is_purchase,
    min((f.ordered_at AT TIME ZONE $4)::date) FILTER (WHERE f.is_purchase) OVER (
      PARTITION BY f.customer_id ORDER BY f.ordered_at DESC, f.order_id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS next_day
  FROM sales_fact f
  WHERE f.ordered_at < ($1::date + 1)::timestamp AT TIME ZONE $4
),
-- Of several purchases on one day the last one stands for the day; every day but the last has a gap to the next.
history AS (
  SELECT customer_id, sum(net_minor) AS net_minor, coalesce(sum(net_minor) FILTER (WHERE day > $1::date - ($2::float8[])[1]::int), 0) AS net_rfm_minor,
    bool_or(is_purchase) AS has_bought, max(day) FILTER (WHERE is_purchase) AS last_day,
    count(*) FILTER (WHERE is_purchase AND next_day IS DISTINCT FROM day AND day > $1::date - ($2::float8[])[1]::int) AS days_rfm,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY next_day - day) FILTER (WHERE is_purchase AND next_day > day) AS median_gap
  FROM fact GROUP BY customer_id
),
rhythm AS MATERIALIZED (
  SELECT h.* FROM history h JOIN customer c ON c.id = h.customer_id AND c.status = 'ACTIVE'
)
-- part fifths: where a fifth of the buyers ends.
, sorted AS MATERIALIZED (
  SELECT array_agg(last_day - $1::date ORDER BY last_day) AS r, array_agg(days_rfm ORDER BY days_rfm) AS f,
    array_agg(net_rfm_minor::bigint ORDER BY net_rfm_minor::bigint) AS m, count(*)::int AS n
  FROM rhythm WHERE days_rfm > 0
),
-- So many fifths of all, rounded up, are not above the pivot: the next value is the first with so many below it.
pivot AS (
  SELECT above, r[(above * n + 4) / 5] AS r, f[(above * n + 4) / 5] AS f, m[(above * n + 4) / 5] AS m
  FROM sorted, generate_series(1, 4) AS above
),
boundary AS (
  SELECT above, coalesce(($2::float8[])[3 + above], s.r[1 + width_bucket(p.r, s.r)]) AS r,
    coalesce(($2::float8[])[7 + above], s.f[1 + width_bucket(p.f, s.f)]) AS f,
    coalesce(($2::float8[])[11 + above], s.m[1 + width_bucket(p.m, s.m)]) AS m
  FROM pivot p, sorted s
)
-- part shares: where the shares of revenue end.
-- Customers of equal revenue stand together; the share before the first of them decides.
, share AS (
  SELECT net_minor, (sum(sum(net_minor)) OVER (ORDER BY net_minor DESC) - sum(net_minor))
    / nullif(sum(sum(net_minor)) OVER (), 0) AS before
  FROM rhythm WHERE net_minor > 0 AND has_bought GROUP BY net_minor
),
cut AS (
  SELECT min(net_minor) FILTER (WHERE before < ($2::float8[])[2]::numeric / 100) AS a,
    min(net_minor) FILTER (WHERE before < ($2::float8[])[3]::numeric / 100) AS b FROM share
)
-- part kept: writes them down.
INSERT INTO score_baseline (version, as_of, recency, frequency, monetary, abc, cohort_cycle_days, satisfaction, customers, measured_by, rebuilt_on)
SELECT coalesce((SELECT max(version) FROM score_baseline), 0) + 1, $1::date,
  coalesce((SELECT array_agg(r::float8 ORDER BY above) FROM boundary WHERE r IS NOT NULL), '{}'),
  coalesce((SELECT array_agg(f::float8 ORDER BY above) FROM boundary WHERE f IS NOT NULL), '{}'),
  coalesce((SELECT array_agg(m::float8 ORDER BY above) FROM boundary WHERE m IS NOT NULL), '{}'),
  (SELECT CASE WHEN a IS NULL THEN '{}' ELSE ARRAY[b, a]::float8[] END FROM cut),
  (SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY median_gap)::numeric, 3) FROM rhythm),
  (SELECT round(avg((rating - 1) * 25), 2) FROM interaction WHERE rating IS NOT NULL
    AND occurred_at >= ($1::date - 729)::timestamp AT TIME ZONE 'UTC' AND occurred_at < ($1::date + 1)::timestamp AT TIME ZONE 'UTC'),
  (SELECT n FROM sorted), $3::int[], (SELECT rebuilt_on FROM score_baseline ORDER BY version DESC LIMIT 1)
WHERE (SELECT n FROM sorted) > 0
RETURNING version
