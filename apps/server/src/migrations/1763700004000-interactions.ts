import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happened besides orders. Interactions are append-only and stand in one partition a year; everything before the
 * first year stands in one. The years are made ahead by the server, not here, because a migration knows no today.
 */
export class Interactions1763700004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE interaction (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        occurred_at timestamptz(3) NOT NULL,
        kind text NOT NULL,
        channel text NOT NULL,
        direction text,
        subject text NOT NULL,
        body text,
        rating smallint,
        actor_id uuid,
        source text NOT NULL DEFAULT '',
        external_id text,
        props jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT interaction_pkey PRIMARY KEY (id, customer_id, occurred_at)
      ) PARTITION BY RANGE (occurred_at)`);
    await db.query(
      `CREATE INDEX interaction_by_customer ON interaction (customer_id, occurred_at DESC, id DESC) INCLUDE (kind)`,
    );
    await db.query(`
      CREATE UNIQUE INDEX interaction_external ON interaction (customer_id, source, external_id, occurred_at)
      WHERE external_id IS NOT NULL`);
    await db.query(
      `CREATE INDEX interaction_rated ON interaction (customer_id, occurred_at) INCLUDE (rating) WHERE rating IS NOT NULL`,
    );
    await db.query(`CREATE INDEX interaction_by_age ON interaction USING brin (occurred_at)`);
    await db.query(`
      CREATE TABLE interaction_past PARTITION OF interaction FOR VALUES FROM (MINVALUE) TO ('2024-01-01T00:00:00Z')`);
    await db.query(`
      CREATE TABLE task (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        kind text NOT NULL DEFAULT 'OTHER',
        title text NOT NULL,
        due_at timestamptz(3) NOT NULL,
        status text NOT NULL DEFAULT 'OPEN',
        assignee_id uuid,
        result text,
        completed_at timestamptz(3),
        created_by_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT task_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT task_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        CONSTRAINT task_status CHECK (status IN ('OPEN', 'DONE', 'CANCELLED'))
      )`);
    await db.query(`CREATE INDEX task_by_customer ON task (customer_id, due_at, id)`);
    await db.query(`CREATE INDEX task_done ON task (customer_id, completed_at DESC, id DESC) WHERE status = 'DONE'`);
    await db.query(`CREATE INDEX task_by_assignee ON task (assignee_id, due_at, id) WHERE status = 'OPEN'`);
    await db.query(`CREATE INDEX task_by_due ON task (due_at, id)`);
    await db.query(`CREATE INDEX task_by_age ON task (completed_at, id) WHERE status <> 'OPEN'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE task, interaction`);
  }
}
