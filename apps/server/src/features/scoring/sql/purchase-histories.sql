-- purchase-histories: what the purchase models know of each buyer on a day, and what happened in the days after it.
-- $1 date: the last day that is known
-- $2 int:  days after it that are held back to check the model
-- $3 text: the zone in which days are counted
-- $4 uuid, $5 uuid: customers with ids from … to …
-- Purchases of one day are one purchase; times are in days, amounts in minor units. An order that came back whole was a purchase
-- until then: of days that are known up to $1, of days held back up to their end. The margin rate is null where any cost is unknown.
WITH came_back AS (
  SELECT return_of_id AS order_id, customer_id, max(ordered_at) AS at FROM sales_order
  WHERE customer_id BETWEEN $4::uuid AND $5::uuid AND return_of_id IS NOT NULL
  GROUP BY 1, 2
),
purchase_day AS (
  SELECT f.customer_id, (f.ordered_at AT TIME ZONE $3)::date AS day, sum(f.net_minor) AS net_minor
  FROM sales_fact f LEFT JOIN came_back b ON b.order_id = f.order_id AND b.customer_id = f.customer_id
  WHERE f.customer_id BETWEEN $4::uuid AND $5::uuid AND f.ordered_at < ($1::date + $2::int + 1)::timestamp AT TIME ZONE $3
    AND NOT f.is_return
    AND (f.is_purchase OR b.at >= ($1::date + CASE WHEN f.ordered_at < ($1::date + 1)::timestamp AT TIME ZONE $3 THEN 1
      ELSE $2::int + 1 END)::timestamp AT TIME ZONE $3)
  GROUP BY 1, 2
),
buyer_day AS (
  SELECT customer_id, day, net_minor, min(day) OVER (PARTITION BY customer_id) AS first_day FROM purchase_day
),
history AS (
  SELECT customer_id, (count(*) FILTER (WHERE day <= $1::date) - 1)::int AS x,
    max(day) FILTER (WHERE day <= $1::date) - first_day AS last_repeat,
    $1::date - first_day AS age,
    coalesce(avg(net_minor) FILTER (WHERE day <= $1::date AND day > first_day), 0)::float8 AS mean,
    (count(*) FILTER (WHERE day > $1::date))::int AS later
  FROM buyer_day
  WHERE first_day <= $1::date
  GROUP BY customer_id, first_day
)
SELECT h.customer_id AS id, x, last_repeat AS "lastRepeat", age, mean, later,
  m.margin_minor::float8 AS margin, m.net_minor::float8 AS net
FROM history h LEFT JOIN customer_metric m ON m.customer_id = h.customer_id
ORDER BY h.customer_id
