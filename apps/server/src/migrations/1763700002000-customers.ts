import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sort keys of the list, each newest or largest first, with the id as the last tie-break. */
const sortKeys = {
  value: 'value_minor DESC, id DESC',
  churn: 'churn_score DESC, id DESC',
  last_order: 'last_order_at DESC, id DESC',
  last_contact: 'last_contact_at DESC, id DESC',
  created: 'created_at DESC, id DESC',
  name: 'name_sort, id',
};

/** Who the customer is. */
export class Customers1763700002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE customer (
        id uuid NOT NULL,
        code text NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        name_folded text NOT NULL,
        name_sort text NOT NULL,
        gender text,
        industry text,
        company_size integer,
        website text,
        source text NOT NULL DEFAULT 'OTHER',
        source_detail text,
        first_touch_at timestamptz(3) NOT NULL DEFAULT now(),
        owner_id uuid,
        team_id uuid,
        region_id uuid,
        stage text NOT NULL DEFAULT 'LEAD',
        stage_since timestamptz(3) NOT NULL DEFAULT now(),
        base_class text NOT NULL DEFAULT 'PROSPECT',
        vip_tier text NOT NULL DEFAULT 'NONE',
        value_minor bigint NOT NULL DEFAULT 0,
        churn_score smallint NOT NULL DEFAULT -1,
        last_order_at timestamptz(3) NOT NULL DEFAULT '1900-01-01T00:00:00Z',
        last_contact_at timestamptz(3) NOT NULL DEFAULT '1900-01-01T00:00:00Z',
        custom jsonb NOT NULL DEFAULT '{}',
        status text NOT NULL DEFAULT 'ACTIVE',
        merged_into_id uuid,
        erased_at timestamptz(3),
        created_by_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT customer_pkey PRIMARY KEY (id),
        CONSTRAINT customer_kind CHECK (kind IN ('INDIVIDUAL', 'CORPORATE', 'INSTITUTION')),
        CONSTRAINT customer_status CHECK (status IN ('ACTIVE', 'MERGED', 'ERASED')),
        CONSTRAINT customer_stage CHECK (stage IN ('LEAD', 'PROSPECT', 'FIRST_PURCHASE', 'REPEAT', 'LOYAL', 'AT_RISK', 'CHURNED', 'REACTIVATED')),
        CONSTRAINT customer_base_class CHECK (base_class IN ('PROSPECT', 'EXISTING', 'LOYAL', 'VIP', 'CHURNED')),
        CONSTRAINT customer_vip_tier CHECK (vip_tier IN ('NONE', 'SILVER', 'GOLD', 'PLATINUM', 'DIAMOND'))
      )`);
    for (const [name, columns] of Object.entries(sortKeys)) {
      await db.query(`CREATE INDEX customer_by_${name} ON customer (${columns}) WHERE status = 'ACTIVE'`);
    }
    // Whoever has no owner, team or region is in nobody's list of these: a customer of a file has none, and enters no index for it.
    const places = { owner: 'owner_id', team: 'team_id', region_stage: 'region_id, stage' };
    for (const [name, columns] of Object.entries(places)) {
      await db.query(`CREATE INDEX customer_by_${name} ON customer (${columns}, value_minor DESC, id DESC)
        WHERE status = 'ACTIVE' AND ${columns.split(',')[0]} IS NOT NULL`);
    }
    await db.query(`
      CREATE INDEX customer_by_age ON customer (greatest(last_contact_at, created_at), id)
      WHERE erased_at IS NULL AND stage IN ('LEAD', 'PROSPECT')`);
    await db.query(
      `CREATE INDEX customer_by_class ON customer (base_class, value_minor DESC, id DESC) WHERE status = 'ACTIVE'`,
    );
    await db.query(`
      CREATE TABLE customer_identity (
        kind text NOT NULL,
        value_hash bytea NOT NULL,
        customer_id uuid NOT NULL,
        CONSTRAINT customer_identity_pkey PRIMARY KEY (kind, value_hash)
      )`);
    await db.query(`
      CREATE TABLE identity (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        kind text NOT NULL,
        source text NOT NULL DEFAULT '',
        sealed bytea NOT NULL,
        value_hash bytea NOT NULL,
        masked text NOT NULL,
        is_primary boolean NOT NULL DEFAULT false,
        verified_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT identity_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT identity_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX identity_by_customer ON identity (customer_id)`);
    // Without a foreign key: keys may be destroyed before the customer's rows are gone, and many come in at once.
    await db.query(`
      CREATE TABLE customer_key (
        customer_id uuid NOT NULL,
        generation smallint NOT NULL,
        key_id text NOT NULL,
        wrapped bytea NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT customer_key_pkey PRIMARY KEY (customer_id, generation),
        CONSTRAINT customer_key_generation CHECK (generation BETWEEN 1 AND 255)
      )`);
    await db.query(`CREATE INDEX customer_key_by_ring ON customer_key (key_id)`);
    await db.query(`
      CREATE TABLE customer_search (
        customer_id uuid NOT NULL,
        tokens bigint[] NOT NULL,
        more bigint[] NOT NULL,
        CONSTRAINT customer_search_pkey PRIMARY KEY (customer_id),
        CONSTRAINT customer_search_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX customer_search_tokens ON customer_search USING gin (tokens)`);
    await db.query(`
      CREATE TABLE customer_address (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        kind text NOT NULL DEFAULT 'HOME',
        country text NOT NULL DEFAULT 'CN',
        province text,
        city text,
        district text,
        street text,
        postal_code text,
        is_primary boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT customer_address_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT customer_address_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX customer_address_by_customer ON customer_address (customer_id)`);
    await db.query(`CREATE INDEX customer_address_by_city ON customer_address (city, customer_id)`);
    await db.query(`
      CREATE TABLE contact (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        name text NOT NULL,
        title text,
        department text,
        phone_sealed bytea,
        phone_masked text,
        email_sealed bytea,
        email_masked text,
        is_primary boolean NOT NULL DEFAULT false,
        note text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT contact_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT contact_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX contact_by_customer ON contact (customer_id)`);
    await db.query(`
      CREATE TABLE customer_relation (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        related_id uuid NOT NULL,
        type text NOT NULL,
        note text,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT customer_relation_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT customer_relation_self CHECK (customer_id <> related_id),
        CONSTRAINT customer_relation_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE UNIQUE INDEX customer_relation_edge ON customer_relation (customer_id, related_id, type)`);
    await db.query(`
      CREATE TABLE tag (
        id uuid NOT NULL,
        name text NOT NULL,
        colour text,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT tag_pkey PRIMARY KEY (id)
      )`);
    await db.query(`CREATE UNIQUE INDEX tag_name ON tag (name)`);
    await db.query(`
      CREATE TABLE customer_tag (
        customer_id uuid NOT NULL,
        tag_id uuid NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT customer_tag_pkey PRIMARY KEY (customer_id, tag_id),
        CONSTRAINT customer_tag_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        CONSTRAINT customer_tag_tag_fkey FOREIGN KEY (tag_id) REFERENCES tag (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX customer_tag_by_tag ON customer_tag (tag_id, customer_id)`);
    await db.query(`
      CREATE TABLE note (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        body text NOT NULL,
        author_id uuid,
        is_pinned boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        words_sealed bytea,
        CONSTRAINT note_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT note_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX note_by_customer ON note (customer_id, created_at DESC, id DESC)`);
    await db.query(`CREATE INDEX note_by_age ON note (updated_at, id)`);
    await db.query(`
      CREATE TABLE customer_need (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        need_class text NOT NULL,
        description text NOT NULL,
        is_latent boolean NOT NULL DEFAULT false,
        is_met boolean NOT NULL DEFAULT false,
        source text NOT NULL DEFAULT 'STATED',
        confidence numeric(4,3) NOT NULL DEFAULT 1,
        observed_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT customer_need_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT customer_need_confidence CHECK (confidence BETWEEN 0 AND 1),
        CONSTRAINT customer_need_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX customer_need_by_customer ON customer_need (customer_id)`);
    await db.query(`
      CREATE TABLE customer_preference (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        key text NOT NULL,
        value text NOT NULL,
        source text NOT NULL DEFAULT 'STATED',
        confidence numeric(4,3) NOT NULL DEFAULT 1,
        observed_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT customer_preference_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT customer_preference_confidence CHECK (confidence BETWEEN 0 AND 1),
        CONSTRAINT customer_preference_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE UNIQUE INDEX customer_preference_key ON customer_preference (customer_id, key, source)`);
    await db.query(`
      CREATE TABLE important_date (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        kind text NOT NULL DEFAULT 'BIRTHDAY',
        label text,
        calendar text NOT NULL DEFAULT 'SOLAR',
        year smallint,
        month smallint NOT NULL,
        day smallint NOT NULL,
        is_leap_month boolean NOT NULL DEFAULT false,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT important_date_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT important_date_day CHECK (month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31),
        CONSTRAINT important_date_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX important_date_by_customer ON important_date (customer_id)`);
    await db.query(`CREATE INDEX important_date_by_day ON important_date (calendar, month, day, customer_id)`);
    await db.query(`
      CREATE TABLE custom_field (
        id uuid NOT NULL,
        key text NOT NULL,
        label_zh text NOT NULL,
        label_en text NOT NULL,
        type text NOT NULL,
        options text[] NOT NULL DEFAULT '{}',
        is_required boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT custom_field_pkey PRIMARY KEY (id),
        CONSTRAINT custom_field_type CHECK (type IN ('TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'ENUM', 'MULTI_ENUM'))
      )`);
    await db.query(`CREATE UNIQUE INDEX custom_field_key ON custom_field (key)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE custom_field, important_date, customer_preference, customer_need, note, customer_tag, tag,
      customer_relation, contact, customer_address, customer_search, customer_key, identity, customer_identity, customer`);
  }
}
