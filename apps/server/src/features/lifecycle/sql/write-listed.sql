-- write-listed: the sort keys of the list follow the figures of customers who stay in their stage.
-- $1 uuid[]: the customers
UPDATE customer c
SET value_minor = f.net_minor, churn_score = coalesce(f.churn_score, -1),
  last_order_at = coalesce(f.last_order_at, '1900-01-01T00:00:00Z')
FROM customer_metric f
WHERE c.id = ANY ($1::uuid[]) AND f.customer_id = c.id
  AND (c.value_minor, c.churn_score, c.last_order_at) IS DISTINCT FROM
    (f.net_minor, coalesce(f.churn_score, -1), coalesce(f.last_order_at, '1900-01-01T00:00:00Z'))
