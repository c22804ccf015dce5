import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every area stands on: ids and amounts in SQL, numbers for people, retries, living workers. */
export class Platform1763700000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION uuid7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
        SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
          substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
      $$`);
    // Each argument stands once, so that the planner can always put the body in place of the call.
    await db.query(`
      CREATE FUNCTION amount_text(minor bigint, currency text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT (minor * CASE WHEN currency IN ('JPY','KRW','VND','CLP','ISK','XAF','XOF','PYG','UGX') THEN 1 ELSE 0.01 END)::text
      $$`);
    await db.query(`
      CREATE TABLE number_series (
        key text NOT NULL,
        next bigint NOT NULL,
        CONSTRAINT number_series_pkey PRIMARY KEY (key)
      )`);
    await db.query(`
      CREATE TABLE mutation_key (
        actor_id uuid NOT NULL,
        key text NOT NULL,
        mutation text NOT NULL,
        input_hash text NOT NULL,
        answer jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT mutation_key_pkey PRIMARY KEY (actor_id, key)
      )`);
    await db.query(`CREATE INDEX mutation_key_by_age ON mutation_key (created_at)`);
    await db.query(`
      CREATE TABLE own_key (
        name text NOT NULL,
        key_id text NOT NULL,
        wrapped bytea NOT NULL,
        CONSTRAINT own_key_pkey PRIMARY KEY (name)
      )`);
    await db.query(`
      CREATE TABLE key_rotation (
        id uuid NOT NULL,
        key_id text NOT NULL,
        renews_data boolean NOT NULL,
        asked_by text NOT NULL DEFAULT '',
        total bigint NOT NULL DEFAULT 0,
        done bigint NOT NULL DEFAULT 0,
        started_at timestamptz(3) NOT NULL DEFAULT now(),
        finished_at timestamptz(3),
        CONSTRAINT key_rotation_pkey PRIMARY KEY (id)
      )`);
    await db.query(`
      CREATE TABLE worker_process (
        id uuid NOT NULL,
        worker_ids text[] NOT NULL,
        seen_at timestamptz(3) NOT NULL,
        CONSTRAINT worker_process_pkey PRIMARY KEY (id)
      )`);
    // Counts of minutes: after a crash of the database they begin again.
    await db.query(`
      CREATE UNLOGGED TABLE rate_limit (
        key text NOT NULL,
        points bigint NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        CONSTRAINT rate_limit_pkey PRIMARY KEY (key)
      )`);
    // Indexes that are away while a first load fills their tables, with how they are built again.
    await db.query(`
      CREATE TABLE postponed_index (
        name text NOT NULL,
        definition text NOT NULL,
        CONSTRAINT postponed_index_pkey PRIMARY KEY (name)
      )`);
    await db.query(`
      CREATE TABLE mail (
        id uuid NOT NULL,
        recipient text NOT NULL,
        subject text NOT NULL,
        body bytea,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        sent_at timestamptz(3),
        CONSTRAINT mail_pkey PRIMARY KEY (id)
      )`);
    await db.query(`CREATE INDEX mail_by_age ON mail (created_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE mail, postponed_index, rate_limit, worker_process, key_rotation, own_key, mutation_key, number_series`,
    );
    await db.query(`DROP FUNCTION amount_text(bigint, text)`);
    await db.query(`DROP FUNCTION uuid7()`);
  }
}
