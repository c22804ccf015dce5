-- put-orders: compares many orders of one source that are there already, and changes what differs; adds payments, also those
-- of orders written a moment before (orderId).
-- An order is known by its customer, source and external id; its lines by their position, its payments by their own key.
-- Answers for each order whether it is CHANGED or SAME, and which of its payments are new.
-- $1 json: orders   $2 json: lines   $3 json: payments   $4 text: source   $5 timestamptz: now
WITH o AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS x (id uuid, "customerId" uuid, number text, "externalId" text,
    "orderedAt" timestamptz, status text, channel text, place text, "paymentMethod" text, currency text, gross bigint,
    discount bigint, net bigint, "baseNet" bigint, "baseCost" bigint, units numeric)
), l AS MATERIALIZED (
  SELECT * FROM json_to_recordset($2::json) AS x (id uuid, "customerId" uuid, "externalId" text, position smallint,
    "productId" uuid, description text, quantity numeric, price bigint, discount bigint, net bigint, cost bigint)
), m AS MATERIALIZED (
  SELECT * FROM json_to_recordset($3::json) AS x (id uuid, "customerId" uuid, "orderId" uuid, "orderExternalId" text, "externalId" text,
    method text, amount bigint, currency text, "paidAt" timestamptz)
), known AS MATERIALIZED (
  SELECT s.id, s.customer_id, s.external_id,
    (s.ordered_at, s.status, s.channel, s.place, s.currency::text, s.net_minor)
      IS DISTINCT FROM (o."orderedAt", CASE WHEN s.status = 'RETURNED' THEN s.status ELSE o.status END, o.channel, o.place, o.currency, o.net) AS differs
  FROM o JOIN sales_order s ON s.customer_id = o."customerId" AND s.source = $4 AND s.external_id = o."externalId"
), moved AS (
  UPDATE sales_order s SET ordered_at = o."orderedAt", status = CASE WHEN s.status = 'RETURNED' THEN s.status ELSE o.status END,
    channel = o.channel, place = o.place, currency = o.currency, gross_minor = o.gross, discount_minor = o.discount,
    net_minor = o.net, base_net_minor = o."baseNet", base_cost_minor = o."baseCost", units = o.units,
    version = s.version + 1, updated_at = $5
  FROM known k JOIN o ON o."customerId" = k.customer_id AND o."externalId" = k.external_id
  WHERE k.differs AND s.id = k.id AND s.customer_id = k.customer_id
), changed_lines AS (
  UPDATE order_line e SET product_id = l."productId", description = l.description, quantity = l.quantity,
    unit_price_minor = l.price, discount_minor = l.discount, net_minor = l.net, cost_minor = l.cost, ordered_at = o."orderedAt"
  FROM known t
  JOIN l ON l."customerId" = t.customer_id AND l."externalId" = t.external_id
  JOIN o ON o."customerId" = t.customer_id AND o."externalId" = t.external_id
  WHERE e.order_id = t.id AND e.customer_id = t.customer_id AND e.position = l.position
    AND (e.product_id, e.description, e.quantity, e.unit_price_minor, e.discount_minor, e.net_minor)
      IS DISTINCT FROM (l."productId", l.description, l.quantity, l.price, l.discount, l.net)
  RETURNING e.order_id
), added_lines AS (
  INSERT INTO order_line (id, customer_id, order_id, position, product_id, description, quantity, unit_price_minor,
    discount_minor, net_minor, cost_minor, ordered_at)
  SELECT l.id, t.customer_id, t.id, l.position, l."productId", l.description, l.quantity, l.price, l.discount, l.net, l.cost,
    o."orderedAt"
  FROM l
  JOIN known t ON t.customer_id = l."customerId" AND t.external_id = l."externalId"
  JOIN o ON o."customerId" = t.customer_id AND o."externalId" = t.external_id
  WHERE NOT EXISTS (
    SELECT FROM order_line e WHERE e.order_id = t.id AND e.customer_id = t.customer_id AND e.position = l.position)
  RETURNING order_id
), added_payments AS (
  INSERT INTO payment (id, customer_id, order_id, method, amount_minor, currency, paid_at, source, external_id)
  SELECT m.id, m."customerId", coalesce(m."orderId", t.id), m.method, m.amount, m.currency, m."paidAt", $4, m."externalId"
  FROM m LEFT JOIN known t ON t.customer_id = m."customerId" AND t.external_id = m."orderExternalId"
  ON CONFLICT (customer_id, source, external_id) WHERE external_id IS NOT NULL DO NOTHING
  RETURNING id
), other_lines AS (
  SELECT order_id FROM changed_lines UNION SELECT order_id FROM added_lines
), new_payments AS (
  SELECT m."customerId" AS customer_id, m."orderExternalId" AS order_key, array_agg(m."externalId") AS external_ids
  FROM m JOIN added_payments USING (id) GROUP BY 1, 2
)
SELECT coalesce(t.external_id, p.order_key) AS "externalId", coalesce(t.customer_id, p.customer_id) AS "customerId",
  CASE WHEN t.differs OR EXISTS (SELECT FROM other_lines d WHERE d.order_id = t.id) THEN 'CHANGED' ELSE 'SAME' END AS state,
  coalesce(p.external_ids, '{}') AS "newPayments"
FROM known t
FULL JOIN new_payments p ON p.customer_id = t.customer_id AND p.order_key = t.external_id
