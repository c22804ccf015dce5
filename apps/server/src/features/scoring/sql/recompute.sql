-- recompute: brings the metric rows and the list's sort keys of some customers up to date, from their orders and contacts.
-- Used for one order, for a bulk import and for the full rebuild alike, so that all three give the same row. The rebuild takes
-- it apart where a line begins with `-- part`: it keeps what `known` says of everybody, measures the boundaries by that, and
-- gives the scores from there.
-- $1 uuid[]: the customers; the caller holds their rows. The full rebuild asks for a range of ids instead.
-- $2 date:   as of the end of this day
-- $3 text:   the zone in which days are counted
-- $4 int:    the version of the formulas
-- $5 float8[]: the weights of the churn score: overdue, fewer orders, less money, fewer contacts, complaints [1-5]; below
--   how much there is none [6]; the weights of satisfaction and usage [7, 8]; cycles from due to wholly overdue [9]; the
--   satisfaction that is low [10]; the complaints that are many [11]; the bands from medium on and above high [12, 13].
--   Of satisfaction: half-life in days [14], the least weight [15], the weight of everybody's mean [16], of a rating [17], of
--   a complaint [18]; what one that is settled [19] or whose promise was broken [20] says. The days back that RFM counts [21].
--   Of health: the weights of retention, satisfaction, engagement and trend [22-25], the contacts that are full engagement
--   [26], below how much weight there is none [27]
-- Answers how many rows were written.
-- part facts: what is known of each customer, whatever others have bought.
WITH dated AS (
  SELECT f.*, (f.ordered_at AT TIME ZONE $3)::date AS day
  FROM sales_fact f
  WHERE f.customer_id = ANY ($1::uuid[]) AND f.ordered_at < ($2::date + 1)::timestamp AT TIME ZONE $3
  ORDER BY f.customer_id, f.ordered_at DESC, f.order_id DESC OFFSET 0
),
-- Read in the order of the index that covers them, latest first: what follows is the day of the next purchase.
fact AS (
  SELECT d.*, min(day) FILTER (WHERE is_purchase) OVER (
      PARTITION BY customer_id ORDER BY ordered_at DESC, order_id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS next_day
  FROM dated d
),
-- Of several purchases on one day the last one stands for the day; every day but the last has a gap to the next.
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
    coalesce(sum(net_minor) FILTER (WHERE day > $2::date - 365), 0) AS net_365_minor,
    count(*) FILTER (WHERE is_purchase AND next_day IS DISTINCT FROM day) AS days,
    count(*) FILTER (WHERE is_purchase AND next_day IS DISTINCT FROM day AND day > $2::date - 365) AS days_365,
    count(*) FILTER (WHERE is_purchase AND next_day IS DISTINCT FROM day AND day > $2::date - ($5::float8[])[21]::int) AS days_rfm,
    coalesce(sum(net_minor) FILTER (WHERE day > $2::date - ($5::float8[])[21]::int), 0) AS net_rfm_minor,
    max(day) FILTER (WHERE is_purchase) AS last_day,
    array_agg(next_day - day ORDER BY next_day - day) FILTER (WHERE is_purchase AND next_day > day) AS gaps
  FROM fact GROUP BY customer_id
),
-- Contacts are joined by the list of customers: to weigh a thousand values beside the statistics of each partition took
-- longer than to read their contacts.
counted AS (
  SELECT customer_id,
    count(*) FILTER (WHERE kind <> 'USAGE' AND occurred_at >= ($2::date - 89)::timestamp AT TIME ZONE $3) AS contacts_90,
    count(*) FILTER (WHERE kind <> 'USAGE' AND occurred_at < ($2::date - 89)::timestamp AT TIME ZONE $3) AS contacts_270,
    count(*) FILTER (WHERE kind = 'USAGE' AND occurred_at >= ($2::date - 89)::timestamp AT TIME ZONE $3) AS usage_90,
    count(*) FILTER (WHERE kind = 'USAGE' AND occurred_at < ($2::date - 89)::timestamp AT TIME ZONE $3) AS usage_270
  FROM unnest($1::uuid[]) AS w (id) JOIN interaction ON customer_id = w.id
  WHERE kind <> 'DEVICE'
    AND occurred_at >= ($2::date - 359)::timestamp AT TIME ZONE $3
    AND occurred_at < ($2::date + 1)::timestamp AT TIME ZONE $3
  GROUP BY customer_id
),
talk AS (
  SELECT customer_id, contacts_90, contacts_270, usage_90, usage_270 FROM counted
),
-- Complaints that are open at the end of the day, or came within 90 days.
complained AS (
  SELECT customer_id,
    count(*) FILTER (WHERE opened_at >= ($2::date - 89)::timestamp AT TIME ZONE $3) AS complaints_90,
    count(*) FILTER (WHERE is_open) AS open_complaints,
    count(*) FILTER (WHERE is_open AND gravity >= 3) AS severe_complaints,
    (ARRAY['LOW', 'NORMAL', 'HIGH', 'CRITICAL'])[max(gravity)] AS worst_complaint
  FROM (
    SELECT customer_id, opened_at, gravity,
      ended_at IS NULL OR ended_at >= ($2::date + 1)::timestamp AT TIME ZONE $3 AS is_open
    FROM unnest($1::uuid[]) AS w (id) JOIN complaint_fact ON customer_id = w.id
    WHERE opened_at < ($2::date + 1)::timestamp AT TIME ZONE $3
  ) f
  WHERE is_open OR opened_at >= ($2::date - 89)::timestamp AT TIME ZONE $3
  GROUP BY customer_id
),
grief AS (
  SELECT customer_id, complaints_90, open_complaints, severe_complaints, worst_complaint FROM complained
),
-- What two years tell of how content somebody is, each worth half after the half-life: ratings from 0 to 100, complaints
-- that were settled, promises to those who complained that were broken.
heard AS (
  SELECT customer_id, sum(weight * power(0.5::float8, age / ($5::float8[])[14])) AS weight,
    sum(weight * power(0.5::float8, age / ($5::float8[])[14]) * score) AS total
  FROM (
    SELECT customer_id, ($5::float8[])[17] AS weight, (rating - 1) * 25.0::float8 AS score,
      ($2::date - (occurred_at AT TIME ZONE $3)::date)::float8 AS age
    FROM unnest($1::uuid[]) AS w (id) JOIN interaction ON customer_id = w.id
    WHERE rating IS NOT NULL AND occurred_at >= ($2::date - 729)::timestamp AT TIME ZONE $3
      AND occurred_at < ($2::date + 1)::timestamp AT TIME ZONE $3
    UNION ALL
    SELECT f.customer_id, ($5::float8[])[18], e.score, ($2::date - (e.at AT TIME ZONE $3)::date)::float8
    FROM unnest($1::uuid[]) AS w (id) JOIN complaint_fact f ON f.customer_id = w.id,
      LATERAL (VALUES (f.ended_at, ($5::float8[])[19]), (f.broken_at, ($5::float8[])[20])) AS e (at, score)
    WHERE e.at >= ($2::date - 729)::timestamp AT TIME ZONE $3
      AND e.at < ($2::date + 1)::timestamp AT TIME ZONE $3
  ) told
  GROUP BY customer_id
),
known AS (
  SELECT c.id AS customer_id, c.status = 'ACTIVE' AS is_active, coalesce(orders, 0)::int AS orders, coalesce(units, 0)::numeric(16,3) AS units,
    coalesce(gross_minor, 0)::bigint AS gross_minor, coalesce(returned_minor, 0)::bigint AS returned_minor,
    coalesce(net_minor, 0)::bigint AS net_minor, margin_minor::bigint AS margin_minor, first_order_at, t.last_order_at,
    coalesce(orders_90, 0)::int AS orders_90, coalesce(orders_270, 0)::int AS orders_270,
    coalesce(net_90_minor, 0)::bigint AS net_90_minor, coalesce(net_270_minor, 0)::bigint AS net_270_minor,
    coalesce(orders_365, 0)::int AS orders_365, coalesce(net_365_minor, 0)::bigint AS net_365_minor,
    coalesce(days, 0)::int AS days, coalesce(days_365, 0)::int AS days_365,
    coalesce(days_rfm, 0)::int AS days_rfm, coalesce(net_rfm_minor, 0)::bigint AS net_rfm_minor, last_day, gaps,
    (gaps[(cardinality(gaps) + 1) / 2] + gaps[cardinality(gaps) / 2 + 1]) / 2.0::float8 AS median_gap,
    coalesce(k.contacts_90, 0)::int AS contacts_90, coalesce(k.contacts_270, 0)::int AS contacts_270,
    coalesce(g.complaints_90, 0)::int AS complaints_90, coalesce(g.open_complaints, 0)::int AS open_complaints,
    coalesce(g.severe_complaints, 0)::int AS severe_complaints, g.worst_complaint,
    coalesce(k.usage_90, 0)::int AS usage_90, coalesce(k.usage_270, 0)::int AS usage_270,
    h.weight AS heard_weight, h.total AS heard_total
  FROM customer c
  LEFT JOIN total t ON t.customer_id = c.id
  LEFT JOIN talk k ON k.customer_id = c.id
  LEFT JOIN grief g ON g.customer_id = c.id
  LEFT JOIN heard h ON h.customer_id = c.id
  WHERE c.id = ANY ($1::uuid[])
  OFFSET 0
)
-- part scores: what each of the known stands for beside the others.
, baseline AS (
  SELECT * FROM score_baseline ORDER BY version DESC LIMIT 1
),
-- Steps end with OFFSET 0 so that each is worked out once: otherwise the planner puts its expressions wherever they are
-- named, again and again, and the last step takes many times as long as all the others.
figure AS (
  SELECT k.*, b.recency, b.frequency, b.monetary, b.abc,
    round(CASE
      WHEN cardinality(gaps) >= 3 THEN median_gap::numeric
      WHEN cardinality(gaps) > 0 AND cohort_cycle_days > 0
        THEN (cardinality(gaps) * median_gap::numeric + 2 * cohort_cycle_days) / (cardinality(gaps) + 2)
    END, 3) AS cycle_days,
    CASE WHEN cardinality(gaps) >= 3
      THEN (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY deviation) FROM (SELECT abs(unnest(gaps) - median_gap) AS deviation) d)
    END AS median_deviation,
    -- Few words are drawn towards the mean of everybody.
    CASE WHEN heard_weight > 0 AND heard_weight >= ($5::float8[])[15] THEN
      round(((heard_total + coalesce(($5::float8[])[16] * b.satisfaction::float8, 0))
        / (heard_weight + CASE WHEN b.satisfaction IS NULL THEN 0 ELSE ($5::float8[])[16] END))::numeric, 2) END AS satisfaction,
    CASE WHEN heard_weight > 0 AND heard_weight >= ($5::float8[])[15] THEN
      round((heard_weight / (heard_weight + ($5::float8[])[16]))::numeric, 3) END AS satisfaction_confidence
  FROM known k LEFT JOIN baseline b ON true
  OFFSET 0
),
-- Scores come from stored boundaries, so that equal values score equal and nobody else's row has to be read. While all have
-- bought last on the same day there are none: a fifth of what is all the same says nothing.
-- The signs of leaving are between 0 and 1; null where there is nothing to compare with. Who has not complained has not
-- said that all is well, so complaints are a sign only once they are many or severe.
measured AS (
  SELECT f.*,
    CASE WHEN days_rfm > 0 AND cardinality(recency) > 0 THEN 1 + width_bucket(-($2::date - last_day)::float8, recency) END AS r_score,
    CASE WHEN days_rfm > 0 AND cardinality(recency) > 0 THEN 1 + width_bucket(days_rfm::float8, frequency) END AS f_score,
    CASE WHEN days_rfm > 0 AND cardinality(recency) > 0 THEN 1 + width_bucket(net_rfm_minor::float8, monetary) END AS m_score,
    CASE
      WHEN first_order_at IS NULL OR abc IS NULL THEN NULL
      WHEN net_minor <= 0 THEN 'C'
      ELSE substr('CBA', 1 + width_bucket(net_minor::float8, abc), 1)
    END AS abc_class,
    CASE WHEN cycle_days IS NOT NULL
      THEN least(greatest((($2::date - last_day)::float8 / cycle_days::float8 - 1) / ($5::float8[])[9], 0), 1) END AS overdue,
    CASE WHEN orders_270 > 0
      THEN least(greatest(1 - orders_90::float8 / (orders_270::float8 / 3), 0), 1) END AS frequency_drop,
    CASE WHEN net_270_minor > 0
      THEN least(greatest(1 - net_90_minor::float8 / (net_270_minor::float8 / 3), 0), 1) END AS amount_drop,
    CASE WHEN contacts_270 > 0
      THEN least(greatest(1 - contacts_90::float8 / (contacts_270::float8 / 3), 0), 1) END AS interaction_drop,
    CASE WHEN satisfaction IS NOT NULL
      THEN least(greatest((($5::float8[])[10] - satisfaction::float8) / ($5::float8[])[10], 0), 1) END AS discontent,
    CASE WHEN severe_complaints >= 1 OR complaints_90 >= ($5::float8[])[11] THEN 1.0::float8 END AS complaint,
    CASE WHEN usage_270 > 0
      THEN least(greatest(1 - usage_90::float8 / (usage_270::float8 / 3), 0), 1) END AS usage_drop
  FROM figure f
  OFFSET 0
),
-- A sign without data gives its weight to the others, and below the least weight there is no score.
evidence AS (
  SELECT m.*,
    CASE WHEN overdue IS NULL THEN 0 ELSE ($5::float8[])[1] END + CASE WHEN frequency_drop IS NULL THEN 0 ELSE ($5::float8[])[2] END
      + CASE WHEN amount_drop IS NULL THEN 0 ELSE ($5::float8[])[3] END
      + CASE WHEN interaction_drop IS NULL THEN 0 ELSE ($5::float8[])[4] END
      + CASE WHEN discontent IS NULL THEN 0 ELSE ($5::float8[])[7] END
      + CASE WHEN complaint IS NULL THEN 0 ELSE ($5::float8[])[5] END
      + CASE WHEN usage_drop IS NULL THEN 0 ELSE ($5::float8[])[8] END AS weight
  FROM measured m
  OFFSET 0
),
pointed AS (
  SELECT e.*, weight >= ($5::float8[])[6] AS is_scored,
    CASE WHEN weight >= ($5::float8[])[6] THEN coalesce(100 * ($5::float8[])[1] * overdue / weight, 0) END AS overdue_points,
    CASE WHEN weight >= ($5::float8[])[6] THEN coalesce(100 * ($5::float8[])[2] * frequency_drop / weight, 0) END AS frequency_points,
    CASE WHEN weight >= ($5::float8[])[6] THEN coalesce(100 * ($5::float8[])[3] * amount_drop / weight, 0) END AS amount_points,
    CASE WHEN weight >= ($5::float8[])[6] THEN coalesce(100 * ($5::float8[])[4] * interaction_drop / weight, 0) END AS interaction_points,
    CASE WHEN weight >= ($5::float8[])[6] THEN coalesce(100 * ($5::float8[])[7] * discontent / weight, 0) END AS discontent_points,
    CASE WHEN weight >= ($5::float8[])[6] THEN coalesce(100 * ($5::float8[])[5] * complaint / weight, 0) END AS complaint_points,
    CASE WHEN weight >= ($5::float8[])[6] THEN coalesce(100 * ($5::float8[])[8] * usage_drop / weight, 0) END AS usage_points
  FROM evidence e
  OFFSET 0
),
summed AS (
  SELECT p.*, overdue_points + frequency_points + amount_points + interaction_points + discontent_points
    + complaint_points + usage_points AS points
  FROM pointed p
  OFFSET 0
),
graded AS (
  SELECT s.*, CASE WHEN is_scored THEN floor(least(greatest(points, 0), 100) + 0.5)::smallint END AS churn_score
  FROM summed s
  OFFSET 0
),
-- Health is reckoned from figures as they are stored, so that anybody can do it again. What is not known gives its weight to the rest.
vital AS (
  SELECT g.*, (100 - churn_score)::float8 AS retention, satisfaction::float8 AS content,
    CASE WHEN contacts_90 + contacts_270 + usage_90 + usage_270 > 0
      THEN least(100 * (contacts_90 + usage_90)::float8 / ($5::float8[])[26], 100) END AS engagement,
    CASE WHEN round(net_270_minor / 3.0) > 0
      THEN least(greatest(50 * (net_90_minor::float8 / round(net_270_minor / 3.0)::float8), 0), 100) END AS growth
  FROM graded g
  OFFSET 0
),
weighed AS (
  SELECT v.*, CASE WHEN retention IS NULL THEN 0 ELSE ($5::float8[])[22] END + CASE WHEN content IS NULL THEN 0 ELSE ($5::float8[])[23] END
      + CASE WHEN engagement IS NULL THEN 0 ELSE ($5::float8[])[24] END
      + CASE WHEN growth IS NULL THEN 0 ELSE ($5::float8[])[25] END AS vital_weight
  FROM vital v
  OFFSET 0
),
scored AS (
  SELECT p.*,
    CASE WHEN vital_weight >= ($5::float8[])[27] THEN floor((coalesce(($5::float8[])[22] * retention, 0)
        + coalesce(($5::float8[])[23] * content, 0) + coalesce(($5::float8[])[24] * engagement, 0)
        + coalesce(($5::float8[])[25] * growth, 0)) / vital_weight + 0.5)::smallint END AS health,
    CASE WHEN churn_score < ($5::float8[])[12] THEN 'LOW' WHEN churn_score > ($5::float8[])[13] THEN 'HIGH'
      WHEN churn_score IS NOT NULL THEN 'MEDIUM' END AS churn_band,
    -- In the order of `churnReasonsOf`, which says which of them are shown.
    CASE WHEN is_scored THEN ARRAY[overdue_points, frequency_points, amount_points, interaction_points, discontent_points,
      complaint_points, usage_points]::float8[] END AS churn_points,
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
  FROM weighed p
),
finished AS (
  SELECT s.customer_id, orders, units, days AS purchase_days, gross_minor, net_minor, returned_minor, margin_minor, first_order_at,
    last_order_at, cycle_days, round(median_deviation::numeric, 3) AS cycle_spread,
    last_day + round(cycle_days)::int AS next_expected_on, orders_90, round(orders_270 / 3.0, 3) AS orders_90_before,
    net_90_minor, round(net_270_minor / 3.0)::bigint AS net_90_before_minor, days_365, orders_365, net_365_minor,
    contacts_90 AS interactions_90, round(contacts_270 / 3.0, 3) AS interactions_90_before, usage_90,
    round(usage_270 / 3.0, 3) AS usage_90_before, satisfaction, satisfaction_confidence, complaints_90, open_complaints,
    severe_complaints, worst_complaint, r_score, f_score, m_score, rfm_segment, abc_class, churn_score, churn_band,
    churn_points, health, $2::date AS as_of, $4::int AS formula_version, now() AS updated_at
  FROM scored s
)
-- part rows: writes them down.
, written AS (
  INSERT INTO customer_metric AS m (customer_id, orders, units, purchase_days, gross_minor, net_minor, returned_minor,
    margin_minor, first_order_at, last_order_at, cycle_days, cycle_spread, next_expected_on, orders_90, orders_90_before,
    net_90_minor, net_90_before_minor, days_365, orders_365, net_365_minor, interactions_90, interactions_90_before,
    usage_90, usage_90_before, satisfaction, satisfaction_confidence, complaints_90, open_complaints, severe_complaints, worst_complaint,
    r_score, f_score, m_score, rfm_segment, abc_class, churn_score, churn_band, churn_points, health, as_of, formula_version, updated_at)
  SELECT f.*
  FROM finished f
  ON CONFLICT (customer_id) DO UPDATE SET
    orders = excluded.orders, units = excluded.units, purchase_days = excluded.purchase_days,
    gross_minor = excluded.gross_minor, net_minor = excluded.net_minor, returned_minor = excluded.returned_minor,
    margin_minor = excluded.margin_minor, first_order_at = excluded.first_order_at, last_order_at = excluded.last_order_at,
    cycle_days = excluded.cycle_days, cycle_spread = excluded.cycle_spread, next_expected_on = excluded.next_expected_on,
    orders_90 = excluded.orders_90, orders_90_before = excluded.orders_90_before, net_90_minor = excluded.net_90_minor,
    net_90_before_minor = excluded.net_90_before_minor, days_365 = excluded.days_365, orders_365 = excluded.orders_365,
    net_365_minor = excluded.net_365_minor, interactions_90 = excluded.interactions_90,
    interactions_90_before = excluded.interactions_90_before, usage_90 = excluded.usage_90,
    usage_90_before = excluded.usage_90_before, satisfaction = excluded.satisfaction,
    satisfaction_confidence = excluded.satisfaction_confidence, complaints_90 = excluded.complaints_90,
    open_complaints = excluded.open_complaints, severe_complaints = excluded.severe_complaints,
    worst_complaint = excluded.worst_complaint, r_score = excluded.r_score, f_score = excluded.f_score,
    m_score = excluded.m_score, rfm_segment = excluded.rfm_segment, abc_class = excluded.abc_class,
    churn_score = excluded.churn_score, churn_band = excluded.churn_band, churn_points = excluded.churn_points,
    health = excluded.health, as_of = excluded.as_of,
    formula_version = excluded.formula_version, updated_at = excluded.updated_at
),
listed AS (
  UPDATE customer c
  SET value_minor = s.net_minor, churn_score = coalesce(s.churn_score, -1),
    last_order_at = coalesce(s.last_order_at, '1900-01-01T00:00:00Z')
  FROM scored s
  WHERE c.id = s.customer_id
    AND (c.value_minor, c.churn_score, c.last_order_at) IS DISTINCT FROM
      (s.net_minor, coalesce(s.churn_score, -1), coalesce(s.last_order_at, '1900-01-01T00:00:00Z'))
)
-- part count
SELECT count(*)::int AS count FROM scored
