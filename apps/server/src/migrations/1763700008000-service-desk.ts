import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for help, their clocks, and the queues agents take them from. */
export class ServiceDesk1763700008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE ticket (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        number text NOT NULL,
        subject text NOT NULL,
        type text NOT NULL DEFAULT 'CONSULT',
        severity text NOT NULL DEFAULT 'NORMAL',
        phase text NOT NULL DEFAULT 'AFTER_SALE',
        channel text NOT NULL DEFAULT 'PHONE',
        status text NOT NULL DEFAULT 'NEW',
        queue_id uuid,
        assignee_id uuid,
        opened_at timestamptz(3) NOT NULL,
        first_responded_at timestamptz(3),
        resolved_at timestamptz(3),
        closed_at timestamptz(3),
        reopen_count integer NOT NULL DEFAULT 0,
        hold_until timestamptz(3),
        resolution text,
        root_cause text,
        remedy text,
        created_by_id uuid,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT ticket_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT ticket_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        CONSTRAINT ticket_status CHECK (status IN ('NEW', 'OPEN', 'PENDING_CUSTOMER', 'PENDING_THIRD_PARTY', 'ON_HOLD', 'RESOLVED', 'CLOSED', 'CANCELLED'))
      )`);
    await db.query(`CREATE INDEX ticket_by_customer ON ticket (customer_id, opened_at DESC, id DESC)`);
    await db.query(`CREATE INDEX ticket_by_assignee ON ticket (assignee_id, status, opened_at DESC, id DESC)`);
    await db.query(`CREATE INDEX ticket_by_status ON ticket (status, opened_at DESC, id DESC)`);
    await db.query(`CREATE INDEX ticket_by_time ON ticket (opened_at DESC, id DESC)`);
    await db.query(`
      CREATE INDEX ticket_by_age ON ticket (coalesce(closed_at, resolved_at, opened_at), id)
      WHERE status IN ('CLOSED', 'CANCELLED') AND subject <> '—'`);
    await db.query(`CREATE INDEX ticket_by_number ON ticket (number)`);
    await db.query(`
      CREATE TABLE ticket_message (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        ticket_id uuid NOT NULL,
        author text NOT NULL,
        author_id uuid,
        visibility text NOT NULL DEFAULT 'PUBLIC',
        body text NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT ticket_message_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT ticket_message_ticket_fkey FOREIGN KEY (ticket_id, customer_id) REFERENCES ticket (id, customer_id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ticket_message_by_ticket ON ticket_message (ticket_id, customer_id, at)`);
    await db.query(`
      CREATE TABLE ticket_status_move (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        ticket_id uuid NOT NULL,
        from_status text,
        to_status text NOT NULL,
        reason text,
        actor_id uuid,
        at timestamptz(3) NOT NULL,
        CONSTRAINT ticket_status_move_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT ticket_status_move_ticket_fkey FOREIGN KEY (ticket_id, customer_id) REFERENCES ticket (id, customer_id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ticket_status_move_by_ticket ON ticket_status_move (ticket_id, customer_id, at)`);
    await db.query(`
      CREATE TABLE service_clock (
        ticket_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        metric text NOT NULL,
        state text NOT NULL,
        target_minutes integer NOT NULL,
        consumed_ms bigint NOT NULL DEFAULT 0,
        started_at timestamptz(3) NOT NULL,
        running_since timestamptz(3),
        due_at timestamptz(3) NOT NULL,
        met_at timestamptz(3),
        breached_at timestamptz(3),
        CONSTRAINT service_clock_pkey PRIMARY KEY (ticket_id, customer_id, metric),
        CONSTRAINT service_clock_ticket_fkey FOREIGN KEY (ticket_id, customer_id) REFERENCES ticket (id, customer_id) ON DELETE CASCADE,
        CONSTRAINT service_clock_state CHECK (state IN ('RUNNING', 'PAUSED', 'MET', 'BREACHED'))
      )`);
    await db.query(`CREATE INDEX service_clock_due ON service_clock (due_at) WHERE state = 'RUNNING'`);
    await db.query(`CREATE INDEX service_clock_met ON service_clock (met_at) WHERE met_at IS NOT NULL`);
    await db.query(`CREATE INDEX service_clock_breached ON service_clock (breached_at) WHERE breached_at IS NOT NULL`);
    await db.query(`
      CREATE TABLE queue (
        id uuid NOT NULL,
        key text NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        is_vip boolean NOT NULL DEFAULT false,
        CONSTRAINT queue_pkey PRIMARY KEY (id)
      )`);
    await db.query(`CREATE UNIQUE INDEX queue_key ON queue (key)`);
    await db.query(`
      INSERT INTO queue (id, key, name_zh, name_en, is_vip) VALUES
        (uuid7(), 'VIP', 'VIP 专属队列', 'VIP queue', true),
        (uuid7(), 'GENERAL', '普通队列', 'General queue', false)`);
    await db.query(`
      CREATE TABLE queue_item (
        id uuid NOT NULL,
        queue_id uuid NOT NULL,
        ticket_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        region_id uuid,
        team_id uuid,
        owner_id uuid,
        state text NOT NULL DEFAULT 'WAITING',
        rank_key double precision NOT NULL,
        standing jsonb NOT NULL,
        due_at timestamptz(3),
        enqueued_at timestamptz(3) NOT NULL,
        agent_id uuid,
        assigned_at timestamptz(3),
        done_at timestamptz(3),
        CONSTRAINT queue_item_pkey PRIMARY KEY (id),
        CONSTRAINT queue_item_queue_fkey FOREIGN KEY (queue_id) REFERENCES queue (id),
        CONSTRAINT queue_item_state CHECK (state IN ('WAITING', 'ASSIGNED', 'DONE'))
      )`);
    await db.query(`CREATE INDEX queue_item_head ON queue_item (queue_id, rank_key DESC, id) WHERE state = 'WAITING'`);
    await db.query(
      `CREATE UNIQUE INDEX queue_item_live ON queue_item (ticket_id) WHERE state IN ('WAITING', 'ASSIGNED')`,
    );
    await db.query(
      `CREATE INDEX queue_item_by_customer ON queue_item (customer_id) WHERE state IN ('WAITING', 'ASSIGNED')`,
    );
    await db.query(`CREATE INDEX queue_item_by_agent ON queue_item (agent_id) WHERE state = 'ASSIGNED'`);
    await db.query(`CREATE INDEX queue_item_done ON queue_item (queue_id, done_at) WHERE state = 'DONE'`);
    await db.query(`
      CREATE TABLE agent_presence (
        user_id uuid NOT NULL,
        is_online boolean NOT NULL DEFAULT false,
        seen_at timestamptz(3) NOT NULL,
        held integer NOT NULL DEFAULT 0,
        CONSTRAINT agent_presence_pkey PRIMARY KEY (user_id),
        CONSTRAINT agent_presence_held CHECK (held >= 0)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE agent_presence, queue_item, queue, service_clock, ticket_status_move, ticket_message, ticket`,
    );
  }
}
