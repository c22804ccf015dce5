-- claim: the place at the head of a queue for one agent and nothing else.
-- $1 uuid: the agent  $2 uuid: the queue
UPDATE queue_item i SET state = 'ASSIGNED', agent_id = $1, assigned_at = now()
FROM (
  SELECT id FROM queue_item WHERE queue_id = $2 AND state = 'WAITING'
  ORDER BY rank_key DESC, id LIMIT 1 FOR UPDATE SKIP LOCKED
) n
WHERE i.id = n.id
RETURNING json_build_object('id', i.ticket_id)::text AS answer
