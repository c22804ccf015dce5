import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was sold, to whom, and what was paid. Amounts are minor units; base_* in the workspace's currency. */
export class Orders1763700003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE product_category (
        id uuid NOT NULL,
        parent_id uuid,
        code text NOT NULL,
        name text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT product_category_pkey PRIMARY KEY (id),
        CONSTRAINT product_category_parent_fkey FOREIGN KEY (parent_id) REFERENCES product_category (id)
      )`);
    await db.query(`CREATE UNIQUE INDEX product_category_code ON product_category (code)`);
    await db.query(`
      CREATE TABLE product (
        id uuid NOT NULL,
        sku text NOT NULL,
        name text NOT NULL,
        category_id uuid,
        price_minor bigint,
        cost_minor bigint,
        currency char(3) NOT NULL,
        status text NOT NULL DEFAULT 'ACTIVE',
        replenish_days integer,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT product_pkey PRIMARY KEY (id),
        CONSTRAINT product_category_fkey FOREIGN KEY (category_id) REFERENCES product_category (id),
        CONSTRAINT product_status CHECK (status IN ('ACTIVE', 'DISCONTINUED'))
      )`);
    await db.query(`CREATE UNIQUE INDEX product_sku ON product (sku)`);
    await db.query(`CREATE INDEX product_by_name ON product (name, id)`);
    await db.query(`CREATE INDEX product_by_category ON product (category_id)`);
    await db.query(`
      CREATE TABLE sales_order (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        number text NOT NULL,
        ordered_at timestamptz(3) NOT NULL,
        status text NOT NULL DEFAULT 'PAID',
        return_of_id uuid,
        channel text NOT NULL DEFAULT 'OTHER',
        place text,
        payment_method text,
        currency char(3) NOT NULL,
        gross_minor bigint NOT NULL,
        discount_minor bigint NOT NULL DEFAULT 0,
        net_minor bigint NOT NULL,
        base_net_minor bigint NOT NULL,
        base_cost_minor bigint,
        units numeric(14,3) NOT NULL DEFAULT 0,
        source text NOT NULL DEFAULT '',
        external_id text,
        reason text,
        created_by_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT sales_order_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT sales_order_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        CONSTRAINT sales_order_return_fkey FOREIGN KEY (return_of_id, customer_id) REFERENCES sales_order (id, customer_id),
        CONSTRAINT sales_order_status CHECK (status IN ('PENDING', 'PAID', 'COMPLETED', 'RETURNED', 'CANCELLED')),
        CONSTRAINT sales_order_sign CHECK ((return_of_id IS NULL AND net_minor >= 0) OR (return_of_id IS NOT NULL AND net_minor <= 0))
      )`);
    await db.query(`
      CREATE INDEX sales_order_by_customer ON sales_order (customer_id, ordered_at DESC, id DESC)
      INCLUDE (status, base_net_minor, base_cost_minor, units, return_of_id)`);
    await db.query(`
      CREATE UNIQUE INDEX sales_order_external ON sales_order (customer_id, source, external_id) WHERE external_id IS NOT NULL`);
    await db.query(
      `CREATE INDEX sales_order_by_return ON sales_order (return_of_id, customer_id) WHERE return_of_id IS NOT NULL`,
    );
    await db.query(`CREATE INDEX sales_order_by_number ON sales_order (number)`);
    await db.query(`
      CREATE TABLE order_line (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        order_id uuid NOT NULL,
        position smallint NOT NULL,
        product_id uuid,
        description text,
        quantity numeric(14,3) NOT NULL,
        unit_price_minor bigint NOT NULL,
        discount_minor bigint NOT NULL DEFAULT 0,
        net_minor bigint NOT NULL,
        cost_minor bigint,
        ordered_at timestamptz(3) NOT NULL,
        return_of_line_id uuid,
        CONSTRAINT order_line_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT order_line_order_fkey FOREIGN KEY (order_id, customer_id) REFERENCES sales_order (id, customer_id) ON DELETE CASCADE,
        CONSTRAINT order_line_product_fkey FOREIGN KEY (product_id) REFERENCES product (id),
        CONSTRAINT order_line_return_fkey FOREIGN KEY (return_of_line_id, customer_id) REFERENCES order_line (id, customer_id)
      )`);
    await db.query(`CREATE INDEX order_line_by_order ON order_line (order_id, customer_id)`);
    await db.query(`CREATE INDEX order_line_by_product ON order_line (product_id, ordered_at, customer_id)`);
    await db.query(
      `CREATE INDEX order_line_by_return ON order_line (return_of_line_id, customer_id) WHERE return_of_line_id IS NOT NULL`,
    );
    await db.query(`
      CREATE TABLE payment (
        id uuid NOT NULL,
        customer_id uuid NOT NULL,
        order_id uuid,
        method text NOT NULL,
        amount_minor bigint NOT NULL,
        currency char(3) NOT NULL,
        paid_at timestamptz(3) NOT NULL,
        source text NOT NULL DEFAULT '',
        external_id text,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT payment_pkey PRIMARY KEY (id, customer_id),
        CONSTRAINT payment_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
        CONSTRAINT payment_order_fkey FOREIGN KEY (order_id, customer_id) REFERENCES sales_order (id, customer_id)
      )`);
    await db.query(`CREATE INDEX payment_by_customer ON payment (customer_id, paid_at DESC, id DESC)`);
    await db.query(`CREATE INDEX payment_by_order ON payment (order_id, customer_id)`);
    await db.query(
      `CREATE UNIQUE INDEX payment_external ON payment (customer_id, source, external_id) WHERE external_id IS NOT NULL`,
    );
    await db.query(`
      CREATE TABLE exchange_rate (
        currency char(3) NOT NULL,
        valid_from date NOT NULL,
        rate numeric(18,8) NOT NULL,
        CONSTRAINT exchange_rate_pkey PRIMARY KEY (currency, valid_from),
        CONSTRAINT exchange_rate_rate CHECK (rate > 0)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE exchange_rate, payment, order_line, sales_order, product, product_category`);
  }
}
