import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Saved rules that say which customers belong together. */
export class Segments1763700007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE segment (
        id uuid NOT NULL,
        name text NOT NULL,
        description text,
        kind text NOT NULL DEFAULT 'DYNAMIC',
        filter jsonb NOT NULL,
        created_by_id uuid,
        deleted_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT segment_pkey PRIMARY KEY (id),
        CONSTRAINT segment_kind CHECK (kind IN ('DYNAMIC', 'STATIC'))
      )`);
    await db.query(`CREATE UNIQUE INDEX segment_name ON segment (name) WHERE deleted_at IS NULL`);
    await db.query(`
      CREATE TABLE segment_count (
        segment_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'WAITING',
        cause text NOT NULL DEFAULT 'RULE',
        counted_at timestamptz(3),
        began_at timestamptz(3),
        cost_ms integer,
        cost_rows integer,
        progress smallint,
        failure text,
        CONSTRAINT segment_count_pkey PRIMARY KEY (segment_id),
        CONSTRAINT segment_count_segment_fkey FOREIGN KEY (segment_id) REFERENCES segment (id) ON DELETE CASCADE,
        CONSTRAINT segment_count_state CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
        CONSTRAINT segment_count_cause CHECK (cause IN ('RULE', 'EVENT', 'DAY'))
      )`);
    await db.query(`
      CREATE TABLE segment_follow (
        id smallint NOT NULL,
        mark jsonb,
        followed_at timestamptz(3) NOT NULL DEFAULT now(),
        passed_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT segment_follow_pkey PRIMARY KEY (id),
        CONSTRAINT segment_follow_one CHECK (id = 1)
      )`);
    await db.query(`INSERT INTO segment_follow (id) VALUES (1)`);
    await db.query(`
      CREATE TABLE segment_change (
        id uuid NOT NULL DEFAULT uuid7(),
        customer_id uuid NOT NULL,
        CONSTRAINT segment_change_pkey PRIMARY KEY (id, customer_id)
      )`);
    await db.query(`
      CREATE TABLE segment_member (
        segment_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        since timestamptz(3) NOT NULL,
        cause text NOT NULL,
        CONSTRAINT segment_member_pkey PRIMARY KEY (segment_id, customer_id),
        CONSTRAINT segment_member_cause CHECK (cause IN ('RULE', 'EVENT', 'DAY'))
      )`);
    await db.query(`CREATE INDEX segment_member_by_customer ON segment_member (customer_id)`);
    await db.query(`CREATE INDEX segment_member_by_since ON segment_member (segment_id, since DESC, customer_id DESC)`);
    await db.query(`
      CREATE TABLE segment_stay (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        segment_id uuid NOT NULL,
        since timestamptz(3) NOT NULL,
        since_cause text NOT NULL,
        until timestamptz(3) NOT NULL,
        until_cause text NOT NULL,
        CONSTRAINT segment_stay_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT segment_stay_cause CHECK (since_cause IN ('RULE', 'EVENT', 'DAY') AND until_cause IN ('RULE', 'EVENT', 'DAY'))
      )`);
    await db.query(`CREATE INDEX segment_stay_by_since ON segment_stay (segment_id, since DESC, customer_id DESC)`);
    await db.query(`CREATE INDEX segment_stay_by_until ON segment_stay (segment_id, until DESC, customer_id DESC)`);
    await db.query(`CREATE INDEX segment_stay_by_customer ON segment_stay (customer_id, segment_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE segment_stay, segment_member, segment_change, segment_follow, segment_count, segment`);
  }
}
