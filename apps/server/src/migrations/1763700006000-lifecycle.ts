import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every move of a customer between stages, with its cause. */
export class Lifecycle1763700006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE stage_move (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        from_stage text,
        to_stage text NOT NULL,
        cause text NOT NULL,
        reason text,
        ref_id uuid,
        actor_id uuid,
        moved_at timestamptz(3) NOT NULL,
        CONSTRAINT stage_move_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT stage_move_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX stage_move_by_customer ON stage_move (customer_id, moved_at DESC, id DESC)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE stage_move`);
  }
}
