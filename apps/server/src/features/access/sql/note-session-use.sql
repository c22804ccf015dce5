-- note-session-use: when a session was used last; other processes may have noted it within the minute.
-- $1 uuid: the session
-- $2 timestamptz: now
UPDATE session SET last_seen_at = $2
WHERE id = $1 AND last_seen_at < $2::timestamptz - interval '1 minute'
