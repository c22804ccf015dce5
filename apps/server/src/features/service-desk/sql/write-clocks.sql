-- write-clocks: writes the clocks of one ticket as they stand now; clocks that are new begin.
-- $1 uuid: the ticket
-- $2 uuid: its customer
-- $3 json: the clocks
INSERT INTO service_clock AS k (ticket_id, customer_id, metric, state, target_minutes, consumed_ms, started_at,
  running_since, due_at, met_at, breached_at)
SELECT $1, $2, v.metric, v.state, v."targetMinutes", v."consumedMs", v."startedAt", v."runningSince", v."dueAt",
  v."metAt", v."breachedAt"
FROM json_to_recordset($3::json) AS v(metric text, state text, "targetMinutes" integer, "consumedMs" bigint,
  "startedAt" timestamptz, "runningSince" timestamptz, "dueAt" timestamptz, "metAt" timestamptz, "breachedAt" timestamptz)
ON CONFLICT (ticket_id, customer_id, metric) DO UPDATE SET state = excluded.state,
  target_minutes = excluded.target_minutes, consumed_ms = excluded.consumed_ms, running_since = excluded.running_since,
  due_at = excluded.due_at, met_at = excluded.met_at, breached_at = excluded.breached_at
