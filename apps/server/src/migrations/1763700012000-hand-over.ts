import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took over whose work, so that it can be given back. */
export class HandOver1763700012000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE hand_over (
        id uuid NOT NULL,
        from_user_id uuid NOT NULL,
        created_by_id uuid,
        created_at timestamptz(3) NOT NULL,
        undone_at timestamptz(3),
        CONSTRAINT hand_over_pkey PRIMARY KEY (id),
        CONSTRAINT hand_over_from_fkey FOREIGN KEY (from_user_id) REFERENCES app_user (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX hand_over_by_user ON hand_over (from_user_id, created_at DESC)`);
    await db.query(`
      CREATE TABLE hand_over_item (
        hand_over_id uuid NOT NULL,
        kind text NOT NULL,
        record_id uuid NOT NULL,
        about_customer uuid NOT NULL,
        to_user_id uuid NOT NULL,
        was_moved boolean NOT NULL DEFAULT false,
        former_team_id uuid,
        former_region_id uuid,
        CONSTRAINT hand_over_item_pkey PRIMARY KEY (hand_over_id, kind, record_id),
        CONSTRAINT hand_over_item_hand_over_fkey FOREIGN KEY (hand_over_id) REFERENCES hand_over (id) ON DELETE CASCADE
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE hand_over_item, hand_over`);
  }
}
