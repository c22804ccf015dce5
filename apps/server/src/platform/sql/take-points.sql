-- take-points: counts points towards a limit that begins anew when its time is over; the clock is the database's.
-- $1 text: what is limited
-- $2 bigint: how many points; negative gives them back
-- $3 integer: how many seconds the count lasts
INSERT INTO rate_limit AS r (key, points, ends_at)
VALUES ($1, greatest(0, $2::bigint), clock_timestamp() + make_interval(secs => $3::integer))
ON CONFLICT (key) DO UPDATE SET
  points = CASE WHEN r.ends_at <= clock_timestamp() THEN excluded.points ELSE greatest(0, r.points + $2::bigint) END,
  ends_at = CASE WHEN r.ends_at <= clock_timestamp() THEN excluded.ends_at ELSE r.ends_at END
RETURNING r.points::float8 AS points, greatest(1, ceil(extract(epoch FROM r.ends_at - clock_timestamp())))::integer AS seconds
