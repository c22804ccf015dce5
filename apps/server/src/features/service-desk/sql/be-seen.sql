-- be-seen: locks an agent's presence until the transaction ends and answers how many tickets the agent may hold.
-- A program that works on tickets has no row in app_user; it may hold as many as a person can at most.
-- $1 uuid: the agent
-- $2 boolean: whether this shows that the agent is here
INSERT INTO agent_presence AS p (user_id, is_online, seen_at)
VALUES ($1, $2, clock_timestamp())
ON CONFLICT (user_id) DO UPDATE SET is_online = p.is_online OR excluded.is_online,
  seen_at = CASE WHEN excluded.is_online THEN excluded.seen_at ELSE p.seen_at END
RETURNING coalesce((SELECT u.capacity FROM app_user u WHERE u.id = p.user_id), 100) AS capacity
