-- stage-candidates: the next customers, by id, that time may move to another stage. The policy has the last word.
-- $1 uuid: after this customer  $2 int: how many  $3 date: up to this day  $4 text: the zone in which days are counted
-- The limits: $5 churn score  $6 overdue ratio  $7 purchase days of the loyal  $8 cycles of the lost, between  $9 and
-- $10 days  $11 days without a cycle; of leads: the weights of $12 the record, $13 contacts, $15 a need, with $14 contacts in
-- full, and $16 the score from which they are qualified
SELECT c.id
FROM customer c JOIN customer_metric m ON m.customer_id = c.id
WHERE c.id > $1::uuid AND c.status = 'ACTIVE'
  AND c.stage IN ('LEAD', 'FIRST_PURCHASE', 'REPEAT', 'LOYAL', 'REACTIVATED', 'AT_RISK')
  AND CASE c.stage WHEN 'LEAD' THEN
    -- A need is looked for by the policy.
    $12::float8 * m.completeness + 100 * ($13::float8 * least(1, m.interactions_90 / $14::float8) + $15::float8)
      >= $16::float8 * ($12::float8 + $13::float8 + $15::float8)
  ELSE (m.churn_score > $5::float8
    OR $3::date - (m.last_order_at AT TIME ZONE $4)::date >= $6::float8 * m.cycle_days::float8
    OR $3::date - (m.last_order_at AT TIME ZONE $4)::date > coalesce(
      least(greatest($8::float8 * m.cycle_days::float8, $9::float8), $10::float8), $11::float8)
    OR (c.stage = 'REPEAT' AND m.days_365 >= $7::int)) END
ORDER BY c.id LIMIT $2::int
