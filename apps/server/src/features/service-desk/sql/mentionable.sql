-- mentionable: active colleagues who may read the notes on tickets of a customer.
-- $1 uuid: the customer's owner
-- $2 uuid: the customer's team
-- $3 uuid: the customer's region
-- $4 text: a pattern the name must match; null: any
-- $5 uuid[]: only these users; null: all
-- $6 integer: at most so many
-- $7 text[]: the rights that all must reach the customer
WITH RECURSIVE teams AS (
  SELECT t.id, t.parent_id FROM team t WHERE t.id = $2::uuid
  UNION SELECT t.id, t.parent_id FROM team t JOIN teams ON t.id = teams.parent_id
), regions AS (
  SELECT r.id, r.parent_id FROM region r WHERE r.id = $3::uuid
  UNION SELECT r.id, r.parent_id FROM region r JOIN regions ON r.id = regions.parent_id
)
SELECT u.id, u.name FROM app_user u
WHERE u.status = 'ACTIVE' AND ($4::text IS NULL OR u.name ILIKE $4) AND ($5::uuid[] IS NULL OR u.id = ANY ($5))
  AND (
    SELECT count(*) = cardinality($7::text[]) AND bool_and(CASE p.scope
      WHEN 'ALL' THEN true
      WHEN 'REGION' THEN u.region_id IN (SELECT id FROM regions)
      WHEN 'TEAM' THEN u.team_id IN (SELECT id FROM teams)
      ELSE u.id IS NOT DISTINCT FROM $1::uuid END)
    FROM role_permission p
    WHERE p.role_id = u.role_id AND p.permission = ANY ($7)
  )
ORDER BY u.name, u.id
LIMIT $6
