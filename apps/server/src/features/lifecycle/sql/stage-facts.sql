-- stage-facts: what the rules of the stages look at, for customers whose figures are up to date.
-- $1 uuid[]: the customers  $2 date: up to this day  $3 text: the zone in which days are counted
SELECT c.id AS "customerId", c.stage, c.vip_tier AS "vipTier", c.base_class AS "baseClass",
  greatest($2::date - (c.stage_since AT TIME ZONE $3)::date, 0) AS "daysInStage",
  CASE WHEN c.stage = 'AT_RISK' THEN (
    SELECT s.from_stage FROM stage_move s WHERE s.customer_id = c.id AND s.to_stage = 'AT_RISK'
    ORDER BY s.moved_at DESC, s.id DESC LIMIT 1
  ) END AS "beforeRisk",
  coalesce(m.purchase_days, 0) AS "purchaseDays", coalesce(m.days_365, 0) AS "purchaseDaysInYear",
  $2::date - (m.first_order_at AT TIME ZONE $3)::date AS "daysSinceFirst",
  greatest($2::date - (m.last_order_at AT TIME ZONE $3)::date, 0) AS "daysSinceLast",
  m.cycle_days::float8 AS "cycleDays", m.churn_score AS "churnScore",
  m.satisfaction::float8 AS satisfaction,
  CASE WHEN c.stage = 'LEAD' THEN json_build_object('completeness', coalesce(m.completeness, 0),
    'contacts', coalesce(m.interactions_90, 0),
    'hasNeed', EXISTS (SELECT FROM customer_need n WHERE n.customer_id = c.id)) END AS lead
FROM customer c LEFT JOIN customer_metric m ON m.customer_id = c.id
WHERE c.id = ANY ($1::uuid[])
