import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When agents were at work, and the queue by time: what staffing is reckoned from. */
export class Staffing1763700016000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE agent_shift (
        user_id uuid NOT NULL,
        came_at timestamptz(3) NOT NULL,
        left_at timestamptz(3),
        CONSTRAINT agent_shift_pkey PRIMARY KEY (user_id, came_at)
      )`);
    await db.query(`CREATE UNIQUE INDEX agent_shift_open ON agent_shift (user_id) WHERE left_at IS NULL`);
    await db.query(`CREATE INDEX agent_shift_by_time ON agent_shift (came_at)`);
    // Rows come in the order of time, and a claim pays nothing for it.
    await db.query(`CREATE INDEX queue_item_by_time ON queue_item USING brin (enqueued_at)`);
    // What a ticket asks of an agent: so much of the capacity, and skills.
    await db.query(`
      ALTER TABLE queue_item ADD COLUMN weight smallint NOT NULL DEFAULT 1,
        ADD CONSTRAINT queue_item_weight CHECK (weight BETWEEN 1 AND 20)`);
    await db.query(`
      ALTER TABLE service_policy ADD COLUMN weight smallint NOT NULL DEFAULT 1, ADD COLUMN skills text[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT service_policy_weight CHECK (weight BETWEEN 1 AND 20)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE service_policy DROP COLUMN weight, DROP COLUMN skills`);
    await db.query(`ALTER TABLE queue_item DROP COLUMN weight`);
    await db.query(`DROP INDEX queue_item_by_time`);
    await db.query(`DROP TABLE agent_shift`);
  }
}
