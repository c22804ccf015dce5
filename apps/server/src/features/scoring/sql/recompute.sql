-- recompute: brings the metric rows and the list's sort keys of some customers up to date, from their orders and contacts.
-- Used for one order, for a bulk import and for the full rebuild alike, so that all three give the same row.
-- $1 uuid[]: the customers; the caller holds their rows
-- $2 date:   as of the end of this day
-- $3 text:   the zone in which days are counted
-- $4 int:    the version of the formulas
WITH baseline AS (
  SELECT * FROM score_baseline ORDER BY version DESC LIMIT 1
),
fact AS (
  SELECT f.customer_id, (f.ordered_at AT TIME ZONE $3)::date AS day, f.ordered_at, f.net_minor, f.cost_minor, f.units,
    f.is_return, f.is_purchase
  FROM sales_fact f
  WHERE f.customer_id = ANY ($1::uuid[]) AND f.ordered_at < ($2::date + 1)::timestamp AT TIME ZONE $3
),
total AS (
  SELECT customer_id,
    count(*) FILTER (WHERE is_purchase) AS orders,
    sum(units) AS units,
    coalesce(sum(net_minor) FILTER (WHERE NOT is_return), 0) AS gross_minor,
    coalesce(-sum(net_minor) FILTER (WHERE is_return), 0) AS returned_minor,
    sum(net_minor) AS net_minor,
    CASE WHEN bool_and(cost_minor IS NOT NULL) THEN sum(net_minor - cost_minor) END AS margin_minor,
    min(ordered_at) FILTER (WHERE is_purchase) AS first_order_at,
    max(ordered_at) FILTER (WHERE is_purchase) AS last_order_at,
    count(*) FILTER (WHERE is_purchase AND day > $2::date - 90) AS orders_90,
    count(*) FILTER (WHERE is_purchase AND day > $2::date - 360 AND day <= $2::date - 90) AS orders_270,
    coalesce(sum(net_minor) FILTER (WHERE day > $2::date - 90), 0) AS net_90_minor,
    coalesce(sum(net_minor) FILTER (WHERE day > $2::date - 360 AND day <= $2::date - 90), 0) AS net_270_minor,
    count(*) FILTER (WHERE is_purchase AND day > $2::date - 365) AS orders_365,
    coalesce(sum(net_minor) FILTER (WHERE day > $2::date - 365), 0) AS net_365_minor
  FROM fact GROUP BY customer_id
),
purchase_day AS (
  SELECT customer_id, day, day - lag(day) OVER (PARTITION BY customer_id ORDER BY day) AS gap
  FROM (SELECT DISTINCT customer_id, day FROM fact WHERE is_purchase) d
),
rhythm AS (
  SELECT customer_id, count(*) AS days, count(gap) AS gaps, max(day) AS last_day,
    count(*) FILTER (WHERE day > $2::date - 365) AS days_365,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY gap) AS median_gap
  FROM purchase_day GROUP BY customer_id
),
spread AS (
  SELECT customer_id, percentile_cont(0.5) WITHIN GROUP (ORDER BY abs(gap - median_gap)) AS median_deviation
  FROM purchase_day JOIN rhythm USING (customer_id)
  WHERE gaps >= 3 AND gap IS NOT NULL GROUP BY customer_id
),
talk AS (
  SELECT customer_id,
    count(*) FILTER (WHERE occurred_at >= ($2::date - 89)::timestamp AT TIME ZONE $3) AS contacts_90,
    count(*) FILTER (WHERE occurred_at < ($2::date - 89)::timestamp AT TIME ZONE $3) AS contacts_270
  FROM interaction
  WHERE customer_id = ANY ($1::uuid[]) AND kind NOT IN ('DEVICE', 'USAGE')
    AND occurred_at >= ($2::date - 359)::timestamp AT TIME ZONE $3
    AND occurred_at < ($2::date + 1)::timestamp AT TIME ZONE $3
  GROUP BY customer_id
),
-- MATERIALIZED from here on: an expression that is used three times would be worked out three times.
figure AS MATERIALIZED (
  SELECT c.id AS customer_id, t.orders, t.units, t.gross_minor, t.returned_minor, t.net_minor, t.margin_minor,
    t.first_order_at, t.last_order_at, t.orders_90, t.orders_270, t.net_90_minor, t.net_270_minor, t.orders_365,
    t.net_365_minor, r.days, r.days_365, r.last_day, s.median_deviation,
    coalesce(k.contacts_90, 0) AS contacts_90, coalesce(k.contacts_270, 0) AS contacts_270,
    round(CASE
      WHEN r.gaps >= 3 THEN r.median_gap::numeric
      WHEN r.gaps > 0 AND b.cohort_cycle_days > 0
        THEN (r.gaps * r.median_gap::numeric + 2 * b.cohort_cycle_days) / (r.gaps + 2)
    END, 3) AS cycle_days,
    b.recency, b.frequency, b.monetary, b.abc
  FROM customer c
  LEFT JOIN total t ON t.customer_id = c.id
  LEFT JOIN rhythm r ON r.customer_id = c.id
  LEFT JOIN spread s ON s.customer_id = c.id
  LEFT JOIN talk k ON k.customer_id = c.id
  LEFT JOIN baseline b ON true
  WHERE c.id = ANY ($1::uuid[])
),
-- Scores come from stored boundaries, so that equal values score equal and nobody else's row has to be read.
-- The four signs of leaving are between 0 and 1; null where there is nothing to compare with.
measured AS MATERIALIZED (
  SELECT f.*,
    CASE WHEN days_365 > 0 THEN 1 + width_bucket(-($2::date - last_day)::float8, recency) END AS r_score,
    CASE WHEN days_365 > 0 THEN 1 + width_bucket(days_365::float8, frequency) END AS f_score,
    CASE WHEN days_365 > 0 THEN 1 + width_bucket(net_365_minor::float8, monetary) END AS m_score,
    CASE
      WHEN first_order_at IS NULL OR abc IS NULL THEN NULL
      WHEN net_minor <= 0 THEN 'C'
      ELSE substr('CBA', 1 + width_bucket(net_minor::float8, abc), 1)
    END AS abc_class,
    CASE WHEN cycle_days IS NOT NULL
      THEN least(greatest((($2::date - last_day)::float8 / cycle_days::float8 - 1) / 2, 0), 1) END AS overdue,
    CASE WHEN orders_270 > 0
      THEN least(greatest(1 - orders_90::float8 / (orders_270::float8 / 3), 0), 1) END AS frequency_drop,
    CASE WHEN net_270_minor > 0
      THEN least(greatest(1 - net_90_minor::float8 / (net_270_minor::float8 / 3), 0), 1) END AS amount_drop,
    CASE WHEN contacts_270 > 0
      THEN least(greatest(1 - contacts_90::float8 / (contacts_270::float8 / 3), 0), 1) END AS interaction_drop
  FROM figure f
),
-- Weights of domain rule 4; a sign without data gives its weight to the others, and below 40 there is no score.
evidence AS (
  SELECT m.*,
    (CASE WHEN overdue IS NULL THEN 0 ELSE 35 END + CASE WHEN frequency_drop IS NULL THEN 0 ELSE 15 END
      + CASE WHEN amount_drop IS NULL THEN 0 ELSE 15 END + CASE WHEN interaction_drop IS NULL THEN 0 ELSE 10 END)::float8 AS weight
  FROM measured m
),
pointed AS MATERIALIZED (
  SELECT e.*, weight >= 40 AS is_scored,
    CASE WHEN weight >= 40 THEN coalesce(3500 * overdue / weight, 0) END AS overdue_points,
    CASE WHEN weight >= 40 THEN coalesce(1500 * frequency_drop / weight, 0) END AS frequency_points,
    CASE WHEN weight >= 40 THEN coalesce(1500 * amount_drop / weight, 0) END AS amount_points,
    CASE WHEN weight >= 40 THEN coalesce(1000 * interaction_drop / weight, 0) END AS interaction_points
  FROM evidence e
),
scored AS (
  SELECT p.*,
    CASE WHEN is_scored THEN floor(least(greatest(
      overdue_points + frequency_points + amount_points + interaction_points, 0), 100) + 0.5)::smallint END AS churn_score,
    CASE WHEN is_scored AND overdue_points + frequency_points + amount_points + interaction_points > 0 THEN (
      SELECT jsonb_agg(jsonb_build_object('indicator', indicator, 'points', floor(points * 10 + 0.5) / 10) ORDER BY points DESC, place)
      FROM (
        SELECT * FROM (VALUES (1, 'OVERDUE', overdue_points), (2, 'FREQUENCY_DROP', frequency_points),
          (3, 'AMOUNT_DROP', amount_points), (4, 'INTERACTION_DROP', interaction_points)) AS sign (place, indicator, points)
        WHERE points > 0 ORDER BY points DESC, place LIMIT 3
      ) strongest
    ) END AS churn_reasons,
    CASE
      WHEN r_score <= 2 AND f_score <= 2 THEN 'HIBERNATING'
      WHEN r_score <= 2 AND f_score <= 4 THEN 'AT_RISK'
      WHEN r_score <= 2 THEN 'CANT_LOSE'
      WHEN r_score = 3 AND f_score <= 2 THEN 'ABOUT_TO_SLEEP'
      WHEN r_score = 3 AND f_score = 3 THEN 'NEED_ATTENTION'
      WHEN r_score <= 4 AND f_score >= 4 THEN 'LOYAL'
      WHEN r_score = 4 AND f_score = 1 THEN 'PROMISING'
      WHEN r_score = 5 AND f_score = 1 THEN 'NEW'
      WHEN f_score <= 3 THEN 'POTENTIAL_LOYALIST'
      WHEN f_score >= 4 THEN 'CHAMPION'
    END AS rfm_segment
  FROM pointed p
),
written AS (
  INSERT INTO customer_metric AS m (customer_id, orders, units, purchase_days, gross_minor, net_minor, returned_minor,
    margin_minor, first_order_at, last_order_at, cycle_days, cycle_spread, next_expected_on, orders_90, orders_90_before,
    net_90_minor, net_90_before_minor, days_365, orders_365, net_365_minor, interactions_90, interactions_90_before,
    r_score, f_score, m_score, rfm_segment, abc_class, churn_score, churn_reasons, as_of, formula_version, updated_at)
  SELECT s.customer_id, coalesce(orders, 0), coalesce(units, 0), coalesce(days, 0), coalesce(gross_minor, 0),
    coalesce(net_minor, 0), coalesce(returned_minor, 0), margin_minor, first_order_at, last_order_at, cycle_days,
    round(median_deviation::numeric, 3), last_day + round(cycle_days)::int, coalesce(orders_90, 0),
    round(coalesce(orders_270, 0) / 3.0, 3), coalesce(net_90_minor, 0), round(coalesce(net_270_minor, 0) / 3.0),
    coalesce(days_365, 0), coalesce(orders_365, 0), coalesce(net_365_minor, 0), contacts_90, round(contacts_270 / 3.0, 3),
    r_score, f_score, m_score, rfm_segment, abc_class, churn_score, coalesce(churn_reasons, '[]'), $2::date, $4::int, now()
  FROM scored s
  ON CONFLICT (customer_id) DO UPDATE SET
    orders = excluded.orders, units = excluded.units, purchase_days = excluded.purchase_days,
    gross_minor = excluded.gross_minor, net_minor = excluded.net_minor, returned_minor = excluded.returned_minor,
    margin_minor = excluded.margin_minor, first_order_at = excluded.first_order_at, last_order_at = excluded.last_order_at,
    cycle_days = excluded.cycle_days, cycle_spread = excluded.cycle_spread, next_expected_on = excluded.next_expected_on,
    orders_90 = excluded.orders_90, orders_90_before = excluded.orders_90_before, net_90_minor = excluded.net_90_minor,
    net_90_before_minor = excluded.net_90_before_minor, days_365 = excluded.days_365, orders_365 = excluded.orders_365,
    net_365_minor = excluded.net_365_minor, interactions_90 = excluded.interactions_90,
    interactions_90_before = excluded.interactions_90_before, r_score = excluded.r_score, f_score = excluded.f_score,
    m_score = excluded.m_score, rfm_segment = excluded.rfm_segment, abc_class = excluded.abc_class,
    churn_score = excluded.churn_score, churn_reasons = excluded.churn_reasons, as_of = excluded.as_of,
    formula_version = excluded.formula_version, updated_at = excluded.updated_at
)
UPDATE customer c
SET value_minor = coalesce(s.net_minor, 0), churn_score = coalesce(s.churn_score, -1),
  last_order_at = coalesce(s.last_order_at, '1900-01-01T00:00:00Z')
FROM scored s
WHERE c.id = s.customer_id
  AND (c.value_minor, c.churn_score, c.last_order_at) IS DISTINCT FROM
    (coalesce(s.net_minor, 0), coalesce(s.churn_score, -1), coalesce(s.last_order_at, '1900-01-01T00:00:00Z'))
