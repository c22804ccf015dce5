import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type pg from 'pg';
import { demoAccounts } from '../../features/access/index.js';
import { customerSeries } from '../../features/customers/index.js';
import { ensureYears } from '../../features/interactions/years.js';
import { RequestContext } from '../../platform/context.js';
import { run } from '../../platform/database.js';
import { sql, sqlFile } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import type { Kernel } from '../../server.js';
import { SeedCalendar } from '../calendar.js';
import { buildCompany, type Company } from '../demo/company/company.js';
import { buildCatalogue } from '../demo/company/products.js';
import { Tables, type Demo } from '../demo/demo.js';
import { loadPlaces } from '../demo/load.js';
import { TagBook } from '../demo/people/tags.js';
import { Random } from '../random.js';
import { SeedIds } from '../seed-ids.js';
import { readRules } from '../../features/service-desk/service-levels/desk-rules.js';
import { openTickets } from './open-tickets.js';
import { loadCustomers } from './load-customers.js';
import { ScaleCustomers } from './scale-customers.js';
import { refreshFigures } from './figures.js';
import { withoutSecondaryIndexes } from './secondary-indexes.js';

const helpers = sqlFile(import.meta.url, './sql/helpers.sql');
const orders = sqlFile(import.meta.url, './sql/orders.sql');
const orderLines = sqlFile(import.meta.url, './sql/order-lines.sql');
const interactions = sqlFile(import.meta.url, './sql/interactions.sql');
const lastContacts = sqlFile(import.meta.url, './sql/last-contacts.sql');
const tickets = sqlFile(import.meta.url, './sql/tickets.sql');

/** Rows a customer. */
const ORDERS = 10;
const INTERACTIONS = 10;
const TICKETS = 0.5;
const HISTORY_DAYS = 730;
const indexed = [
  ...['customer_key', 'customer_search', 'identity', 'sales_order', 'order_line', 'interaction', 'customer_tag'],
  ...['ticket', 'ticket_message', 'ticket_status_move', 'service_clock', 'queue_item'],
];

export interface ScaleReport {
  readonly customers: number;
  readonly orders: number;
  readonly lines: number;
  readonly interactions: number;
  readonly tickets: number;
  readonly seconds: number;
  /** Seconds each part took. */
  readonly parts: Readonly<Record<string, number>>;
}

/**
 * Fills an empty database with as many customers as asked for and ten orders, twenty lines, ten contacts and half a ticket
 * for each; the same every time for the same day. Answers null when the database holds customers.
 */
export async function seedScale(
  kernel: Kernel,
  customers: number,
  progress: (what: string) => void,
  now = new Date(),
): Promise<ScaleReport | null> {
  const ctx = new RequestContext(kernel.services, kernel.system('seed scale').actor, now, 'seed scale');
  const [taken] = await ctx.rows(sql`SELECT 1 FROM customer LIMIT 1`);
  if (taken) return null;
  const started = Date.now();
  const parts: Record<string, number> = {};
  const part = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const from = Date.now();
    progress(name);
    await work();
    parts[name] = (Date.now() - from) / 1000;
  };
  const sizes = { customers, orders: customers * ORDERS, interactions: customers * INTERACTIONS };
  const counts = { ...sizes, tickets: Math.ceil(customers * TICKETS) };
  await ensureYears(ctx);
  // All of it or nothing.
  await inTransaction(ctx, async (tx) => {
    await hurry(tx);
    // Figures and stages touch every customer: rows without indexes are written once, not once and again in every index.
    await withoutSecondaryIndexes(
      tx.connection,
      ['customer'],
      async () => {
        await fill(tx, counts, part);
        await part('statistics for the planner', () => tx.rows(sql`ANALYZE`));
        await part('figures and stages', () => refreshFigures(kernel, tx));
      },
      (build) => part('indexes of customers', build),
    );
  });
  await part('statistics of the figures', () => ctx.rows(sql`ANALYZE customer, customer_metric, stage_move`));
  const [lines] = await ctx.rows<{ count: string }>(sql`SELECT count(*) AS count FROM order_line`);
  return { ...counts, lines: Number(lines?.count), seconds: (Date.now() - started) / 1000, parts };
}

type Part = (name: string, work: () => Promise<unknown>) => Promise<void>;
type Counts = Readonly<Record<'customers' | 'orders' | 'interactions' | 'tickets', number>>;

