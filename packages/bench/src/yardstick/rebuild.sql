-- rebuild: the figures of every customer by hand, in one statement into a new table: recency, frequency, monetary value, first
-- and last order, mean and spread of the gaps, scores by boundaries, share classes.
DROP TABLE IF EXISTS bench.rebuilt;
CREATE TABLE bench.rebuilt AS
WITH fact AS (
  SELECT customer_id, ordered_at, net_minor,
    extract(epoch FROM ordered_at - lag(ordered_at) OVER (PARTITION BY customer_id ORDER BY ordered_at)) / 86400 AS gap
  FROM sales_fact WHERE is_purchase
), figure AS (
  SELECT customer_id, count(*) AS orders, sum(net_minor) AS net_minor, min(ordered_at) AS first_order_at,
    max(ordered_at) AS last_order_at, avg(gap) AS cycle_days, stddev_pop(gap) AS cycle_spread,
    extract(epoch FROM now() - max(ordered_at)) / 86400 AS recency
  FROM fact GROUP BY customer_id
), bound AS (
  SELECT percentile_disc(ARRAY[0.2, 0.4, 0.6, 0.8]) WITHIN GROUP (ORDER BY recency) AS r,
    percentile_disc(ARRAY[0.2, 0.4, 0.6, 0.8]) WITHIN GROUP (ORDER BY orders) AS f,
    percentile_disc(ARRAY[0.2, 0.4, 0.6, 0.8]) WITHIN GROUP (ORDER BY net_minor) AS m
  FROM figure
), share AS (
  SELECT customer_id, sum(net_minor) OVER (ORDER BY net_minor DESC, customer_id ROWS UNBOUNDED PRECEDING) / sum(net_minor) OVER () AS reached
  FROM figure
)
SELECT f.*, 5 - width_bucket(f.recency, b.r) AS r_score, 1 + width_bucket(f.orders, b.f) AS f_score,
  1 + width_bucket(f.net_minor, b.m) AS m_score,
  CASE WHEN s.reached <= 0.7 THEN 'A' WHEN s.reached <= 0.9 THEN 'B' ELSE 'C' END AS abc_class
FROM figure f CROSS JOIN bound b JOIN share s USING (customer_id);
