-- stage-candidates: the next customers, by id, that time may move to another stage. The policy has the last word.
-- $1 uuid: after this customer  $2 int: how many  $3 date: up to this day  $4 text: the zone in which days are counted
SELECT c.id
FROM customer c JOIN customer_metric m ON m.customer_id = c.id
WHERE c.id > $1::uuid AND c.status = 'ACTIVE'
  AND c.stage IN ('FIRST_PURCHASE', 'REPEAT', 'LOYAL', 'REACTIVATED', 'AT_RISK')
  AND (m.churn_score > 66
    OR $3::date - (m.last_order_at AT TIME ZONE $4)::date >= least(1.5 * m.cycle_days, 365)
    OR $3::date - (m.last_order_at AT TIME ZONE $4)::date > 180
    OR (c.stage = 'REPEAT' AND m.days_365 >= 4))
ORDER BY c.id LIMIT $2::int
