import { firstCompletenessRules } from '../features/customers/completeness-templates.policy.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What it means: one row of figures a customer, and the boundaries its scores come from. `sales_fact` says once which
 * orders count: paid ones move money, and those that did not come back as a whole are purchases.
 */
export class Scoring1763700005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW sales_fact AS
      SELECT customer_id, ordered_at, id AS order_id, base_net_minor AS net_minor, base_cost_minor AS cost_minor, units,
        return_of_id IS NOT NULL AS is_return,
        return_of_id IS NULL AND status IN ('PAID', 'COMPLETED') AS is_purchase
      FROM sales_order
      WHERE status IN ('PAID', 'COMPLETED', 'RETURNED')`);
    await db.query(`
      CREATE TABLE score_setting (
        kind text NOT NULL,
        version integer NOT NULL,
        value jsonb NOT NULL,
        created_by_id uuid,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT score_setting_pkey PRIMARY KEY (kind, version)
      )`);
    await db.query(`
      INSERT INTO score_setting (kind, version, value) VALUES
        ('CHURN', 1, '{"overdue": 35, "frequencyDrop": 15, "amountDrop": 15, "interactionDrop": 10, "satisfaction": 10, "complaints": 10, "usageDrop": 5, "leastWeight": 40, "overdueSpan": 2, "satisfactionBelow": 60, "complaintsMany": 2, "mediumFrom": 33, "highAbove": 66}'),
        ('SATISFACTION', 1, '{"halfLifeDays": 180, "leastWeight": 0.5, "priorWeight": 1, "ratingWeight": 1, "complaintWeight": 1, "settledScore": 60, "brokenScore": 0}'),
        ('HEALTH', 1, '{"retention": 40, "contentment": 25, "engagement": 15, "trend": 10, "leastWeight": 40, "engagementFull": 3}'),
        ('RFM', 1, '{"windowDays": 365, "mode": "TIE_SAFE", "recency5": 30, "recency4": 90, "recency3": 180, "recency2": 270, "frequency2": 2, "frequency3": 3, "frequency4": 5, "frequency5": 8, "monetary2": 100, "monetary3": 500, "monetary4": 2000, "monetary5": 10000}'),
        ('ABC', 1, '{"shareA": 80, "shareB": 95}'),
        ('LIFETIME', 1, '{"months": 12, "discountPercent": 10, "leastBuyers": 500, "leastHistoryDays": 180, "lastOrderDays": 30, "leastFrequent": 1}'),
        ('ADVICE', 1, '{"winBackScore": 66, "winBackProbability": 60, "dueFrom": 0.8, "dueTo": 1.5, "newFromDays": 7, "newToDays": 60, "quietContactDays": 60, "leadSilentDays": 14, "leastCompleteness": 50}'),
        ('STAGES', 1, '{"riskScore": 66, "overdueRatio": 1.5, "loyalDaysInYear": 4, "loyalSinceDays": 180, "churnCycles": 3, "churnLeastDays": 60, "churnMostDays": 365, "churnNoCycleDays": 180, "loyalSatisfaction": 60, "leadCompleteness": 40, "leadContacts": 40, "leadContactsFull": 3, "leadNeed": 20, "qualifiedFrom": 60}'),
        ('POOL', 1, '{"isOn": true, "stages": ["LEAD", "PROSPECT"], "idleDays": 30, "claimsADay": 20, "blockedHours": 48, "protectedDays": 15}'),
        ('PLAYBOOK', 1, '{"isOn": false, "steps": [
          {"stage": "PROSPECT", "kind": "CALL", "titleZh": "了解需求并报价", "titleEn": "Ask for the need and make an offer", "dueInDays": 2},
          {"stage": "FIRST_PURCHASE", "kind": "CALL", "titleZh": "首单回访", "titleEn": "Call after the first purchase", "dueInDays": 7},
          {"stage": "AT_RISK", "kind": "CALL", "titleZh": "流失预警：主动联系", "titleEn": "At risk: get in touch", "dueInDays": 1},
          {"stage": "CHURNED", "kind": "MESSAGE", "titleZh": "了解流失原因并挽回", "titleEn": "Ask why they left and win them back", "dueInDays": 3}]}')`);
    await db.query(`INSERT INTO score_setting (kind, version, value) VALUES ('COMPLETENESS', 1, $1)`, [
      JSON.stringify(firstCompletenessRules),
    ]);
    // Rows are written anew with every order: room on their page spares the index.
    await db.query(`
      CREATE TABLE customer_metric (
        customer_id uuid NOT NULL,
        orders integer NOT NULL DEFAULT 0,
        units numeric(16,3) NOT NULL DEFAULT 0,
        purchase_days integer NOT NULL DEFAULT 0,
        gross_minor bigint NOT NULL DEFAULT 0,
        net_minor bigint NOT NULL DEFAULT 0,
        returned_minor bigint NOT NULL DEFAULT 0,
        margin_minor bigint,
        first_order_at timestamptz(3),
        last_order_at timestamptz(3),
        cycle_days numeric(10,3),
        cycle_spread numeric(10,3),
        next_expected_on date,
        orders_90 integer NOT NULL DEFAULT 0,
        orders_90_before numeric(10,3) NOT NULL DEFAULT 0,
        net_90_minor bigint NOT NULL DEFAULT 0,
        net_90_before_minor bigint NOT NULL DEFAULT 0,
        days_365 integer NOT NULL DEFAULT 0,
        orders_365 integer NOT NULL DEFAULT 0,
        net_365_minor bigint NOT NULL DEFAULT 0,
        interactions_90 integer NOT NULL DEFAULT 0,
        interactions_90_before numeric(10,3) NOT NULL DEFAULT 0,
        usage_90 integer NOT NULL DEFAULT 0,
        usage_90_before numeric(10,3) NOT NULL DEFAULT 0,
        satisfaction numeric(5,2),
        satisfaction_confidence numeric(4,3),
        complaints_90 integer NOT NULL DEFAULT 0,
        open_complaints integer NOT NULL DEFAULT 0,
        severe_complaints integer NOT NULL DEFAULT 0,
        worst_complaint text,
        r_score smallint,
        f_score smallint,
        m_score smallint,
        rfm_segment text,
        abc_class text,
        churn_score smallint,
        churn_band text,
        churn_points double precision[],
        health smallint,
        completeness smallint NOT NULL DEFAULT 0,
        as_of date NOT NULL,
        formula_version integer NOT NULL,
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT customer_metric_pkey PRIMARY KEY (customer_id),
        CONSTRAINT customer_metric_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        CONSTRAINT customer_metric_scores CHECK (r_score BETWEEN 1 AND 5 AND f_score BETWEEN 1 AND 5 AND m_score BETWEEN 1 AND 5)
      ) WITH (fillfactor = 80)`);
    // What the rebuild has found out so far; worth nothing to anybody else, so it may be lost with a crash.
    await db.query(`
      CREATE UNLOGGED TABLE customer_metric_draft (
        customer_id uuid NOT NULL,
        is_active boolean NOT NULL,
        orders integer NOT NULL,
        units numeric(16,3) NOT NULL,
        gross_minor bigint NOT NULL,
        returned_minor bigint NOT NULL,
        net_minor bigint NOT NULL,
        margin_minor bigint,
        first_order_at timestamptz(3),
        last_order_at timestamptz(3),
        orders_90 integer NOT NULL,
        orders_270 integer NOT NULL,
        net_90_minor bigint NOT NULL,
        net_270_minor bigint NOT NULL,
        orders_365 integer NOT NULL,
        net_365_minor bigint NOT NULL,
        days integer NOT NULL,
        days_365 integer NOT NULL,
        days_rfm integer NOT NULL,
        net_rfm_minor bigint NOT NULL,
        last_day date,
        gaps integer[],
        median_gap double precision,
        contacts_90 integer NOT NULL,
        contacts_270 integer NOT NULL,
        complaints_90 integer NOT NULL,
        open_complaints integer NOT NULL,
        severe_complaints integer NOT NULL,
        worst_complaint text,
        usage_90 integer NOT NULL,
        usage_270 integer NOT NULL,
        heard_weight double precision,
        heard_total double precision,
        seen xid,
        CONSTRAINT customer_metric_draft_pkey PRIMARY KEY (customer_id)
      )`);
    await db.query(`
      CREATE TABLE score_baseline (
        version integer NOT NULL,
        as_of date NOT NULL,
        recency double precision[] NOT NULL,
        frequency double precision[] NOT NULL,
        monetary double precision[] NOT NULL,
        abc double precision[] NOT NULL,
        cohort_cycle_days numeric(10,3),
        satisfaction numeric(5,2),
        customers integer NOT NULL,
        measured_by integer[] NOT NULL DEFAULT '{1,1}',
        rebuilt_on date,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT score_baseline_pkey PRIMARY KEY (version)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE score_baseline, customer_metric_draft, customer_metric, score_setting`);
    await db.query(`DROP VIEW sales_fact`);
  }
}
