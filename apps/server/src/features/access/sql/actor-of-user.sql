-- actor-of-user: what somebody could do if they were signed in, whatever their state. For looking at their rights, never for acting.
-- $1 uuid: the user
WITH RECURSIVE me AS (
  SELECT u.id, u.name, u.email, u.locale, u.role_id, u.team_id, u.region_id FROM app_user u WHERE u.id = $1
), teams AS (
  SELECT t.id FROM team t JOIN me ON t.id = me.team_id
  UNION SELECT t.id FROM team t JOIN teams ON t.parent_id = teams.id
), regions AS (
  SELECT r.id FROM region r JOIN me ON r.id = me.region_id
  UNION SELECT r.id FROM region r JOIN regions ON r.parent_id = regions.id
)
SELECT 'USER' AS kind, me.id, me.id AS "userId", me.name, me.email, me.locale, me.role_id AS "roleId",
  NULL AS "sessionId",
  (SELECT coalesce(json_object_agg(p.permission, p.scope), '{}') FROM role_permission p WHERE p.role_id = me.role_id) AS permissions,
  (SELECT coalesce(array_agg(id), '{}') FROM teams) AS "teamIds",
  (SELECT coalesce(array_agg(id), '{}') FROM regions) AS "regionIds",
  (SELECT r.masks FROM role r WHERE r.id = me.role_id) AS masks, NULL::json AS allowance,
  me.team_id AS "teamId", me.region_id AS "regionId"
FROM me
