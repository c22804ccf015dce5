import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every move of a customer between stages, with its cause; the public pool, and every way into it and out of it. */
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
    await db.query(`
      CREATE TABLE pool_place (
        customer_id uuid NOT NULL,
        is_open boolean NOT NULL,
        cause text NOT NULL,
        since timestamptz(3) NOT NULL,
        former_owner_id uuid,
        protected_until timestamptz(3),
        CONSTRAINT pool_place_pkey PRIMARY KEY (customer_id),
        CONSTRAINT pool_place_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX pool_place_open ON pool_place (since DESC, customer_id DESC) WHERE is_open`);
    await db.query(`
      CREATE TABLE pool_move (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        kind text NOT NULL,
        from_owner_id uuid,
        to_owner_id uuid,
        actor_id uuid,
        reason text,
        moved_at timestamptz(3) NOT NULL,
        CONSTRAINT pool_move_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT pool_move_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX pool_move_by_customer ON pool_move (customer_id, moved_at DESC, id DESC)`);
    await db.query(`CREATE INDEX pool_move_by_claimer ON pool_move (to_owner_id, moved_at) WHERE kind = 'CLAIMED'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE pool_move, pool_place, stage_move`);
  }
}
