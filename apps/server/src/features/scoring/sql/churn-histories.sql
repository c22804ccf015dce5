-- churn-histories: what the churn model may know of each customer at the end of a day, and whether they bought in the days
-- after it. Everything but `stayed` is read from rows dated up to that day: an order that came back whole later was a purchase then.
-- $1 date: the last day that is known
-- $2 int:  days after it whose outcome is asked for; 0 for none
-- $3 text: the zone in which days are counted
-- $4 uuid, $5 uuid: customers with ids from … to …
WITH came_back AS (
  SELECT r.return_of_id AS order_id, r.customer_id, max(r.ordered_at) AS at FROM sales_order r
  WHERE r.customer_id BETWEEN $4::uuid AND $5::uuid AND r.return_of_id IS NOT NULL
  GROUP BY 1, 2
),
known AS (
  SELECT f.customer_id, (f.ordered_at AT TIME ZONE $3)::date AS day, f.net_minor, f.is_return,
    NOT f.is_return AND (f.is_purchase OR coalesce(b.at >= ($1::date + 1)::timestamp AT TIME ZONE $3, false)) AS is_purchase
  FROM sales_fact f LEFT JOIN came_back b ON b.order_id = f.order_id AND b.customer_id = f.customer_id
  WHERE f.customer_id BETWEEN $4::uuid AND $5::uuid AND f.ordered_at < ($1::date + 1)::timestamp AT TIME ZONE $3
),
history AS (
  SELECT customer_id, min(day) FILTER (WHERE is_purchase) AS first_day, max(day) FILTER (WHERE is_purchase) AS last_day,
    count(DISTINCT day) FILTER (WHERE is_purchase) AS days,
    count(DISTINCT day) FILTER (WHERE is_purchase AND day > $1::date - 90) AS days_90,
    count(DISTINCT day) FILTER (WHERE is_purchase AND day > $1::date - 365 AND day <= $1::date - 90) AS days_before,
    coalesce(sum(net_minor) FILTER (WHERE day > $1::date - 365), 0) AS net_365_minor,
    count(*) FILTER (WHERE is_purchase AND day > $1::date - 365) AS orders_365,
    count(*) FILTER (WHERE is_return AND day > $1::date - 365) AS returns_365
  FROM known GROUP BY customer_id
),
talk AS (
  SELECT customer_id, count(*) AS contacts FROM interaction
  WHERE customer_id BETWEEN $4::uuid AND $5::uuid AND kind NOT IN ('DEVICE', 'USAGE')
    AND occurred_at >= ($1::date - 89)::timestamp AT TIME ZONE $3
    AND occurred_at < ($1::date + 1)::timestamp AT TIME ZONE $3
  GROUP BY customer_id
),
outcome AS (
  SELECT DISTINCT customer_id FROM sales_fact
  WHERE customer_id BETWEEN $4::uuid AND $5::uuid AND is_purchase
    AND ordered_at >= ($1::date + 1)::timestamp AT TIME ZONE $3
    AND ordered_at < ($1::date + $2::int + 1)::timestamp AT TIME ZONE $3
)
SELECT h.customer_id AS id, $1::date - last_day AS silence, days::int AS days, last_day - first_day AS span,
  $1::date - first_day AS tenure, days_90::int AS "days90", days_before::int AS "daysBefore",
  net_365_minor::float8 AS "net365", orders_365::int AS "orders365", returns_365::int AS "returns365",
  coalesce(t.contacts, 0)::int AS contacts, o.customer_id IS NOT NULL AS stayed
FROM history h
JOIN customer c ON c.id = h.customer_id AND c.status = 'ACTIVE'
LEFT JOIN talk t ON t.customer_id = h.customer_id
LEFT JOIN outcome o ON o.customer_id = h.customer_id
WHERE last_day > $1::date - 365
ORDER BY h.customer_id
