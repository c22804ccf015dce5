-- breach-clocks: marks running clocks whose due time has passed, the longest overdue first, and writes it down.
-- The moment of the breach is the due time, whenever it is noticed; the clock runs on until it is met.
-- $1 integer: how many at most
-- $2 timestamptz: the database's present moment
-- $3 uuid[]: new ids for the ledger, as many as there may be
WITH late AS (
  SELECT k.ticket_id, k.customer_id, k.metric FROM service_clock k
  WHERE k.state = 'RUNNING' AND k.due_at < $2
  ORDER BY k.due_at LIMIT $1
), broken AS (
  UPDATE service_clock k SET state = 'BREACHED', breached_at = k.due_at
  FROM late l
  WHERE k.ticket_id = l.ticket_id AND k.customer_id = l.customer_id AND k.metric = l.metric AND k.state = 'RUNNING'
    AND k.due_at < $2
  RETURNING k.ticket_id, k.customer_id, k.metric, k.breached_at, k.target_minutes, k.consumed_ms, k.policy_id, k.calendar_id
), numbered AS (
  SELECT b.*, row_number() OVER () AS number FROM broken b
), ledger AS (
  INSERT INTO clock_event (id, customer_id, ticket_id, metric, kind, at, target_minutes, consumed_ms, due_at, policy_id,
    calendar_id)
  SELECT ($3::uuid[])[b.number], b.customer_id, b.ticket_id, b.metric, 'BREACHED', b.breached_at, b.target_minutes,
    greatest(b.target_minutes * 60000::bigint, b.consumed_ms), b.breached_at, b.policy_id, b.calendar_id
  FROM numbered b
)
SELECT b.ticket_id AS "ticketId", b.customer_id AS "customerId", b.metric, b.breached_at AS "breachedAt",
  t.queue_id AS "queueId", c.owner_id AS "ownerId", c.team_id AS "teamId", c.region_id AS "regionId"
FROM broken b
JOIN ticket t ON t.id = b.ticket_id AND t.customer_id = b.customer_id
JOIN customer c ON c.id = b.customer_id
