-- insert-order: an order, or a return, with its lines and payments, all at once.
-- Answers no row when the customer has an order with this external id from this source already.
-- $1 uuid: id  $2 uuid: customer  $3 text: number  $4 timestamptz: ordered at  $5 text: status  $6 uuid: return of
-- $7 text: channel  $8 text: place  $9 text: payment method  $10 text: currency
-- $11 $12 $13 bigint: gross, discount, net  $14 $15 bigint: net and cost in the base currency  $16 numeric: units
-- $17 text: source  $18 text: external id  $19 uuid: created by
-- Lines: $20 uuid[] ids  $21 uuid[] products  $22 text[] descriptions  $23 numeric[] quantities  $24 bigint[] unit prices
--   $25 bigint[] discounts  $26 bigint[] net  $27 bigint[] costs  $28 uuid[] lines they take back
-- Payments: $29 uuid[] ids  $30 text[] methods  $31 bigint[] amounts  $32 timestamptz[] paid at  $33 text[] external ids
-- $34 text: why it came back
WITH placed AS (
  INSERT INTO sales_order (id, customer_id, number, ordered_at, status, return_of_id, channel, place, payment_method,
    currency, gross_minor, discount_minor, net_minor, base_net_minor, base_cost_minor, units, source, external_id,
    created_by_id, reason)
  VALUES ($1::uuid, $2::uuid, $3::text, $4::timestamptz, $5::text, $6::uuid, $7::text, $8::text, $9::text, $10::text,
    $11::bigint, $12::bigint, $13::bigint, $14::bigint, $15::bigint, $16::numeric, $17::text, $18::text, $19::uuid, $34::text)
  ON CONFLICT (customer_id, source, external_id) WHERE external_id IS NOT NULL DO NOTHING
  RETURNING id, customer_id, ordered_at, currency, source
),
lines AS (
  INSERT INTO order_line (id, customer_id, order_id, position, product_id, description, quantity, unit_price_minor,
    discount_minor, net_minor, cost_minor, ordered_at, return_of_line_id)
  SELECT l.id, p.customer_id, p.id, l.position, l.product_id, l.description, l.quantity, l.price, l.discount, l.net, l.cost,
    p.ordered_at, l.return_of
  FROM placed p, unnest($20::uuid[], $21::uuid[], $22::text[], $23::numeric[], $24::bigint[], $25::bigint[], $26::bigint[],
    $27::bigint[], $28::uuid[]) WITH ORDINALITY
    AS l (id, product_id, description, quantity, price, discount, net, cost, return_of, position)
),
paid AS (
  INSERT INTO payment (id, customer_id, order_id, method, amount_minor, currency, paid_at, source, external_id)
  SELECT m.id, p.customer_id, p.id, m.method, m.amount, p.currency, m.paid_at, p.source, m.external_id
  FROM placed p, unnest($29::uuid[], $30::text[], $31::bigint[], $32::timestamptz[], $33::text[])
    AS m (id, method, amount, paid_at, external_id)
)
SELECT id FROM placed
