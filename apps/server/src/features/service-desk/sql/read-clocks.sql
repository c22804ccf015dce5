-- read-clocks: the clocks of one ticket, with the database's present moment.
-- $1 uuid: the ticket
-- $2 uuid: its customer
SELECT k.metric, k.state, k.target_minutes AS "targetMinutes", k.consumed_ms::float8 AS "consumedMs",
  k.started_at AS "startedAt", k.running_since AS "runningSince", k.due_at AS "dueAt", k.met_at AS "metAt",
  k.breached_at AS "breachedAt", date_trunc('milliseconds', clock_timestamp()) AS now
FROM service_clock k
WHERE k.ticket_id = $1 AND k.customer_id = $2
ORDER BY k.metric
