-- customer-360: the whole answer of the 360 as one text, written by hand.
-- What the server works out in its own code (numbers in clear, next birthdays, completeness, words of classes, segments)
-- lies ready in the schema `bench`: the limit gets it for nothing.
-- $1 uuid: the customer  $2 uuid[]: the regions of the caller
SELECT json_build_object('data', json_build_object('customer', (SELECT json_build_object(
  'id', c.id, 'version', c.version, 'code', c.code, 'name', c.name, 'kind', c.kind, 'baseClass', c.base_class,
  'vipTier', c.vip_tier, 'stage', c.stage, 'stageSince', c.stage_since, 'status', c.status, 'createdAt', c.created_at,
  'lastContactAt', nullif(c.last_contact_at, '1900-01-01T00:00:00Z'), 'lastOrderAt', nullif(c.last_order_at, '1900-01-01T00:00:00Z'),
  'gender', c.gender, 'industry', c.industry, 'website', c.website, 'companySize', c.company_size, 'source', c.source,
  'sourceDetail', c.source_detail, 'firstTouchAt', c.first_touch_at, 'churnScore', nullif(c.churn_score, -1),
  'value', json_build_object('amount', amount_text(c.value_minor, 'CNY'), 'currency', 'CNY'),
  'owner', (SELECT json_build_object('id', u.id, 'name', u.name) FROM app_user u WHERE u.id = c.owner_id),
  'team', (SELECT json_build_object('id', t.id, 'name', t.name) FROM team t WHERE t.id = c.team_id),
  'region', (SELECT json_build_object('id', r.id, 'name', r.name) FROM region r WHERE r.id = c.region_id),
  'identities', (SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT i.id, i.kind, i.masked, p.value, false AS "isMasked", i.is_primary AS "isPrimary"
    FROM identity i JOIN bench.plain_identity p ON p.id = i.id WHERE i.customer_id = c.id
    ORDER BY i.is_primary DESC, i.created_at, i.id) x),
  'tags', (SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT t.id, t.name FROM customer_tag x JOIN tag t ON t.id = x.tag_id WHERE x.customer_id = c.id ORDER BY t.name, t.id) x),
  'completeness', k.completeness, 'customFields', k.custom_fields, 'importantDates', k.important_dates, 'classes', k.classes,
  'segments', k.segments,
  'addresses', (SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT a.id, a.kind, a.province, a.city, a.district, a.street, a.is_primary AS "isPrimary"
    FROM customer_address a WHERE a.customer_id = c.id ORDER BY a.is_primary DESC, a.created_at, a.id) x),
  'contacts', (SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT t.id, t.name, t.title, p.phone, p.email FROM contact t JOIN bench.plain_contact p ON p.id = t.id
    WHERE t.customer_id = c.id ORDER BY t.is_primary DESC, t.created_at, t.id) x),
  'relations', (SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT l.id, l.type, json_build_object('id', r.id, 'name', r.name, 'vipTier', r.vip_tier) AS other
    FROM customer_relation l JOIN customer r ON r.id = l.related_id
    WHERE l.customer_id = c.id AND r.status = 'ACTIVE' AND r.region_id = ANY ($2::uuid[])
    ORDER BY l.created_at, l.id LIMIT 200) x),
  'preferences', (SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT DISTINCT ON (p.key) p.id, p.key, p.value, p.source FROM customer_preference p WHERE p.customer_id = c.id
    ORDER BY p.key, p.source = 'STATED' DESC, p.confidence DESC, p.observed_at DESC, p.id) x),
  'needs', (SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT n.id, n.need_class AS "needClass", n.description AS text, n.source FROM customer_need n WHERE n.customer_id = c.id
    ORDER BY n.source = 'STATED' DESC, n.confidence DESC, n.observed_at DESC, n.id) x),
  'notes', (SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT n.id, n.body, (SELECT u.name FROM app_user u WHERE u.id = n.author_id) AS "authorName", n.is_pinned AS "isPinned",
      n.created_at AS "createdAt"
    FROM note n WHERE n.customer_id = c.id ORDER BY n.is_pinned DESC, n.created_at DESC, n.id DESC LIMIT 100) x),
  'metrics', (SELECT json_build_object('orders', m.orders, 'abcClass', m.abc_class, 'asOf', m.as_of,
      'margin', CASE WHEN m.margin_minor IS NOT NULL
        THEN json_build_object('amount', amount_text(m.margin_minor, 'CNY'), 'currency', 'CNY') END,
      'averageOrderValue', CASE WHEN m.orders > 0 THEN json_build_object('amount',
        amount_text(round(m.net_minor::numeric / m.orders)::bigint, 'CNY'), 'currency', 'CNY') END,
      'revenue365', json_build_object('amount', amount_text(m.net_365_minor, 'CNY'), 'currency', 'CNY'),
      'returned', json_build_object('amount', amount_text(m.returned_minor, 'CNY'), 'currency', 'CNY'),
      'rfm', CASE WHEN m.rfm_segment IS NOT NULL THEN json_build_object('recency', m.r_score, 'frequency', m.f_score,
        'monetary', m.m_score, 'segment', m.rfm_segment) END,
      'cycleDays', m.cycle_days, 'cycleSpread', m.cycle_spread, 'nextExpectedOn', m.next_expected_on,
      'overdueRatio', round(d.silence / nullif(m.cycle_days, 0), 3), 'daysSinceLastOrder', d.silence,
      'purchaseDays', m.purchase_days,
      'recentMonths', (SELECT json_agg(x) FROM (
        SELECT to_char(month, 'YYYY-MM') AS month, coalesce(f.orders, 0) AS orders,
          json_build_object('amount', amount_text(coalesce(f.net, 0)::bigint, 'CNY'), 'currency', 'CNY') AS revenue
        FROM generate_series(date_trunc('month', d.today::timestamp) - interval '11 months', d.today::timestamp, '1 month') AS month
        LEFT JOIN (
          SELECT date_trunc('month', ordered_at AT TIME ZONE 'Asia/Shanghai') AS month, sum(net_minor) AS net,
            count(*) FILTER (WHERE is_purchase) AS orders
          FROM sales_fact WHERE customer_id = c.id
            AND ordered_at >= (date_trunc('month', d.today::timestamp) - interval '11 months') AT TIME ZONE 'Asia/Shanghai'
          GROUP BY 1) f USING (month)
        ORDER BY month) x))
    FROM customer_metric m, LATERAL (
      SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date AS today,
        (now() AT TIME ZONE 'Asia/Shanghai')::date - (m.last_order_at AT TIME ZONE 'Asia/Shanghai')::date AS silence) d
    WHERE m.customer_id = c.id),
  'churnRisk', k.churn_risk,
  'stageHistory', (SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT s.id, s.from_stage AS "from", s.to_stage AS "to", s.cause, s.reason FROM stage_move s WHERE s.customer_id = c.id
    ORDER BY s.moved_at DESC, s.id DESC LIMIT 100) x),
  'openTickets', (SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT t.id, t.number, t.subject, t.severity, t.status, (SELECT coalesce(json_agg(k), '[]') FROM (
        SELECT k.metric, k.state, CASE WHEN k.state <> 'PAUSED' THEN k.due_at END AS "dueAt"
        FROM service_clock k WHERE k.ticket_id = t.id AND k.customer_id = t.customer_id ORDER BY k.metric) k) AS clocks
    FROM ticket t WHERE t.customer_id = c.id
      AND t.status IN ('NEW', 'OPEN', 'PENDING_CUSTOMER', 'PENDING_THIRD_PARTY', 'ON_HOLD')
    ORDER BY t.opened_at, t.id LIMIT 50) x),
  'tasks', (SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT t.id, t.kind, t.title, t.due_at AS "dueAt", t.status, t.due_at < now() AS "isOverdue", t.version,
      (SELECT json_build_object('id', u.id, 'name', u.name) FROM app_user u WHERE u.id = t.assignee_id) AS assignee
    FROM task t WHERE t.customer_id = c.id AND t.status = 'OPEN' ORDER BY t.due_at, t.id LIMIT 50) x),
  'orders', (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', x)), '[]')) FROM (
    SELECT o.id, o.number, o.ordered_at AS "orderedAt", o.status, o.channel, o.return_of_id IS NOT NULL AS "isReturn",
      json_build_object('amount', amount_text(o.net_minor, o.currency::text), 'currency', o.currency::text) AS net
    FROM sales_order o WHERE o.customer_id = c.id ORDER BY o.ordered_at DESC, o.id DESC LIMIT 10) x),
  'timeline', (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', x)), '[]')) FROM (
    SELECT * FROM (
      (SELECT o.id, CASE WHEN o.return_of_id IS NULL THEN 'ORDER' ELSE 'RETURN' END AS kind, o.ordered_at AS at, o.number AS title,
         coalesce(o.reason, o.place) AS detail, o.channel, NULL AS direction, o.status, NULL AS "actorName",
         json_build_object('amount', amount_text(o.net_minor, o.currency::text), 'currency', o.currency::text) AS amount
       FROM sales_order o WHERE o.customer_id = c.id ORDER BY o.ordered_at DESC, o.id DESC LIMIT 30)
      UNION ALL
      (SELECT m.id, 'PAYMENT', m.paid_at, m.method, NULL, NULL, NULL, NULL, NULL,
         json_build_object('amount', amount_text(m.amount_minor, m.currency::text), 'currency', m.currency::text)
       FROM payment m WHERE m.customer_id = c.id ORDER BY m.paid_at DESC, m.id DESC LIMIT 30)
      UNION ALL
      (SELECT s.id, 'STAGE', s.moved_at, s.to_stage, s.reason, NULL, NULL, s.cause,
         (SELECT u.name FROM app_user u WHERE u.id = s.actor_id), NULL
       FROM stage_move s WHERE s.customer_id = c.id ORDER BY s.moved_at DESC, s.id DESC LIMIT 30)
      UNION ALL
      (SELECT i.id, 'INTERACTION', i.occurred_at, i.subject, left(i.body, 500), i.channel, i.direction, i.kind,
         (SELECT u.name FROM app_user u WHERE u.id = i.actor_id), NULL
       FROM interaction i WHERE i.customer_id = c.id ORDER BY i.occurred_at DESC, i.id DESC LIMIT 30)
      UNION ALL
      (SELECT t.id, 'TASK', t.completed_at, t.title, t.result, NULL, NULL, t.kind,
         (SELECT u.name FROM app_user u WHERE u.id = t.assignee_id), NULL
       FROM task t WHERE t.customer_id = c.id AND t.status = 'DONE' ORDER BY t.completed_at DESC, t.id DESC LIMIT 30)
      UNION ALL
      (SELECT t.id, 'TICKET', t.opened_at, t.subject, t.resolution, t.channel, NULL, t.status,
         (SELECT u.name FROM app_user u WHERE u.id = t.assignee_id), NULL
       FROM ticket t WHERE t.customer_id = c.id ORDER BY t.opened_at DESC, t.id DESC LIMIT 30)
      UNION ALL
      (SELECT n.id, 'NOTE', n.created_at, left(split_part(n.body, E'\n', 1), 120), left(n.body, 500), NULL, NULL, NULL,
         (SELECT u.name FROM app_user u WHERE u.id = n.author_id), NULL
       FROM note n WHERE n.customer_id = c.id ORDER BY n.created_at DESC, n.id DESC LIMIT 30)
    ) entry ORDER BY at DESC, id DESC LIMIT 30) x)
) FROM customer c JOIN bench.known k ON k.customer_id = c.id
  WHERE c.id = $1 AND c.status = 'ACTIVE' AND c.region_id = ANY ($2::uuid[]))))::text AS answer
