-- forget-days: drops figures that are older than a day and followed by others, so that each customer keeps where it stood then.
-- $1 date: the day  $2 uuid, $3 uuid: customers with ids from … to …
WITH gone AS (
  DELETE FROM customer_metric_daily d
  WHERE d.customer_id BETWEEN $2::uuid AND $3::uuid AND d.day < $1::date
    AND EXISTS (SELECT FROM customer_metric_daily n WHERE n.customer_id = d.customer_id AND n.day > d.day AND n.day <= $1::date)
  RETURNING 1
)
SELECT count(*)::int AS count FROM gone
