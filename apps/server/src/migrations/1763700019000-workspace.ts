import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views of lists that people keep, and up to when they have seen their news. */
export class Workspace1763700019000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE saved_view (
        id uuid NOT NULL,
        owner_id uuid NOT NULL,
        list text NOT NULL,
        name text NOT NULL,
        address text NOT NULL,
        is_shared boolean NOT NULL DEFAULT false,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT saved_view_pkey PRIMARY KEY (id),
        CONSTRAINT saved_view_owner_fkey FOREIGN KEY (owner_id) REFERENCES app_user (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE UNIQUE INDEX saved_view_by_name ON saved_view (owner_id, list, name)`);
    await db.query(`CREATE INDEX saved_view_by_list ON saved_view (list) WHERE is_shared`);
    await db.query(`
      CREATE TABLE notification_seen (
        user_id uuid NOT NULL,
        seen_at timestamptz(3) NOT NULL,
        CONSTRAINT notification_seen_pkey PRIMARY KEY (user_id),
        CONSTRAINT notification_seen_user_fkey FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE notification_seen`);
    await db.query(`DROP TABLE saved_view`);
  }
}
