import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is expected of each customer, the models it comes from, and the figures of days gone by. */
export class Predictions1763700013000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE score_model (
        id uuid NOT NULL,
        kind text NOT NULL,
        version integer NOT NULL,
        state text NOT NULL DEFAULT 'RUNNING',
        as_of date NOT NULL,
        reason text,
        progress smallint NOT NULL DEFAULT 0,
        customers integer NOT NULL DEFAULT 0,
        card jsonb NOT NULL DEFAULT '{}',
        asked_by text NOT NULL,
        started_at timestamptz(3) NOT NULL,
        finished_at timestamptz(3),
        CONSTRAINT score_model_pkey PRIMARY KEY (id),
        CONSTRAINT score_model_kind CHECK (kind IN ('LIFETIME', 'CHURN')),
        CONSTRAINT score_model_state CHECK (state IN ('RUNNING', 'READY', 'REFUSED', 'ABANDONED'))
      )`);
    await db.query(`CREATE UNIQUE INDEX score_model_version ON score_model (kind, version)`);
    // All rows are written anew by each run of the models: room on their page spares the index.
    await db.query(`
      CREATE TABLE customer_prediction (
        customer_id uuid NOT NULL,
        as_of date NOT NULL,
        lifetime_version integer,
        churn_version integer,
        alive real,
        expected_90 real,
        expected_365 real,
        quiet_90 real,
        value_minor bigint,
        value_basis text,
        reason text,
        churn_probability real,
        churn_reason text,
        churn_signs jsonb NOT NULL DEFAULT '[]',
        CONSTRAINT customer_prediction_pkey PRIMARY KEY (customer_id),
        CONSTRAINT customer_prediction_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        CONSTRAINT customer_prediction_shares CHECK (alive BETWEEN 0 AND 1 AND quiet_90 BETWEEN 0 AND 1
          AND churn_probability BETWEEN 0 AND 1)
      ) WITH (fillfactor = 80)`);
    await db.query(`
      CREATE TABLE customer_metric_daily (
        customer_id uuid NOT NULL,
        day date NOT NULL,
        orders integer NOT NULL,
        net_minor bigint NOT NULL,
        net_365_minor bigint NOT NULL,
        churn_score smallint,
        health smallint,
        rfm_segment text,
        abc_class text,
        CONSTRAINT customer_metric_daily_pkey PRIMARY KEY (customer_id, day),
        CONSTRAINT customer_metric_daily_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE customer_metric_daily, customer_prediction, score_model`);
  }
}
