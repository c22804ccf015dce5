import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHAINS = 64;

/**
 * What happened: append-only, one partition a month, in chains. A transaction writes to the end of one chain, and holds
 * that end from its last statement to its commit; there are enough of them that writers do not meet.
 */
export class Audit1763700010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE audit_entry (
        chain smallint NOT NULL,
        seq bigint NOT NULL,
        at timestamptz(3) NOT NULL,
        actor_kind text NOT NULL,
        actor_id text NOT NULL,
        actor_name text NOT NULL,
        address text,
        request_id text NOT NULL,
        action text NOT NULL,
        object text NOT NULL,
        object_id text,
        customer_id uuid,
        fields text[] NOT NULL,
        sealed bytea,
        mac bytea NOT NULL,
        CONSTRAINT audit_entry_pkey PRIMARY KEY (chain, seq, at)
      ) PARTITION BY RANGE (at)`);
    await db.query(`CREATE INDEX audit_entry_by_time ON audit_entry (at DESC, chain DESC, seq DESC)`);
    await db.query(`CREATE INDEX audit_entry_by_actor ON audit_entry (actor_id, at DESC, chain DESC, seq DESC)`);
    await db.query(`
      CREATE INDEX audit_entry_by_object ON audit_entry (object_id, at DESC, chain DESC, seq DESC)
      WHERE object_id IS NOT NULL`);
    await db.query(`
      CREATE INDEX audit_entry_by_customer ON audit_entry (customer_id, at DESC, chain DESC, seq DESC)
      WHERE customer_id IS NOT NULL`);
    await db.query(`
      CREATE TABLE audit_entry_past PARTITION OF audit_entry FOR VALUES FROM (MINVALUE) TO ('2024-01-01T00:00:00Z')`);
    await db.query(`
      CREATE TABLE audit_chain (
        chain smallint NOT NULL,
        seq bigint NOT NULL DEFAULT 0,
        mac bytea NOT NULL DEFAULT '',
        seal bytea NOT NULL DEFAULT '',
        CONSTRAINT audit_chain_pkey PRIMARY KEY (chain)
      ) WITH (fillfactor = 20)`);
    await db.query(`INSERT INTO audit_chain (chain) SELECT generate_series(0, ${CHAINS - 1})`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE audit_chain, audit_entry`);
  }
}
