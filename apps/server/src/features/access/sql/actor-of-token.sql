-- actor-of-token: who holds this API token. It acts with its role, narrowed to the permissions it was given.
-- $1 bytea: the hash of the secret
-- $2 timestamptz: now
WITH RECURSIVE me AS (
  SELECT t.id, t.name, t.role_id, t.team_id, t.region_id, t.permissions, t.calls_per_minute, t.cost_per_minute,
    CASE WHEN t.token_hash = $1 THEN t.expires_at ELSE least(t.expires_at, t.former_until) END AS ends_at
  FROM api_token t
  WHERE (t.token_hash = $1 OR (t.former_hash = $1 AND t.former_until > $2)) AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > $2)
), teams AS (
  SELECT t.id FROM team t JOIN me ON t.id = me.team_id
  UNION SELECT t.id FROM team t JOIN teams ON t.parent_id = teams.id
), regions AS (
  SELECT r.id FROM region r JOIN me ON r.id = me.region_id
  UNION SELECT r.id FROM region r JOIN regions ON r.parent_id = regions.id
)
SELECT 'TOKEN' AS kind, me.id, NULL::uuid AS "userId", me.name, NULL AS email, 'EN' AS locale, me.role_id AS "roleId",
  NULL::uuid AS "sessionId",
  (SELECT coalesce(json_object_agg(p.permission, p.scope), '{}') FROM role_permission p
   WHERE p.role_id = me.role_id AND (me.permissions IS NULL OR p.permission = ANY (me.permissions))) AS permissions,
  (SELECT coalesce(array_agg(id), '{}') FROM teams) AS "teamIds",
  (SELECT coalesce(array_agg(id), '{}') FROM regions) AS "regionIds",
  (SELECT r.masks FROM role r WHERE r.id = me.role_id) AS masks,
  json_build_object('callsPerMinute', me.calls_per_minute, 'costPerMinute', me.cost_per_minute) AS allowance, me.ends_at AS "endsAt"
FROM me
