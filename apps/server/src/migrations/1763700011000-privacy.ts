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
    // Outlives the customer: a backup that is put back must forget them again.
    await db.query(`
      CREATE TABLE erased_customer (
        customer_id uuid NOT NULL,
        erased_at timestamptz(3) NOT NULL DEFAULT now(),
        erased_by text NOT NULL,
        CONSTRAINT erased_customer_pkey PRIMARY KEY (customer_id)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE erased_customer, consent`);
  }
}
