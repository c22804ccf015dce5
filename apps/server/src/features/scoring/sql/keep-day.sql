-- keep-day: the figures of buyers whose figures differ from those kept last, as of a day. Answers how many were kept.
-- $1 date: the day  $2 uuid, $3 uuid: customers with ids from … to …
WITH kept AS (
  INSERT INTO customer_metric_daily AS d (customer_id, day, orders, net_minor, net_365_minor, churn_score, health, rfm_segment, abc_class)
  SELECT m.customer_id, $1::date, m.orders, m.net_minor, m.net_365_minor, m.churn_score, m.health, m.rfm_segment, m.abc_class
  FROM customer_metric m
  LEFT JOIN LATERAL (
    SELECT l.orders, l.net_minor, l.net_365_minor, l.churn_score, l.health, l.rfm_segment, l.abc_class
    FROM customer_metric_daily l WHERE l.customer_id = m.customer_id AND l.day < $1::date ORDER BY l.day DESC LIMIT 1
  ) last ON true
  WHERE m.customer_id BETWEEN $2::uuid AND $3::uuid
    AND (m.orders > 0 OR last.orders IS NOT NULL)
    AND (m.orders, m.net_minor, m.net_365_minor, m.churn_score, m.health, m.rfm_segment, m.abc_class) IS DISTINCT FROM
      (last.orders, last.net_minor, last.net_365_minor, last.churn_score, last.health, last.rfm_segment, last.abc_class)
  ON CONFLICT (customer_id, day) DO UPDATE SET
    orders = excluded.orders, net_minor = excluded.net_minor, net_365_minor = excluded.net_365_minor,
    churn_score = excluded.churn_score, health = excluded.health, rfm_segment = excluded.rfm_segment, abc_class = excluded.abc_class
  RETURNING 1
)
SELECT count(*)::int AS count FROM kept
