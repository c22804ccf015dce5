-- interactions: so many contacts and events over two years; the first customer has twelve thousand of them.
-- $1 bigint: how many  $2 int: customers  $3 timestamptz: the first moment
WITH happened AS (
  SELECT n, date_trunc('milliseconds', $3::timestamptz + n::float8 / $1 * interval '728 days') AS at, pg_temp.seed_number(n, 31) AS dice,
    CASE WHEN n % greatest($1 / 12000, 2) = 0 THEN 0
      ELSE floor($2 * power(pg_temp.seed_share(n, 32), 1.5))::int END AS who
  FROM generate_series(1, $1::bigint) AS n
),
told AS (
  SELECT h.*, (ARRAY['WEB', 'CHAT', 'CALL', 'WEB', 'EMAIL', 'USAGE', 'CHAT', 'VISIT'])[1 + dice % 8] AS kind FROM happened h
)
INSERT INTO interaction (id, customer_id, occurred_at, kind, channel, direction, subject, created_at)
SELECT pg_temp.seed_id(t.at, t.n, 3), c.id, t.at, t.kind,
  CASE t.kind WHEN 'CHAT' THEN 'WECHAT' WHEN 'CALL' THEN 'PHONE' WHEN 'USAGE' THEN 'IOT' ELSE t.kind END,
  CASE WHEN t.kind IN ('WEB', 'USAGE') THEN NULL WHEN t.dice % 2 = 0 THEN 'INBOUND' ELSE 'OUTBOUND' END,
  CASE t.kind WHEN 'WEB' THEN '浏览商品 ' || t.dice % 30 WHEN 'CHAT' THEN '咨询活动与发货' WHEN 'CALL' THEN '电话回访'
    WHEN 'EMAIL' THEN '《青岚茶话》月刊' WHEN 'VISIT' THEN '门店拜访' ELSE '本周煮茶 ' || 1 + t.dice % 20 || ' 次' END,
  t.at
FROM told t JOIN scale_customer c ON c.place = t.who
