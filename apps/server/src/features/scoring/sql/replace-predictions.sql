-- replace-predictions: the predictions of `prediction_next` take the place of those that stand; who is not among them has none.
WITH written AS (
  INSERT INTO customer_prediction AS p (customer_id, as_of, lifetime_version, churn_version, alive, expected_90, expected_365,
    quiet_90, value_minor, value_basis, reason, churn_probability, churn_reason, churn_signs)
  SELECT n.customer_id, n.as_of, n.lifetime_version, n.churn_version, n.alive, n.expected_90, n.expected_365, n.quiet_90,
    n.value_minor, n.value_basis, n.reason, n.churn_probability, n.churn_reason, n.churn_signs
  FROM prediction_next n JOIN customer c ON c.id = n.customer_id
  ON CONFLICT (customer_id) DO UPDATE SET
    as_of = excluded.as_of, lifetime_version = excluded.lifetime_version, churn_version = excluded.churn_version,
    alive = excluded.alive, expected_90 = excluded.expected_90, expected_365 = excluded.expected_365,
    quiet_90 = excluded.quiet_90, value_minor = excluded.value_minor, value_basis = excluded.value_basis,
    reason = excluded.reason, churn_probability = excluded.churn_probability, churn_reason = excluded.churn_reason,
    churn_signs = excluded.churn_signs
  RETURNING p.customer_id
),
gone AS (
  DELETE FROM customer_prediction p
  WHERE NOT EXISTS (SELECT FROM prediction_next n WHERE n.customer_id = p.customer_id)
  RETURNING p.customer_id
)
SELECT (SELECT count(*) FROM written)::int AS written, (SELECT count(*) FROM gone)::int AS gone
