-- note-token-use: when a token was used last; other processes may have noted it within the minute.
-- $1 uuid: the token
-- $2 timestamptz: now
UPDATE api_token SET last_used_at = $2
WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $2::timestamptz - interval '1 minute')
