import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of many customers, for as long as they can be taken back. */
export class BulkChanges1763700020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE bulk_change (
        id uuid NOT NULL,
        actor_id text NOT NULL,
        kind text NOT NULL,
        object_id uuid NOT NULL,
        team_id uuid,
        region_id uuid,
        changed integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        undone_at timestamptz(3),
        restored integer,
        CONSTRAINT bulk_change_pkey PRIMARY KEY (id),
        CONSTRAINT bulk_change_kind CHECK (kind IN ('OWNER', 'TAG_ADDED', 'TAG_REMOVED'))
      )`);
    await db.query(`CREATE INDEX bulk_change_by_actor ON bulk_change (actor_id, created_at DESC, id DESC)`);
    await db.query(`
      CREATE TABLE bulk_change_item (
        change_id uuid NOT NULL,
        about_customer uuid NOT NULL,
        owner_id uuid,
        team_id uuid,
        region_id uuid,
        was_pooled boolean NOT NULL DEFAULT false,
        tagged_at timestamptz(3),
        CONSTRAINT bulk_change_item_pkey PRIMARY KEY (change_id, about_customer),
        CONSTRAINT bulk_change_item_change_fkey FOREIGN KEY (change_id) REFERENCES bulk_change (id) ON DELETE CASCADE
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE bulk_change_item, bulk_change`);
  }
}
