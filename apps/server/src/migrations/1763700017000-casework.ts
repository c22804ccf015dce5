import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seededComplaintCodes } from '../features/service-desk/complaints/seeded-codes.js';

/** What belongs to a ticket besides its conversation; complaints and how they are answered; what the desk knows. */
export class Casework1763700017000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.tickets(db);
    await this.files(db);
    await this.knowledge(db);
    await this.complaints(db);
  }

  private async tickets(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE ticket ADD COLUMN merged_into_id uuid`);
    await db.query(
      `CREATE INDEX ticket_merged ON ticket (merged_into_id, customer_id) WHERE merged_into_id IS NOT NULL`,
    );
    await db.query(`
      CREATE TABLE ticket_link (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        ticket_id uuid NOT NULL,
        kind text NOT NULL,
        other_ticket_id uuid NOT NULL,
        other_customer_id uuid NOT NULL,
        created_by_id uuid,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT ticket_link_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT ticket_link_ticket_fkey FOREIGN KEY (ticket_id, customer_id) REFERENCES ticket (id, customer_id) ON DELETE CASCADE,
        CONSTRAINT ticket_link_kind CHECK (kind IN ('RELATED', 'BLOCKS', 'BLOCKED_BY', 'CAUSES', 'CAUSED_BY'))
      )`);
    await db.query(`CREATE UNIQUE INDEX ticket_link_once ON ticket_link (ticket_id, customer_id, other_ticket_id)`);
    await db.query(`
      CREATE TABLE ticket_line (
        ticket_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        order_line_id uuid NOT NULL,
        CONSTRAINT ticket_line_pkey PRIMARY KEY (ticket_id, customer_id, order_line_id),
        CONSTRAINT ticket_line_ticket_fkey FOREIGN KEY (ticket_id, customer_id) REFERENCES ticket (id, customer_id) ON DELETE CASCADE,
        CONSTRAINT ticket_line_line_fkey FOREIGN KEY (order_line_id, customer_id) REFERENCES order_line (id, customer_id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ticket_line_by_line ON ticket_line (order_line_id, customer_id)`);
    await db.query(`
      CREATE TABLE ticket_mention (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        ticket_id uuid NOT NULL,
        message_id uuid NOT NULL,
        user_id uuid NOT NULL,
        by_id uuid,
        at timestamptz(3) NOT NULL,
        seen_at timestamptz(3),
        CONSTRAINT ticket_mention_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT ticket_mention_message_fkey FOREIGN KEY (message_id, customer_id) REFERENCES ticket_message (id, customer_id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ticket_mention_unseen ON ticket_mention (user_id, at DESC) WHERE seen_at IS NULL`);
    await db.query(`CREATE INDEX ticket_mention_by_message ON ticket_mention (message_id, customer_id)`);
    await db.query(`
      CREATE TABLE ticket_rating (
        ticket_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        agent_id uuid,
        token_hash bytea NOT NULL,
        asked_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        mailed_at timestamptz(3),
        score smallint,
        comment text,
        rated_at timestamptz(3),
        CONSTRAINT ticket_rating_pkey PRIMARY KEY (ticket_id, customer_id),
        CONSTRAINT ticket_rating_ticket_fkey FOREIGN KEY (ticket_id, customer_id) REFERENCES ticket (id, customer_id) ON DELETE CASCADE,
        CONSTRAINT ticket_rating_score CHECK (score BETWEEN 1 AND 5)
      )`);
    await db.query(`CREATE INDEX ticket_rating_by_token ON ticket_rating (token_hash)`);
    await db.query(`CREATE INDEX ticket_rating_by_time ON ticket_rating (rated_at) WHERE rated_at IS NOT NULL`);
  }

  /** The content is encrypted with a key of its own, which is sealed with the customer's: it dies with it. */
  private async files(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE ticket_attachment (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        ticket_id uuid NOT NULL,
        name_sealed bytea NOT NULL,
        key_sealed bytea NOT NULL,
        content bytea NOT NULL,
        media_type text NOT NULL,
        size integer NOT NULL,
        visibility text NOT NULL DEFAULT 'PUBLIC',
        added_by_id uuid,
        added_at timestamptz(3) NOT NULL,
        CONSTRAINT ticket_attachment_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT ticket_attachment_ticket_fkey FOREIGN KEY (ticket_id, customer_id) REFERENCES ticket (id, customer_id) ON DELETE CASCADE,
        CONSTRAINT ticket_attachment_visibility CHECK (visibility IN ('PUBLIC', 'INTERNAL'))
      )`);
    await db.query(`ALTER TABLE ticket_attachment ALTER COLUMN content SET STORAGE EXTERNAL`);
    await db.query(`CREATE INDEX ticket_attachment_by_ticket ON ticket_attachment (ticket_id, customer_id)`);
  }

  private async knowledge(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE article (
        id uuid NOT NULL,
        kind text NOT NULL,
        approved_number integer,
        latest_number integer NOT NULL DEFAULT 1,
        is_retired boolean NOT NULL DEFAULT false,
        tokens text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT article_pkey PRIMARY KEY (id),
        CONSTRAINT article_kind CHECK (kind IN ('STANDARD', 'GUIDE', 'FACTS'))
      )`);
    await db.query(`CREATE INDEX article_tokens ON article USING gin (tokens)`);
    await db.query(`
      CREATE TABLE article_version (
        article_id uuid NOT NULL,
        number integer NOT NULL,
        title_zh text NOT NULL,
        title_en text NOT NULL,
        body_zh text NOT NULL,
        body_en text NOT NULL,
        state text NOT NULL DEFAULT 'DRAFT',
        author_id uuid,
        created_at timestamptz(3) NOT NULL,
        decided_by_id uuid,
        decided_at timestamptz(3),
        reason text,
        CONSTRAINT article_version_pkey PRIMARY KEY (article_id, number),
        CONSTRAINT article_version_article_fkey FOREIGN KEY (article_id) REFERENCES article (id) ON DELETE CASCADE,
        CONSTRAINT article_version_state CHECK (state IN ('DRAFT', 'WAITING', 'APPROVED', 'REJECTED', 'REPLACED'))
      )`);
    await db.query(
      `CREATE UNIQUE INDEX article_version_approved ON article_version (article_id) WHERE state = 'APPROVED'`,
    );
    await db.query(`
      CREATE TABLE macro (
        id uuid NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        body_zh text NOT NULL,
        body_en text NOT NULL,
        article_id uuid,
        is_active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT macro_pkey PRIMARY KEY (id),
        CONSTRAINT macro_article_fkey FOREIGN KEY (article_id) REFERENCES article (id)
      )`);
    await db.query(`
      CREATE TABLE article_use (
        article_id uuid NOT NULL,
        ticket_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        user_id uuid,
        at timestamptz(3) NOT NULL,
        CONSTRAINT article_use_pkey PRIMARY KEY (article_id, ticket_id, customer_id),
        CONSTRAINT article_use_ticket_fkey FOREIGN KEY (ticket_id, customer_id) REFERENCES ticket (id, customer_id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX article_use_by_ticket ON article_use (ticket_id, customer_id)`);
  }

  private async complaints(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE complaint_code (
        id uuid NOT NULL,
        key text NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        cause text NOT NULL,
        answer_minutes integer NOT NULL,
        remedies text[] NOT NULL DEFAULT '{}',
        limit_minor bigint,
        must_say text[] NOT NULL DEFAULT '{}',
        article_id uuid,
        is_active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT complaint_code_pkey PRIMARY KEY (id),
        CONSTRAINT complaint_code_article_fkey FOREIGN KEY (article_id) REFERENCES article (id)
      )`);
    await db.query(`CREATE UNIQUE INDEX complaint_code_key ON complaint_code (key)`);
    await db.query(`
      CREATE TABLE complaint (
        ticket_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        code_id uuid,
        product_id uuid,
        remedy text,
        compensation_minor bigint,
        deviations text[] NOT NULL DEFAULT '{}',
        deviation_reason text,
        confirmed_by text,
        confirmed_at timestamptz(3),
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT complaint_pkey PRIMARY KEY (ticket_id, customer_id),
        CONSTRAINT complaint_ticket_fkey FOREIGN KEY (ticket_id, customer_id) REFERENCES ticket (id, customer_id) ON DELETE CASCADE,
        CONSTRAINT complaint_code_fkey FOREIGN KEY (code_id) REFERENCES complaint_code (id),
        CONSTRAINT complaint_product_fkey FOREIGN KEY (product_id) REFERENCES product (id),
        CONSTRAINT complaint_confirmed_by CHECK (confirmed_by IN ('CUSTOMER', 'SILENCE')),
        CONSTRAINT complaint_compensation CHECK (compensation_minor >= 0)
      )`);
    await db.query(`CREATE INDEX complaint_by_product ON complaint (product_id, code_id)`);
    // Which complaints the figures of a customer count: not those that were taken back or stand in another ticket.
    await db.query(`
      CREATE VIEW complaint_fact AS
      SELECT t.customer_id, t.opened_at,
        CASE t.severity WHEN 'LOW' THEN 1 WHEN 'NORMAL' THEN 2 WHEN 'HIGH' THEN 3 ELSE 4 END AS gravity,
        CASE WHEN t.status IN ('RESOLVED', 'CLOSED') THEN coalesce(t.resolved_at, t.closed_at, t.updated_at) END AS ended_at,
        k.breached_at AS broken_at
      FROM ticket t
      LEFT JOIN service_clock k ON k.ticket_id = t.id AND k.customer_id = t.customer_id AND k.metric = 'RESOLUTION'
      WHERE t.type = 'COMPLAINT' AND t.status <> 'CANCELLED' AND t.merged_into_id IS NULL`);
    await db.query(`CREATE INDEX ticket_complaint_of ON ticket (customer_id, opened_at) WHERE type = 'COMPLAINT'`);
    await db.query(`CREATE INDEX ticket_complaint ON ticket (opened_at DESC, id DESC) WHERE type = 'COMPLAINT'`);
    await db.query(
      `INSERT INTO complaint_code (id, key, name_zh, name_en, cause, answer_minutes, remedies, limit_minor, must_say)
       SELECT uuid7(), x.key, x."nameZh", x."nameEn", x.cause, x."answerMinutes", x.remedies, x."limitMinor", x."mustSay"
       FROM jsonb_to_recordset($1) AS x (key text, "nameZh" text, "nameEn" text, cause text, "answerMinutes" integer,
         remedies text[], "limitMinor" bigint, "mustSay" text[])`,
      [JSON.stringify(seededComplaintCodes)],
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP VIEW complaint_fact`);
    await db.query(`DROP INDEX ticket_complaint, ticket_complaint_of`);
    await db.query(
      `DROP TABLE complaint, complaint_code, article_use, macro, article_version, article, ticket_attachment, ticket_rating,
         ticket_mention, ticket_line, ticket_link`,
    );
    await db.query(`ALTER TABLE ticket DROP COLUMN merged_into_id`);
  }
}
