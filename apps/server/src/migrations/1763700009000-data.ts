import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports: what was asked for, how far it came, and what there is to say about single rows. */
export class Data1763700009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE import_job (
        id uuid NOT NULL,
        mapping text NOT NULL,
        file_name text NOT NULL,
        state text NOT NULL DEFAULT 'RUNNING',
        rows_total integer,
        rows_done integer NOT NULL DEFAULT 0,
        counts jsonb NOT NULL DEFAULT '{}',
        failure text,
        created_by_id uuid,
        started_at timestamptz(3) NOT NULL DEFAULT now(),
        finished_at timestamptz(3),
        CONSTRAINT import_job_pkey PRIMARY KEY (id),
        CONSTRAINT import_job_state CHECK (state IN ('RUNNING', 'DONE', 'FAILED'))
      )`);
    await db.query(`CREATE INDEX import_job_by_time ON import_job (started_at DESC, id DESC)`);
    await db.query(`
      CREATE TABLE import_remark (
        job_id uuid NOT NULL,
        step smallint NOT NULL,
        file_name text NOT NULL,
        line integer NOT NULL,
        is_rejected boolean NOT NULL,
        reason text NOT NULL,
        CONSTRAINT import_remark_pkey PRIMARY KEY (job_id, step, line),
        CONSTRAINT import_remark_job_fkey FOREIGN KEY (job_id) REFERENCES import_job (id) ON DELETE CASCADE
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE import_remark, import_job`);
  }
}