async function fill(tx: TransactionContext, counts: Counts, part: Part): Promise<void> {
  const { config, keys } = tx.services;
  const client = tx.connection;
  const random = new Random('kehu scale');
  const calendar = new SeedCalendar(tx.now, config.timezone);
  const ids = new SeedIds(random.branch('ids'));
  const demo: Demo = { calendar, random, ids, currency: config.currency, tables: new Tables() };
  const company = await buildFrame(client, demo);
  await client.query(helpers.text);
  await client.query(
    'CREATE TEMP TABLE scale_customer (place int, id uuid, owner_id uuid, team_id uuid, region_id uuid) ON COMMIT DROP',
  );
  const people = new ScaleCustomers(random.branch('customers'), calendar, company);
  const from = calendar.at(-HISTORY_DAYS, 0);
  const rules = await readRules(tx);
  await withoutSecondaryIndexes(
    client,
    indexed,
    async () => {
      await part('customers', () => loadCustomers(client, counts.customers, people, keys));
      await client.query('ANALYZE scale_customer');
      await part('orders', () => run(client, orders, [counts.orders, counts.customers, from, config.currency]));
      await part('order lines', () => run(client, orderLines, [counts.orders]));
      await part('contacts', () => run(client, interactions, [counts.interactions, counts.customers, from]));
      await part('last contacts', () => run(client, lastContacts));
      await part('tickets', () => solvedTickets(client, counts, from, company));
      await part('open tickets', () => openTickets(client, rules, demo, company, counts.tickets + 1));
      await part('tags', () => tagCustomers(client));
    },
    (build) => part('indexes', build),
  );
  await continueNumbers(client, counts);
}

/** Regions, teams, users, catalogue and tags are those of the demo company. */
async function buildFrame(client: pg.PoolClient, demo: Demo): Promise<Company> {
  const hashes = new Map(
    await Promise.all(
      [...demoAccounts, { email: '', password: randomBytes(32).toString('hex') }].map(
        async ({ email, password }) => [email, await hash(password)] as const,
      ),
    ),
  );
  const company = buildCompany(demo);
  buildCatalogue(demo);
  new TagBook(demo);
  await loadPlaces(client, demo.tables, hashes);
  return company;
}

async function solvedTickets(client: pg.PoolClient, counts: Counts, from: Date, company: Company): Promise<void> {
  const agents = company.ofRole('AGENT').map(({ id }) => id);
  const [queue] = await run<{ id: string }>(client, sql`SELECT id FROM queue WHERE NOT is_vip`);
  await run(client, tickets, [counts.tickets, counts.customers, from, agents, queue?.id]);
}

/** Three tags for every customer in two. */
async function tagCustomers(client: pg.PoolClient): Promise<void> {
  await run(
    client,
    sql`INSERT INTO customer_tag (customer_id, tag_id)
        SELECT c.id, t.id FROM scale_customer c
        JOIN (SELECT id, row_number() OVER (ORDER BY name) AS place FROM tag) t ON (c.place + t.place * 5) % 14 < 3
        WHERE c.place % 2 = 0`,
  );
}

async function continueNumbers(client: pg.PoolClient, counts: Counts): Promise<void> {
  const next = {
    [customerSeries.key]: customerSeries.first + counts.customers,
    order: counts.orders + 1,
    ticket: counts.tickets * 2,
  };
  await run(
    client,
    sql`INSERT INTO number_series (key, next)
        SELECT * FROM unnest(${Object.keys(next)}::text[], ${Object.values(next)}::bigint[])
        ON CONFLICT (key) DO UPDATE SET next = excluded.next`,
  );
}

/**
 * Settings of this one transaction. Rows are right by construction, so a superuser spares the database from proving every
 * reference; anybody else pays for it.
 */
async function hurry(tx: TransactionContext): Promise<void> {
  const [role] = await tx.rows<{ isSuper: boolean }>(
    sql`SELECT rolsuper AS "isSuper" FROM pg_roles WHERE rolname = current_user`,
  );
  if (role?.isSuper) await tx.rows(sql`SET LOCAL session_replication_role = replica`);
  await tx.rows(sql`SET LOCAL work_mem = '256MB'`);
  await tx.rows(sql`SET LOCAL maintenance_work_mem = '512MB'`);
}
