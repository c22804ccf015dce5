import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Classifications as versioned data: their rules, who stands where, who moved and why. */
export class Classes1763700015000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE class_version (
        id uuid NOT NULL,
        scheme text NOT NULL,
        version integer NOT NULL,
        state text NOT NULL,
        rules jsonb NOT NULL,
        edition integer NOT NULL DEFAULT 1,
        bounds jsonb,
        evaluated_to uuid,
        progress smallint NOT NULL DEFAULT 0,
        movers integer,
        created_by_id uuid,
        created_at timestamptz(3) NOT NULL,
        published_by_id uuid,
        published_at timestamptz(3),
        CONSTRAINT class_version_pkey PRIMARY KEY (id),
        CONSTRAINT class_version_state CHECK (state IN ('DRAFT', 'PUBLISHING', 'PUBLISHED', 'RETIRED'))
      )`);
    await db.query(`CREATE UNIQUE INDEX class_version_number ON class_version (scheme, version)`);
    await db.query(`CREATE UNIQUE INDEX class_version_in_force ON class_version (scheme) WHERE state = 'PUBLISHED'`);
    await db.query(
      `CREATE UNIQUE INDEX class_version_to_come ON class_version (scheme) WHERE state IN ('DRAFT', 'PUBLISHING')`,
    );
    await db.query(`
      CREATE TABLE customer_class (
        customer_id uuid NOT NULL,
        scheme text NOT NULL,
        key text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        since timestamptz(3) NOT NULL,
        leaving_to text,
        leaving_since timestamptz(3),
        CONSTRAINT customer_class_pkey PRIMARY KEY (customer_id, scheme),
        CONSTRAINT customer_class_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX customer_class_by_key ON customer_class (scheme, key, customer_id)`);
    await db.query(
      `CREATE INDEX customer_class_leaving ON customer_class (scheme, leaving_since, customer_id) WHERE leaving_since IS NOT NULL`,
    );
    await db.query(`
      CREATE TABLE class_move (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        scheme text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        from_key text,
        to_key text,
        cause text NOT NULL,
        actor_id uuid,
        moved_at timestamptz(3) NOT NULL,
        evidence jsonb,
        CONSTRAINT class_move_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT class_move_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX class_move_by_customer ON class_move (customer_id, moved_at DESC, id DESC)`);
    await db.query(
      `CREATE INDEX class_move_by_scheme ON class_move (scheme, customer_id, moved_at DESC, id DESC) INCLUDE (to_key)`,
    );
    await db.query(`
      CREATE TABLE class_mover (
        customer_id uuid NOT NULL,
        scheme text NOT NULL,
        to_key text,
        evidence jsonb,
        CONSTRAINT class_mover_pkey PRIMARY KEY (customer_id, scheme)
      )`);
    await db.query(`
      CREATE TABLE class_pin (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        scheme text NOT NULL,
        key text NOT NULL,
        reason text NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        created_by_id uuid,
        created_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        CONSTRAINT class_pin_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT class_pin_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE UNIQUE INDEX class_pin_live ON class_pin (customer_id, scheme) WHERE ended_at IS NULL`);
    await db.query(`CREATE INDEX class_pin_by_end ON class_pin (expires_at) WHERE ended_at IS NULL`);
    await db.query(`
      CREATE TABLE class_proposal (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        scheme text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        from_key text NOT NULL,
        to_key text NOT NULL,
        state text NOT NULL DEFAULT 'WAITING',
        asked_by_id uuid,
        asked_at timestamptz(3) NOT NULL,
        decided_by_id uuid,
        decided_at timestamptz(3),
        CONSTRAINT class_proposal_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT class_proposal_state CHECK (state IN ('WAITING', 'APPROVED', 'REFUSED')),
        CONSTRAINT class_proposal_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(
      `CREATE UNIQUE INDEX class_proposal_step ON class_proposal (customer_id, scheme, version, from_key, to_key)`,
    );
    await db.query(`CREATE INDEX class_proposal_waiting ON class_proposal (asked_at, id) WHERE state = 'WAITING'`);
    await db.query(`
      CREATE TABLE vip_booking (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        kind text NOT NULL,
        year integer NOT NULL,
        amount_minor bigint NOT NULL,
        name text NOT NULL,
        reason text NOT NULL,
        booked_by_id uuid,
        booked_at timestamptz(3) NOT NULL,
        cancelled_at timestamptz(3),
        CONSTRAINT vip_booking_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT vip_booking_kind CHECK (kind IN ('GIFT', 'EVENT')),
        CONSTRAINT vip_booking_amount CHECK (amount_minor > 0),
        CONSTRAINT vip_booking_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX vip_booking_by_customer ON vip_booking (customer_id, booked_at DESC, id DESC)`);
    await db.query(`CREATE INDEX vip_booking_by_year ON vip_booking (year, customer_id) WHERE cancelled_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE vip_booking, class_proposal, class_pin, class_mover, class_move, customer_class, class_version`,
    );
  }
}
