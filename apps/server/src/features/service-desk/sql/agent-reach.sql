-- agent-reach: whether a user may work on the tickets of a customer; no row when there is no such active user.
-- $1 uuid: the user
-- $2 uuid: the customer's owner
-- $3 uuid: the customer's team
-- $4 uuid: the customer's region
WITH RECURSIVE agent AS (
  SELECT id, role_id, team_id, region_id FROM app_user WHERE id = $1 AND status = 'ACTIVE'
), teams AS (
  SELECT t.id, t.parent_id FROM team t WHERE t.id = $3::uuid
  UNION SELECT t.id, t.parent_id FROM team t JOIN teams ON t.id = teams.parent_id
), regions AS (
  SELECT r.id, r.parent_id FROM region r WHERE r.id = $4::uuid
  UNION SELECT r.id, r.parent_id FROM region r JOIN regions ON r.id = regions.parent_id
)
SELECT (
  SELECT count(*) = 2 AND bool_and(CASE p.scope
    WHEN 'ALL' THEN true
    WHEN 'REGION' THEN EXISTS (SELECT 1 FROM regions WHERE id = agent.region_id)
    WHEN 'TEAM' THEN EXISTS (SELECT 1 FROM teams WHERE id = agent.team_id)
    ELSE $2::uuid IS NOT DISTINCT FROM agent.id END)
  FROM role_permission p
  WHERE p.role_id = agent.role_id AND p.permission IN ('customers:read', 'tickets:write')
) AS reaches
FROM agent
