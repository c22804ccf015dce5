import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports: what was asked for, how far it came, what there is to say about single rows, and what one has to know while it runs. */
export class Data1763700009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE import_job (
        id uuid NOT NULL,
        mapping text NOT NULL,
        definition jsonb NOT NULL,
        file_name text NOT NULL,
        path text NOT NULL,
        files jsonb NOT NULL DEFAULT '[]',
        state text NOT NULL DEFAULT 'QUEUED',
        progress smallint NOT NULL DEFAULT 0,
        rows_done integer NOT NULL DEFAULT 0,
        counts jsonb NOT NULL DEFAULT '{}',
        failure text,
        created_by_id uuid,
        upload_id uuid,
        is_rehearsal boolean NOT NULL DEFAULT false,
        started_at timestamptz(3) NOT NULL DEFAULT now(),
        finished_at timestamptz(3),
        CONSTRAINT import_job_pkey PRIMARY KEY (id),
        CONSTRAINT import_job_state CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED'))
      )`);
    await db.query(`CREATE INDEX import_job_by_time ON import_job (started_at DESC, id DESC)`);
    await db.query(`
      CREATE TABLE import_remark (
        job_id uuid NOT NULL,
        step smallint NOT NULL,
        file_name text NOT NULL,
        line integer NOT NULL,
        is_rejected boolean NOT NULL,
        reasons jsonb NOT NULL,
        CONSTRAINT import_remark_pkey PRIMARY KEY (job_id, step, line),
        CONSTRAINT import_remark_job_fkey FOREIGN KEY (job_id) REFERENCES import_job (id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE import_batch (
        job_id uuid NOT NULL,
        step smallint NOT NULL,
        batch integer NOT NULL,
        counts jsonb NOT NULL,
        CONSTRAINT import_batch_pkey PRIMARY KEY (job_id, step, batch),
        CONSTRAINT import_batch_job_fkey FOREIGN KEY (job_id) REFERENCES import_job (id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE import_memory (
        job_id uuid NOT NULL,
        about text NOT NULL,
        key text NOT NULL,
        value text,
        CONSTRAINT import_memory_pkey PRIMARY KEY (job_id, about, key)
      )`);
    await db.query(`
      CREATE TABLE import_part (
        job_id uuid NOT NULL,
        order_key text NOT NULL,
        step smallint NOT NULL,
        place integer NOT NULL,
        line integer NOT NULL,
        content jsonb NOT NULL,
        CONSTRAINT import_part_pkey PRIMARY KEY (job_id, order_key, step, place)
      )`);
    await db.query(`
      CREATE TABLE import_upload (
        id uuid NOT NULL,
        actor_id text NOT NULL,
        name text NOT NULL,
        bytes bigint NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT import_upload_pkey PRIMARY KEY (id)
      )`);
    await db.query(`CREATE INDEX import_upload_by_actor ON import_upload (actor_id, created_at)`);
    await db.query(`
      CREATE TABLE import_plan (
        id uuid NOT NULL,
        name text NOT NULL,
        plan jsonb NOT NULL,
        created_by_id uuid,
        changed_at timestamptz(3) NOT NULL,
        CONSTRAINT import_plan_pkey PRIMARY KEY (id),
        CONSTRAINT import_plan_name UNIQUE (name)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE import_plan, import_upload, import_part, import_memory, import_batch, import_remark, import_job`,
    );
  }
}
