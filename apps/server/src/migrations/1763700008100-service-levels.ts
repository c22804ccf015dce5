import type { MigrationInterface, QueryRunner } from 'typeorm';
import { publishedDays } from '../features/service-desk/calendars/public-days.js';
import { seededCalendars, seededPolicies } from '../features/service-desk/service-levels/seeded-levels.js';

/** When the desk is open, what is promised to whom, and the ledger from which every minute of a promise is proved. */
export class ServiceLevels1763700008100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE public_day (
        day date NOT NULL,
        kind text NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        CONSTRAINT public_day_pkey PRIMARY KEY (day),
        CONSTRAINT public_day_kind CHECK (kind IN ('HOLIDAY', 'WORKDAY'))
      )`);
    await db.query(`
      CREATE TABLE business_calendar (
        id uuid NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        timezone text NOT NULL,
        weekly jsonb NOT NULL,
        follows_public_days boolean NOT NULL DEFAULT true,
        days jsonb NOT NULL DEFAULT '[]',
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT business_calendar_pkey PRIMARY KEY (id)
      )`);
    await db.query(`
      CREATE TABLE service_policy (
        id uuid NOT NULL,
        place integer NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        is_active boolean NOT NULL DEFAULT true,
        rule jsonb NOT NULL DEFAULT '{}',
        targets jsonb NOT NULL,
        calendar_id uuid,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT service_policy_pkey PRIMARY KEY (id),
        CONSTRAINT service_policy_calendar_fkey FOREIGN KEY (calendar_id) REFERENCES business_calendar (id)
      )`);
    await db.query(`CREATE INDEX service_policy_place ON service_policy (place)`);
    await db.query(`
      ALTER TABLE service_clock
        ADD COLUMN policy_id uuid,
        ADD COLUMN calendar_id uuid,
        ADD COLUMN warn_at timestamptz(3),
        ADD COLUMN warned_at timestamptz(3),
        DROP CONSTRAINT service_clock_state,
        ADD CONSTRAINT service_clock_state CHECK (state IN ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED'))`);
    await db.query(
      `CREATE INDEX service_clock_warning ON service_clock (warn_at) WHERE state = 'RUNNING' AND warned_at IS NULL`,
    );
    await db.query(`
      CREATE TABLE clock_event (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        ticket_id uuid NOT NULL,
        metric text NOT NULL,
        kind text NOT NULL,
        at timestamptz(3) NOT NULL,
        target_minutes integer NOT NULL,
        consumed_ms bigint NOT NULL,
        due_at timestamptz(3),
        policy_id uuid,
        calendar_id uuid,
        CONSTRAINT clock_event_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT clock_event_ticket_fkey FOREIGN KEY (ticket_id, customer_id) REFERENCES ticket (id, customer_id) ON DELETE CASCADE,
        CONSTRAINT clock_event_metric CHECK (metric IN ('FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION')),
        CONSTRAINT clock_event_kind CHECK (kind IN ('STARTED', 'PAUSED', 'RESUMED', 'RETARGETED', 'WARNED', 'BREACHED', 'MET', 'CANCELLED'))
      )`);
    await db.query(`CREATE INDEX clock_event_by_ticket ON clock_event (ticket_id, customer_id, at)`);
    await this.alerts(db);
    await this.offers(db);
    await this.seed(db);
  }

  private async alerts(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE service_alert (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        ticket_id uuid NOT NULL,
        metric text NOT NULL,
        kind text NOT NULL,
        due_at timestamptz(3) NOT NULL,
        at timestamptz(3) NOT NULL,
        seen_at timestamptz(3),
        seen_by_id uuid,
        CONSTRAINT service_alert_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT service_alert_ticket_fkey FOREIGN KEY (ticket_id, customer_id) REFERENCES ticket (id, customer_id) ON DELETE CASCADE,
        CONSTRAINT service_alert_metric CHECK (metric IN ('FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION')),
        CONSTRAINT service_alert_kind CHECK (kind IN ('WARNING', 'ESCALATION'))
      )`);
    await db.query(
      `CREATE UNIQUE INDEX service_alert_once ON service_alert (ticket_id, customer_id, metric, kind, due_at)`,
    );
    await db.query(`CREATE INDEX service_alert_open ON service_alert (at DESC, id DESC) WHERE seen_at IS NULL`);
  }

  private async offers(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX queue_item_live, queue_item_by_customer`);
    await db.query(`
      ALTER TABLE queue_item
        ADD COLUMN offered_to uuid,
        ADD COLUMN offered_until timestamptz(3),
        ADD COLUMN offer_stage text,
        ADD COLUMN passed_by uuid[] NOT NULL DEFAULT '{}',
        DROP CONSTRAINT queue_item_state,
        ADD CONSTRAINT queue_item_offer_stage CHECK (offer_stage IN ('PRIMARY', 'BACKUP', 'QUEUE')),
        ADD CONSTRAINT queue_item_state CHECK (state IN ('WAITING', 'OFFERED', 'ASSIGNED', 'DONE'))`);
    await db.query(
      `CREATE UNIQUE INDEX queue_item_live ON queue_item (ticket_id) WHERE state IN ('WAITING', 'OFFERED', 'ASSIGNED')`,
    );
    await db.query(
      `CREATE INDEX queue_item_by_customer ON queue_item (customer_id) WHERE state IN ('WAITING', 'OFFERED', 'ASSIGNED')`,
    );
    await db.query(`CREATE INDEX queue_item_offered ON queue_item (offered_to) WHERE state = 'OFFERED'`);
    await db.query(`
      ALTER TABLE agent_presence
        ADD COLUMN takes_offers boolean NOT NULL DEFAULT false,
        ADD COLUMN lease_until timestamptz(3),
        ADD COLUMN away_since timestamptz(3)`);
    await db.query(`
      CREATE TABLE dedicated_agent (
        customer_id uuid NOT NULL,
        primary_id uuid NOT NULL,
        backup_id uuid,
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT dedicated_agent_pkey PRIMARY KEY (customer_id),
        CONSTRAINT dedicated_agent_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX dedicated_agent_primary ON dedicated_agent (primary_id)`);
    await db.query(`CREATE INDEX dedicated_agent_backup ON dedicated_agent (backup_id)`);
    await db.query(`
      CREATE TABLE agent_skill (
        user_id uuid NOT NULL,
        skill text NOT NULL,
        CONSTRAINT agent_skill_pkey PRIMARY KEY (user_id, skill)
      )`);
  }

  private async seed(db: QueryRunner): Promise<void> {
    await db.query(
      `INSERT INTO public_day (day, kind, name_zh, name_en)
       SELECT day, kind, "nameZh", "nameEn"
       FROM json_to_recordset($1::json) AS v(day date, kind text, "nameZh" text, "nameEn" text)`,
      [JSON.stringify(publishedDays())],
    );
    await db.query(
      `INSERT INTO business_calendar (id, name_zh, name_en, timezone, weekly, follows_public_days)
       SELECT id, "nameZh", "nameEn", timezone, weekly, "followsPublicDays"
       FROM json_to_recordset($1::json)
         AS v(id uuid, "nameZh" text, "nameEn" text, timezone text, weekly jsonb, "followsPublicDays" boolean)`,
      [JSON.stringify(seededCalendars)],
    );
    await db.query(
      `INSERT INTO service_policy (id, place, name_zh, name_en, rule, targets, calendar_id)
       SELECT id, place, "nameZh", "nameEn", rule, targets, "calendarId"
       FROM json_to_recordset($1::json)
         AS v(id uuid, place integer, "nameZh" text, "nameEn" text, rule jsonb, targets jsonb, "calendarId" uuid)`,
      [JSON.stringify(seededPolicies)],
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX queue_item_offered, queue_item_live, queue_item_by_customer`);
    await db.query(`
      ALTER TABLE queue_item DROP COLUMN offered_to, DROP COLUMN offered_until, DROP COLUMN offer_stage,
        DROP COLUMN passed_by, DROP CONSTRAINT queue_item_state,
        ADD CONSTRAINT queue_item_state CHECK (state IN ('WAITING', 'ASSIGNED', 'DONE'))`);
    await db.query(
      `CREATE UNIQUE INDEX queue_item_live ON queue_item (ticket_id) WHERE state IN ('WAITING', 'ASSIGNED')`,
    );
    await db.query(
      `CREATE INDEX queue_item_by_customer ON queue_item (customer_id) WHERE state IN ('WAITING', 'ASSIGNED')`,
    );
    await db.query(
      `ALTER TABLE agent_presence DROP COLUMN takes_offers, DROP COLUMN lease_until, DROP COLUMN away_since`,
    );
    await db.query(`DROP TABLE agent_skill, dedicated_agent, service_alert`);
    await db.query(`DROP TABLE clock_event, service_policy, business_calendar, public_day`);
    await db.query(`
      ALTER TABLE service_clock DROP COLUMN policy_id, DROP COLUMN calendar_id, DROP COLUMN warn_at,
        DROP COLUMN warned_at, DROP CONSTRAINT service_clock_state,
        ADD CONSTRAINT service_clock_state CHECK (state IN ('RUNNING', 'PAUSED', 'MET', 'BREACHED'))`);
  }
}
