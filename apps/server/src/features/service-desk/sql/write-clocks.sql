-- write-clocks: writes the clocks of tickets as they stand now, and what happened to them; clocks that are new begin.
-- $1 json: the clocks, each with its ticket and customer
-- $2 json: the entries of the ledger, each with its ticket and customer
WITH ledger AS (
  INSERT INTO clock_event (id, customer_id, ticket_id, metric, kind, at, target_minutes, consumed_ms, due_at, policy_id,
    calendar_id)
  SELECT e.id, e."customerId", e."ticketId", e.metric, e.kind, e.at, e."targetMinutes", e."consumedMs", e."dueAt",
    e."policyId", e."calendarId"
  FROM json_to_recordset($2::json) AS e(id uuid, "customerId" uuid, "ticketId" uuid, metric text, kind text,
    at timestamptz, "targetMinutes" integer, "consumedMs" bigint, "dueAt" timestamptz, "policyId" uuid, "calendarId" uuid)
)
INSERT INTO service_clock AS k (ticket_id, customer_id, metric, state, target_minutes, consumed_ms, started_at,
  running_since, due_at, met_at, breached_at, policy_id, calendar_id, warn_at)
SELECT v."ticketId", v."customerId", v.metric, v.state, v."targetMinutes", v."consumedMs", v."startedAt",
  v."runningSince", v."dueAt", v."metAt", v."breachedAt", v."policyId", v."calendarId", v."warnAt"
FROM json_to_recordset($1::json) AS v("ticketId" uuid, "customerId" uuid, metric text, state text,
  "targetMinutes" integer, "consumedMs" bigint, "startedAt" timestamptz, "runningSince" timestamptz, "dueAt" timestamptz,
  "metAt" timestamptz, "breachedAt" timestamptz, "policyId" uuid, "calendarId" uuid, "warnAt" timestamptz)
ON CONFLICT (ticket_id, customer_id, metric) DO UPDATE SET state = excluded.state, started_at = excluded.started_at,
  target_minutes = excluded.target_minutes, consumed_ms = excluded.consumed_ms, running_since = excluded.running_since,
  due_at = excluded.due_at, met_at = excluded.met_at, breached_at = excluded.breached_at,
  policy_id = excluded.policy_id, calendar_id = excluded.calendar_id, warn_at = excluded.warn_at,
  warned_at = CASE WHEN k.started_at = excluded.started_at THEN k.warned_at END
