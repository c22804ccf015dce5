-- take-ticket: gives a ticket to an agent; a new one is opened by that, and the move logged. Answers the status before.
-- $1 uuid: the ticket
-- $2 uuid: its customer
-- $3 uuid: the agent
-- $4 timestamptz: when
-- $5 uuid: id for the log of the move
-- $6 uuid: who gives it
WITH before AS (
  SELECT id, customer_id, status FROM ticket WHERE id = $1 AND customer_id = $2 FOR UPDATE
), taken AS (
  UPDATE ticket t SET assignee_id = $3, version = t.version + 1, updated_at = $4,
    status = CASE WHEN t.status = 'NEW' THEN 'OPEN' ELSE t.status END
  FROM before b WHERE t.id = b.id AND t.customer_id = b.customer_id
), moved AS (
  INSERT INTO ticket_status_move (id, customer_id, ticket_id, from_status, to_status, actor_id, at)
  SELECT $5, customer_id, id, 'NEW', 'OPEN', $6, $4 FROM before WHERE status = 'NEW'
)
SELECT status FROM before
