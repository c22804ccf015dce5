-- recycle: takes the next customers, by id, away from owners who have not cared for them, and puts them into the public pool.
-- Who has an open follow-up that is not overdue, an open ticket, a VIP tier, or was claimed a short time ago stays.
-- $1 uuid: after this customer  $2 int: how many at most  $3 timestamptz: now  $4 text[]: only at these stages
-- $5 timestamptz: nobody was in touch since then
-- Answers the customers with their owners until now.
WITH due AS (
  SELECT c.id, c.owner_id
  FROM customer c LEFT JOIN pool_place p ON p.customer_id = c.id
  WHERE c.id > $1::uuid AND c.status = 'ACTIVE' AND c.owner_id IS NOT NULL AND c.stage = ANY ($4::text[])
    AND c.vip_tier = 'NONE' AND c.last_contact_at < $5::timestamptz AND c.last_order_at < $5::timestamptz
    AND coalesce(p.since, c.created_at) < $5::timestamptz
    AND (p.protected_until IS NULL OR p.protected_until < $3::timestamptz)
    AND NOT EXISTS (SELECT FROM task t WHERE t.customer_id = c.id AND t.status = 'OPEN' AND t.due_at >= $3::timestamptz)
    AND NOT EXISTS (SELECT FROM ticket t WHERE t.customer_id = c.id AND t.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED'))
  ORDER BY c.id LIMIT $2::int FOR NO KEY UPDATE OF c
),
taken AS (
  UPDATE customer c SET owner_id = NULL, version = c.version + 1, updated_at = $3::timestamptz
  FROM due WHERE c.id = due.id
),
placed AS (
  INSERT INTO pool_place AS p (customer_id, is_open, cause, since, former_owner_id)
  SELECT id, true, 'RECYCLED', $3::timestamptz, owner_id FROM due
  ON CONFLICT (customer_id) DO UPDATE SET is_open = true, cause = excluded.cause, since = excluded.since,
    former_owner_id = excluded.former_owner_id, protected_until = NULL
)
SELECT id, owner_id AS "ownerId" FROM due
