-- plain-order: an order with its lines in one statement and nothing else.
-- $1 uuid: the customer  $2 text: the number  $3 uuid[]: products  $4 int[]: quantities  $5 bigint[]: prices
WITH line AS (
  SELECT * FROM unnest($3::uuid[], $4::int[], $5::bigint[]) WITH ORDINALITY AS line (product_id, quantity, price, place)
), placed AS (
  INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor, units)
  SELECT uuid7(), $1, $2, now(), 'CNY', sum(quantity * price), sum(quantity * price), sum(quantity * price), sum(quantity)
  FROM line RETURNING id, ordered_at
), lines AS (
  INSERT INTO order_line (id, customer_id, order_id, position, product_id, quantity, unit_price_minor, discount_minor, net_minor, ordered_at)
  SELECT uuid7(), $1, placed.id, place, product_id, quantity, price, 0, quantity * price, placed.ordered_at FROM placed, line
)
SELECT json_build_object('id', id)::text AS answer FROM placed
