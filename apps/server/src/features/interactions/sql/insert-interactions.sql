-- insert-interactions: many contacts and events at once; one that its source has told before is left out.
-- Answers the ids that were written, and moves the last contact of their customers.
-- $1 uuid[] ids  $2 uuid[] customers  $3 timestamptz[] occurred at  $4 text[] kinds  $5 text[] channels  $6 text[] directions
-- $7 text[] subjects  $8 text[] bodies  $9 int[] ratings  $10 uuid: who of us  $11 text[] sources  $12 text[] external ids
-- $13 jsonb[] props
WITH written AS (
  INSERT INTO interaction (id, customer_id, occurred_at, kind, channel, direction, subject, body, rating, actor_id, source,
    external_id, props)
  SELECT e.id, e.customer_id, e.occurred_at, e.kind, e.channel, e.direction, e.subject, e.body, e.rating, $10::uuid, e.source,
    e.external_id, e.props
  FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
    $9::int[], $11::text[], $12::text[], $13::jsonb[])
    AS e (id, customer_id, occurred_at, kind, channel, direction, subject, body, rating, source, external_id, props)
  ON CONFLICT DO NOTHING
  RETURNING id, customer_id, occurred_at, kind
),
latest AS (
  -- What a device or the use of a product reports is no contact.
  SELECT customer_id, max(occurred_at) AS at FROM written WHERE kind NOT IN ('DEVICE', 'USAGE') GROUP BY customer_id
),
touched AS (
  UPDATE customer c SET last_contact_at = latest.at
  FROM latest WHERE c.id = latest.customer_id AND c.last_contact_at < latest.at
)
SELECT id FROM written
