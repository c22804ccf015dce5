-- actor-of-session: who holds this session, with everything the server must know to let them in.
-- Team and region come with all below them, so that a scope is one comparison.
-- $1 bytea: the hash of the cookie's secret
-- $2 timestamptz: now
WITH RECURSIVE me AS (
  SELECT u.id, u.name, u.email, u.locale, u.role_id, u.team_id, u.region_id, s.id AS session_id, s.expires_at
  FROM session s
  JOIN app_user u ON u.id = s.user_id AND u.status = 'ACTIVE'
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2
), teams AS (
  SELECT t.id FROM team t JOIN me ON t.id = me.team_id
  UNION SELECT t.id FROM team t JOIN teams ON t.parent_id = teams.id
), regions AS (
  SELECT r.id FROM region r JOIN me ON r.id = me.region_id
  UNION SELECT r.id FROM region r JOIN regions ON r.parent_id = regions.id
)
SELECT 'USER' AS kind, me.id, me.id AS "userId", me.name, me.email, me.locale, me.role_id AS "roleId",
  me.session_id AS "sessionId",
  (SELECT coalesce(json_object_agg(p.permission, p.scope), '{}') FROM role_permission p WHERE p.role_id = me.role_id) AS permissions,
  (SELECT coalesce(array_agg(id), '{}') FROM teams) AS "teamIds",
  (SELECT coalesce(array_agg(id), '{}') FROM regions) AS "regionIds",
  (SELECT r.masks FROM role r WHERE r.id = me.role_id) AS masks, NULL::json AS allowance, me.expires_at AS "endsAt"
FROM me
