-- rebuild: the ends at which the figures of everybody are put away and taken up again. Neither stands alone: `draft` follows
-- the facts of `recompute.sql`, `known` comes before its scores, `differs` limits its rows and `left` comes behind them.
-- part draft: keeps what is known of each, with the version of its row that the facts were read beside.
INSERT INTO customer_metric_draft (customer_id, is_active, orders, units, gross_minor, returned_minor, net_minor, margin_minor,
  first_order_at, last_order_at, orders_90, orders_270, net_90_minor, net_270_minor, orders_365, net_365_minor, days, days_365,
  days_rfm, net_rfm_minor, last_day, gaps, median_gap, contacts_90, contacts_270, complaints_90, open_complaints, severe_complaints, worst_complaint,
  usage_90, usage_270, heard_weight, heard_total, seen)
SELECT k.customer_id, is_active, k.orders, k.units, k.gross_minor, k.returned_minor, k.net_minor, k.margin_minor,
  k.first_order_at, k.last_order_at, k.orders_90, orders_270, k.net_90_minor, net_270_minor, k.orders_365, k.net_365_minor, days, k.days_365,
  days_rfm, net_rfm_minor, last_day, gaps, median_gap, contacts_90, contacts_270, k.complaints_90, k.open_complaints, k.severe_complaints, k.worst_complaint,
  k.usage_90, usage_270, heard_weight, heard_total, m.xmin
FROM known k LEFT JOIN customer_metric m ON m.customer_id = k.customer_id
-- part known: takes up those whose row nobody has written since; $1 uuid and $3 uuid: from which customer to which.
WITH known AS (
  SELECT d.*
  FROM customer_metric_draft d LEFT JOIN customer_metric m ON m.customer_id = d.customer_id AND m.customer_id BETWEEN $1::uuid AND $3::uuid
  WHERE d.customer_id BETWEEN $1::uuid AND $3::uuid AND m.xmin IS NOT DISTINCT FROM d.seen
)
-- part left: whoever is left, because an order came in between.
SELECT c.id FROM customer c
WHERE c.id BETWEEN $1::uuid AND $3::uuid AND NOT EXISTS (SELECT FROM known k WHERE k.customer_id = c.id)
-- part differs: writes only what is not written already; the day they were found to hold is kept with the boundaries.
  LEFT JOIN customer_metric o ON o.customer_id = f.customer_id AND o.customer_id BETWEEN $1::uuid AND $3::uuid
  WHERE (
    o.churn_score, o.next_expected_on, o.churn_points, o.orders, o.units, o.purchase_days, o.gross_minor,
    o.net_minor, o.returned_minor, o.margin_minor, o.first_order_at, o.last_order_at, o.cycle_days, o.cycle_spread,
    o.orders_90, o.orders_90_before, o.net_90_minor, o.net_90_before_minor, o.days_365, o.orders_365, o.net_365_minor,
    o.interactions_90, o.interactions_90_before, o.complaints_90, o.open_complaints, o.severe_complaints,
    o.worst_complaint, o.r_score, o.f_score, o.m_score, o.rfm_segment, o.abc_class, o.formula_version,
    o.usage_90, o.usage_90_before, o.satisfaction, o.satisfaction_confidence, o.churn_band, o.health
  ) IS DISTINCT FROM (
    f.churn_score, f.next_expected_on, f.churn_points, f.orders, f.units, f.purchase_days, f.gross_minor,
    f.net_minor, f.returned_minor, f.margin_minor, f.first_order_at, f.last_order_at, f.cycle_days, f.cycle_spread,
    f.orders_90, f.orders_90_before, f.net_90_minor, f.net_90_before_minor, f.days_365, f.orders_365, f.net_365_minor,
    f.interactions_90, f.interactions_90_before, f.complaints_90, f.open_complaints, f.severe_complaints,
    f.worst_complaint, f.r_score, f.f_score, f.m_score, f.rfm_segment, f.abc_class, f.formula_version,
    f.usage_90, f.usage_90_before, f.satisfaction, f.satisfaction_confidence, f.churn_band, f.health
  )
