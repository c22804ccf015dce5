-- tickets: solved tickets over two years with two messages, their moves and their kept promises.
-- $1 bigint: how many  $2 int: customers  $3 timestamptz: the first moment  $4 uuid[]: agents  $5 uuid: the queue
WITH opened AS (
  SELECT n, date_trunc('milliseconds', $3::timestamptz + n::float8 / $1 * interval '724 days') AS at, pg_temp.seed_number(n, 41) AS dice,
    floor($2 * power(pg_temp.seed_share(n, 42), 1.5))::int AS who
  FROM generate_series(1, $1::bigint) AS n
),
case_of AS (
  SELECT o.*, pg_temp.seed_id(o.at, o.n, 4) AS id, c.id AS customer_id, c.owner_id, c.team_id, c.region_id,
    ($4::uuid[])[1 + o.dice % array_length($4::uuid[], 1)] AS agent,
    o.at + (2 + o.dice % 120) * interval '1 minute' AS answered, o.at + (180 + o.dice % 900) * interval '1 minute' AS solved,
    (ARRAY['CONSULT', 'SUPPORT', 'RETURN', 'REPAIR', 'SUGGESTION'])[1 + o.dice % 5] AS type,
    (ARRAY['LOW', 'NORMAL', 'NORMAL', 'HIGH'])[1 + o.dice % 4] AS severity
  FROM opened o JOIN scale_customer c ON c.place = o.who
),
tickets AS (
  INSERT INTO ticket (id, customer_id, number, subject, type, severity, channel, status, queue_id, assignee_id, opened_at,
    first_responded_at, resolved_at, closed_at, resolution, version, updated_at)
  SELECT id, customer_id, 'T' || lpad(n::text, 6, '0'), '订单与使用咨询 ' || n, type, severity, 'WECHAT', 'CLOSED', $5::uuid, agent, at,
    answered, solved, solved + interval '72 hours', '已答复客户', 4, solved + interval '72 hours'
  FROM case_of
),
messages AS (
  INSERT INTO ticket_message (id, customer_id, ticket_id, author, author_id, body, at)
  SELECT pg_temp.seed_id(m.at, c.n, 50 + m.k), c.customer_id, c.id, m.author, m.author_id, m.body, m.at
  FROM case_of c, LATERAL (VALUES (0, 'CUSTOMER', NULL::uuid, '请问这个订单什么时候能到？', c.at),
    (1, 'AGENT', c.agent, '您好，已为您查到，预计明天送达。', c.answered)) AS m (k, author, author_id, body, at)
),
moves AS (
  INSERT INTO ticket_status_move (id, customer_id, ticket_id, from_status, to_status, actor_id, at)
  SELECT pg_temp.seed_id(m.at, c.n, 60 + m.k), c.customer_id, c.id, m.f, m.t, CASE WHEN m.k > 0 THEN c.agent END, m.at
  FROM case_of c, LATERAL (VALUES (0, NULL, 'NEW', c.at), (1, 'NEW', 'OPEN', c.answered), (2, 'OPEN', 'RESOLVED', c.solved),
    (3, 'RESOLVED', 'CLOSED', c.solved + interval '72 hours')) AS m (k, f, t, at)
),
clocks AS (
  INSERT INTO service_clock (ticket_id, customer_id, metric, state, target_minutes, consumed_ms, started_at, due_at, met_at)
  SELECT c.id, c.customer_id, k.metric, 'MET', k.target, (extract(epoch FROM k.met - c.at) * 1000)::bigint, c.at,
    c.at + k.target * interval '1 minute', k.met
  FROM case_of c, LATERAL (VALUES ('FIRST_RESPONSE', 240, c.answered), ('RESOLUTION', 2880, c.solved)) AS k (metric, target, met)
)
INSERT INTO queue_item (id, queue_id, ticket_id, customer_id, region_id, team_id, owner_id, state, rank_key, standing, due_at,
  enqueued_at, agent_id, assigned_at, done_at)
SELECT pg_temp.seed_id(at, n, 70), $5::uuid, id, customer_id, region_id, team_id, owner_id, 'DONE', 0, '{}', at + interval '240 minutes',
  at, agent, answered, solved
FROM case_of
