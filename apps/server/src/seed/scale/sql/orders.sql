-- orders: so many orders over two years, more of them lately and more to some customers than to others.
-- A quarter of the customers stop half-way, and the last 8 % never buy. An order has one to three lines, by its dice.
-- $1 bigint: how many  $2 int: customers  $3 timestamptz: the first moment  $4 char(3): currency
WITH catalogue AS (
  SELECT array_agg(price_minor ORDER BY sku) AS prices, array_agg(cost_minor ORDER BY sku) AS costs, count(*)::int AS size FROM product
),
placed AS (
  SELECT n, date_trunc('milliseconds', $3::timestamptz + power(n::float8 / $1, 0.8) * interval '728 days') AS at,
    floor($2 * 0.92 * power(pg_temp.seed_share(n, 11), 2))::int AS who, pg_temp.seed_number(n, 12) AS dice
  FROM generate_series(1, $1::bigint) AS n
  OFFSET 0
),
lined AS (
  SELECT p.*, CASE WHEN who % 4 = 0 AND n > $1 / 2 THEN who + 1 ELSE who END AS buyer, dice % 3 AS more,
    1 + dice % size AS a, 1 + (dice + 7) % size AS b, 1 + (dice + 14) % size AS c,
    1 + dice / 8 % 3 AS qa, 1 + (dice / 8 + 1) % 3 AS qb, 1 + (dice / 8 + 2) % 3 AS qc, prices, costs
  FROM placed p, catalogue
  OFFSET 0
),
priced AS (
  SELECT n, at, dice, buyer,
    prices[a] * qa + CASE WHEN more > 0 THEN prices[b] * qb ELSE 0 END + CASE WHEN more > 1 THEN prices[c] * qc ELSE 0 END AS gross,
    costs[a] * qa + CASE WHEN more > 0 THEN costs[b] * qb ELSE 0 END + CASE WHEN more > 1 THEN costs[c] * qc ELSE 0 END AS cost,
    qa + CASE WHEN more > 0 THEN qb ELSE 0 END + CASE WHEN more > 1 THEN qc ELSE 0 END AS units
  FROM lined
  OFFSET 0
)
INSERT INTO sales_order (id, customer_id, number, ordered_at, status, channel, payment_method, currency, gross_minor,
  discount_minor, net_minor, base_net_minor, base_cost_minor, units, created_at, updated_at)
SELECT pg_temp.seed_id(o.at, o.n, 1), c.id, 'SO' || lpad(o.n::text, 8, '0'), o.at,
  CASE WHEN o.dice % 97 = 0 THEN 'CANCELLED' WHEN o.dice % 211 = 0 THEN 'PENDING' ELSE 'COMPLETED' END,
  (ARRAY['WECHAT', 'APP', 'WEB', 'STORE', 'PHONE'])[1 + o.dice % 5],
  (ARRAY['WECHAT_PAY', 'ALIPAY', 'CARD', 'BANK_TRANSFER'])[1 + o.dice % 4],
  $4, o.gross, 0, o.gross, o.gross, o.cost, o.units, o.at, o.at
FROM priced o JOIN scale_customer c ON c.place = o.buyer
