-- order-lines: the lines of the orders of orders.sql, two of an order on average, by the same dice.
-- $1 bigint: how many orders
WITH catalogue AS (
  SELECT array_agg(id ORDER BY sku) AS ids, array_agg(price_minor ORDER BY sku) AS prices,
    array_agg(cost_minor ORDER BY sku) AS costs, count(*)::int AS size
  FROM product
),
placed AS (
  SELECT o.id, o.customer_id, o.ordered_at, substr(o.number, 3)::bigint AS n, pg_temp.seed_number(substr(o.number, 3)::bigint, 12) AS dice
  FROM sales_order o
  OFFSET 0
),
line AS (
  SELECT p.*, k, 1 + (p.dice + 7 * k) % c.size AS item, 1 + (p.dice / 8 + k) % 3 AS quantity, c.ids, c.prices, c.costs
  FROM placed p CROSS JOIN catalogue c JOIN (VALUES (0), (1), (2)) AS line (k) ON k <= p.dice % 3
  OFFSET 0
)
INSERT INTO order_line (id, customer_id, order_id, position, product_id, quantity, unit_price_minor, discount_minor, net_minor,
  cost_minor, ordered_at)
SELECT pg_temp.seed_id(l.ordered_at, l.n, 20 + k), l.customer_id, l.id, k + 1, ids[item], quantity, prices[item], 0,
  quantity * prices[item], quantity * costs[item], l.ordered_at
FROM line l
WHERE l.n <= $1::bigint
