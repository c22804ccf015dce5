import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Saved rules that say which customers belong together. */
export class Segments1763700007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE segment (
        id uuid NOT NULL,
        name text NOT NULL,
        description text,
        kind text NOT NULL DEFAULT 'DYNAMIC',
        filter jsonb NOT NULL,
        created_by_id uuid,
        deleted_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT segment_pkey PRIMARY KEY (id),
        CONSTRAINT segment_kind CHECK (kind IN ('DYNAMIC', 'STATIC'))
      )`);
    await db.query(`CREATE UNIQUE INDEX segment_name ON segment (name) WHERE deleted_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE segment`);
  }
}
