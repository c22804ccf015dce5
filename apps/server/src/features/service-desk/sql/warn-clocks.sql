-- warn-clocks: marks running clocks that used three quarters of their time, each once, and writes it down.
-- $1 integer: how many at most
-- $2 timestamptz: the database's present moment
-- $3 uuid[]: new ids for the ledger, as many as there may be
-- $4 uuid[]: new ids for the alerts
WITH near AS (
  SELECT k.ticket_id, k.customer_id, k.metric FROM service_clock k
  WHERE k.state = 'RUNNING' AND k.warned_at IS NULL AND k.warn_at <= $2
  ORDER BY k.warn_at LIMIT $1
), warned AS (
  UPDATE service_clock k SET warned_at = $2
  FROM near n
  WHERE k.ticket_id = n.ticket_id AND k.customer_id = n.customer_id AND k.metric = n.metric AND k.state = 'RUNNING'
    AND k.warned_at IS NULL AND k.warn_at <= $2
  RETURNING k.ticket_id, k.customer_id, k.metric, k.warn_at, k.due_at, k.target_minutes, k.consumed_ms, k.policy_id,
    k.calendar_id
), numbered AS (
  SELECT w.*, row_number() OVER () AS number FROM warned w
), ledger AS (
  INSERT INTO clock_event (id, customer_id, ticket_id, metric, kind, at, target_minutes, consumed_ms, due_at, policy_id,
    calendar_id)
  SELECT ($3::uuid[])[w.number], w.customer_id, w.ticket_id, w.metric, 'WARNED', w.warn_at, w.target_minutes,
    greatest(w.target_minutes * 45000::bigint, w.consumed_ms), w.due_at, w.policy_id, w.calendar_id
  FROM numbered w
), alert AS (
  INSERT INTO service_alert (id, customer_id, ticket_id, metric, kind, due_at, at)
  SELECT ($4::uuid[])[w.number], w.customer_id, w.ticket_id, w.metric, 'WARNING', w.due_at, $2 FROM numbered w
  ON CONFLICT DO NOTHING
)
SELECT w.ticket_id AS "ticketId", w.customer_id AS "customerId", t.queue_id AS "queueId", c.owner_id AS "ownerId",
  c.team_id AS "teamId", c.region_id AS "regionId"
FROM warned w
JOIN ticket t ON t.id = w.ticket_id AND t.customer_id = w.customer_id
JOIN customer c ON c.id = w.customer_id
