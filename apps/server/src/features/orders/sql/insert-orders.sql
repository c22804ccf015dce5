-- insert-orders: orders, or returns, with their lines and payments, all at once. Amounts and quantities are texts of numbers.
-- Answers the ids of those that were written: not one whose customer has an order with this external id from this source.
-- $1 json: the orders  $2 json: their lines  $3 json: their payments  $4 uuid: created by
WITH placed AS (
  INSERT INTO sales_order (id, customer_id, number, ordered_at, status, return_of_id, channel, place, payment_method,
    currency, gross_minor, discount_minor, net_minor, base_net_minor, base_cost_minor, units, source, external_id,
    created_by_id, reason)
  SELECT o.id, o."customerId", o.number, o."orderedAt", o.status, o."returnOfId", o.channel, o.place, o."paymentMethod",
    o.currency, o.gross, o.discount, o.net, o."baseNet", o."baseCost", o.units, o.source, o."externalId", $4::uuid, o.reason
  FROM json_to_recordset($1::json) AS o (id uuid, "customerId" uuid, number text, "orderedAt" timestamptz, status text,
    "returnOfId" uuid, channel text, place text, "paymentMethod" text, currency text, gross bigint, discount bigint,
    net bigint, "baseNet" bigint, "baseCost" bigint, units numeric, source text, "externalId" text, reason text)
  ON CONFLICT (customer_id, source, external_id) WHERE external_id IS NOT NULL DO NOTHING
  RETURNING id, customer_id, ordered_at, currency, source
),
lines AS (
  INSERT INTO order_line (id, customer_id, order_id, position, product_id, description, quantity, unit_price_minor,
    discount_minor, net_minor, cost_minor, ordered_at, return_of_line_id)
  SELECT l.id, p.customer_id, p.id, l.position, l."productId", l.description, l.quantity, l."unitPrice", l.discount, l.net,
    l.cost, p.ordered_at, l."returnOfLineId"
  FROM json_to_recordset($2::json) AS l (id uuid, "orderId" uuid, position integer, "productId" uuid, description text,
    quantity numeric, "unitPrice" bigint, discount bigint, net bigint, cost bigint, "returnOfLineId" uuid)
  JOIN placed p ON p.id = l."orderId"
),
paid AS (
  INSERT INTO payment (id, customer_id, order_id, method, amount_minor, currency, paid_at, source, external_id)
  SELECT m.id, p.customer_id, p.id, m.method, m.amount, p.currency, m."paidAt", p.source, m."externalId"
  FROM json_to_recordset($3::json) AS m (id uuid, "orderId" uuid, method text, amount bigint, "paidAt" timestamptz,
    "externalId" text)
  JOIN placed p ON p.id = m."orderId"
)
SELECT id FROM placed
