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
)
INSERT INTO order_line (id, customer_id, order_id, position, product_id, quantity, unit_price_minor, discount_minor, net_minor,
  cost_minor, ordered_at)
SELECT pg_temp.seed_id(p.ordered_at, p.n, 20 + k), p.customer_id, p.id, k + 1, c.ids[1 + item], quantity, c.prices[1 + item], 0,
  quantity * c.prices[1 + item], quantity * c.costs[1 + item], p.ordered_at
FROM placed p, catalogue c, generate_series(0, (p.dice % 3)::int) AS k,
  LATERAL (SELECT (p.dice + 7 * k) % c.size AS item, 1 + (p.dice / 8 + k) % 3 AS quantity) line
WHERE p.n <= $1::bigint
