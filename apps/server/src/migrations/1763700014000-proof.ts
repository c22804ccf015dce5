import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checks of the audit, lists that were taken away and how much one person may take, when the last backup was made. */
export class Proof1763700014000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE audit_check (
        id uuid NOT NULL,
        state text NOT NULL DEFAULT 'QUEUED',
        asked_by text NOT NULL,
        chains smallint NOT NULL DEFAULT 0,
        chains_done smallint NOT NULL DEFAULT 0,
        entries bigint NOT NULL DEFAULT 0,
        faults jsonb NOT NULL DEFAULT '[]',
        started_at timestamptz(3) NOT NULL DEFAULT now(),
        finished_at timestamptz(3),
        CONSTRAINT audit_check_pkey PRIMARY KEY (id),
        CONSTRAINT audit_check_state CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED'))
      )`);
    await db.query(`CREATE INDEX audit_check_by_time ON audit_check (started_at DESC, id DESC)`);
    await db.query(`
      CREATE TABLE list_export (
        id uuid NOT NULL,
        actor_id text NOT NULL,
        actor_name text NOT NULL,
        list text NOT NULL,
        address text,
        state text NOT NULL,
        columns text[] NOT NULL,
        asked bytea NOT NULL,
        rows_expected bigint NOT NULL,
        rows_taken bigint NOT NULL DEFAULT 0,
        in_full boolean NOT NULL,
        hash bytea,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        finished_at timestamptz(3),
        CONSTRAINT list_export_pkey PRIMARY KEY (id),
        CONSTRAINT list_export_list CHECK (list IN ('CUSTOMERS', 'TICKETS')),
        CONSTRAINT list_export_state CHECK (state IN ('READY', 'RUNNING', 'DONE', 'BROKEN', 'REFUSED'))
      )`);
    await db.query(`CREATE INDEX list_export_by_time ON list_export (created_at DESC, id DESC)`);
    await db.query(`CREATE INDEX list_export_by_actor ON list_export (actor_id, created_at DESC, id DESC)`);
    await db.query(`
      CREATE TABLE export_policy (
        key text NOT NULL,
        rows_a_day integer NOT NULL,
        alarm_rows integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT export_policy_pkey PRIMARY KEY (key),
        CONSTRAINT export_policy_rows CHECK (alarm_rows >= 0 AND rows_a_day >= 0)
      )`);
    await db.query(`INSERT INTO export_policy (key, rows_a_day, alarm_rows) VALUES ('customers', 100000, 5000)`);
    await db.query(`
      CREATE TABLE system_mark (
        name text NOT NULL,
        at timestamptz(3) NOT NULL,
        detail text NOT NULL DEFAULT '',
        CONSTRAINT system_mark_pkey PRIMARY KEY (name)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE system_mark, export_policy, list_export, audit_check`);
  }
}
