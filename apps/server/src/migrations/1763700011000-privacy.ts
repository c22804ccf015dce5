import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a customer allows, what was asked about their data, and who is to be forgotten. */
export class Privacy1763700011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE consent (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        purpose text NOT NULL,
        channel text NOT NULL,
        state text NOT NULL,
        evidence_sealed bytea,
        notice_version text,
        recorded_by_id uuid,
        at timestamptz(3) NOT NULL,
        CONSTRAINT consent_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT consent_purpose CHECK (purpose IN ('SERVICE', 'MARKETING', 'SURVEY', 'PROFILING', 'SHARING')),
        CONSTRAINT consent_state CHECK (state IN ('GRANTED', 'DENIED', 'WITHDRAWN')),
        CONSTRAINT consent_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX consent_by_customer ON consent (customer_id, purpose, channel, at DESC, id DESC)`);
    await db.query(`
      CREATE TABLE customer_letter (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        purpose text NOT NULL,
        channel text NOT NULL,
        words_sealed bytea,
        written_at timestamptz(3) NOT NULL,
        sent_at timestamptz(3),
        CONSTRAINT customer_letter_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT customer_letter_purpose CHECK (purpose IN ('SERVICE', 'MARKETING', 'SURVEY', 'PROFILING', 'SHARING')),
        CONSTRAINT customer_letter_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX customer_letter_by_customer ON customer_letter (customer_id, written_at DESC)`);
    // Outlives the customer: a backup that is put back must forget them again.
    await db.query(`
      CREATE TABLE erased_customer (
        customer_id uuid NOT NULL,
        erased_at timestamptz(3) NOT NULL DEFAULT now(),
        erased_by text NOT NULL,
        CONSTRAINT erased_customer_pkey PRIMARY KEY (customer_id)
      )`);
    await db.query(`
      CREATE TABLE privacy_setting (
        id uuid NOT NULL,
        answer_days integer NOT NULL DEFAULT 30,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT privacy_setting_pkey PRIMARY KEY (id),
        CONSTRAINT privacy_setting_days CHECK (answer_days BETWEEN 1 AND 365)
      )`);
    await db.query(`INSERT INTO privacy_setting (id) VALUES (uuid7())`);
    await db.query(`
      CREATE TABLE privacy_notice (
        id uuid NOT NULL,
        code text NOT NULL,
        text_zh text NOT NULL,
        text_en text NOT NULL,
        valid_from date NOT NULL,
        created_by_id uuid,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT privacy_notice_pkey PRIMARY KEY (id),
        CONSTRAINT privacy_notice_code UNIQUE (code)
      )`);
    // What was asked, how it was made sure who asks and what came of it are sealed together with the customer's key.
    await db.query(`
      CREATE TABLE privacy_request (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        kind text NOT NULL,
        state text NOT NULL DEFAULT 'RECEIVED',
        channel text NOT NULL,
        words_sealed bytea,
        owner_id uuid,
        received_at timestamptz(3) NOT NULL,
        due_at timestamptz(3) NOT NULL,
        verified_at timestamptz(3),
        verified_by_id uuid,
        started_at timestamptz(3),
        started_by_id uuid,
        closed_at timestamptz(3),
        closed_by_id uuid,
        steps_done integer NOT NULL DEFAULT 0,
        steps_total integer NOT NULL DEFAULT 0,
        counts jsonb NOT NULL DEFAULT '{}',
        created_by_id uuid,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT privacy_request_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT privacy_request_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        CONSTRAINT privacy_request_kind CHECK (kind IN ('ACCESS', 'ERASURE', 'RECTIFICATION', 'OBJECTION', 'RESTRICTION')),
        CONSTRAINT privacy_request_state CHECK (state IN ('RECEIVED', 'VERIFIED', 'RUNNING', 'DONE', 'REFUSED'))
      )`);
    await db.query(
      `CREATE INDEX privacy_request_by_customer ON privacy_request (customer_id, received_at DESC, id DESC)`,
    );
    await db.query(`CREATE INDEX privacy_request_by_due ON privacy_request (due_at, id)`);
    await db.query(`
      CREATE TABLE customer_hold (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        kind text NOT NULL,
        reason_sealed bytea,
        placed_by_id uuid,
        at timestamptz(3) NOT NULL,
        CONSTRAINT customer_hold_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT customer_hold_one UNIQUE (customer_id, kind),
        CONSTRAINT customer_hold_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        CONSTRAINT customer_hold_kind CHECK (kind IN ('LEGAL', 'RESTRICTED'))
      )`);
    await db.query(`
      CREATE TABLE retention_rule (
        id uuid NOT NULL,
        kind text NOT NULL,
        months integer,
        action text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT retention_rule_pkey PRIMARY KEY (id),
        CONSTRAINT retention_rule_one UNIQUE (kind),
        CONSTRAINT retention_rule_kind CHECK (kind IN ('INTERACTION', 'TICKET', 'TASK', 'NOTE', 'PROSPECT')),
        CONSTRAINT retention_rule_months CHECK (months BETWEEN 1 AND 600),
        CONSTRAINT retention_rule_action CHECK (action IN ('DELETE', 'ANONYMISE'))
      )`);
    // Nothing goes until somebody says after how long.
    await db.query(`
      INSERT INTO retention_rule (id, kind, action)
      VALUES (uuid7(), 'INTERACTION', 'ANONYMISE'), (uuid7(), 'TICKET', 'ANONYMISE'), (uuid7(), 'TASK', 'DELETE'),
        (uuid7(), 'NOTE', 'DELETE'), (uuid7(), 'PROSPECT', 'ANONYMISE')`);
    await db.query(`
      CREATE TABLE retention_run (
        id uuid NOT NULL,
        kind text NOT NULL,
        before timestamptz(3) NOT NULL,
        rows integer NOT NULL DEFAULT 0,
        started_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        CONSTRAINT retention_run_pkey PRIMARY KEY (id)
      )`);
    await db.query(`CREATE INDEX retention_run_by_kind ON retention_run (kind, started_at DESC)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE retention_run, retention_rule, customer_hold, privacy_request, privacy_notice, privacy_setting, erased_customer, customer_letter, consent`,
    );
  }
}
