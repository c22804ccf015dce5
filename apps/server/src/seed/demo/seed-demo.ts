import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { demoAccounts } from '../../features/access/index.js';
import { customerSeries } from '../../features/customers/index.js';
import { ensureYears } from '../../features/interactions/years.js';
import { dayOf } from '../../platform/clock.js';
import type { Config } from '../../platform/config.js';
import { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import type { Kernel } from '../../server.js';
import { SeedCalendar } from '../calendar.js';
import { Random } from '../random.js';
import { SeedIds } from '../seed-ids.js';
import { Tables, type Demo } from './demo.js';
import { seedCasework } from './desk/casework.js';
import { Desk, pastTickets } from './desk/desk.js';
import { presentTickets } from './desk/present.js';
import { recentWeeks } from './desk/recent.js';
import { fillPool } from './history/pool.js';
import { liveThrough } from './history/stages.js';
import { analyse, loadCustomers, loadDesk, loadHistory, loadPlaces } from './load.js';
import { planDemo, type Plan } from './plan.js';
import { seedBookings } from './vip-bookings.js';
import { writeVipRules } from './vip-rules.js';
import { seedPrivacy } from './privacy/privacy.js';

export interface SeedReport {
  readonly customers: number;
  readonly orders: number;
  readonly interactions: number;
  readonly tickets: number;
  readonly seconds: number;
}

/** Told what is being done, as it begins. */
export type Progress = (what: string) => void;

/** Any number will do, as long as nobody else locks it. */
const LOCK = 4_711_007;

/** Whether nobody has put a customer in yet. */
export async function isEmpty(ctx: RequestContext): Promise<boolean> {
  const [found] = await ctx.rows(sql`SELECT 1 FROM customer LIMIT 1`);
  return found === undefined;
}

/**
 * Loads the demo company into an empty database: all of it or nothing. The same day gives the same company, except for
 * what hangs on the present minute (open tickets) and secrets (password hashes, sealed values).
 * Answers null when somebody put customers in meanwhile.
 */
export async function seedDemo(
  kernel: Kernel,
  progress: Progress = () => undefined,
  now = new Date(),
): Promise<SeedReport | null> {
  const started = Date.now();
  if (!(await isEmpty(kernel.system('seed demo')))) return null;
  progress('two years of a tea company');
  const planted = await plantDemo(kernel, progress, await makeUpDemo(kernel.services.config, now));
  if (!planted) return null;
  await judgeDemo(kernel, progress, now);
  return { ...planted, seconds: (Date.now() - started) / 1000 };
}

type Planted = Omit<SeedReport, 'seconds'>;

/** The company as it is made up, before there is a database to put it into. */
export interface MadeUp {
  readonly demo: Demo;
  readonly plan: Plan;
  readonly hashes: ReadonlyMap<string, string>;
}

/** Makes the company up; needs no database, so that it can be done while one is made. */
export async function makeUpDemo({ timezone, currency }: Config, now = new Date()): Promise<MadeUp> {
  const hashing = passwordHashes();
  const random = new Random('kehu demo');
  const calendar = new SeedCalendar(now, timezone);
  const demo: Demo = { calendar, random, ids: new SeedIds(random.branch('ids')), currency, tables: new Tables() };
  const [plan, hashes] = await Promise.all([planDemo(demo), hashing]);
  return { demo, plan, hashes };
}

/** The company without what is reckoned from it as a whole: predictions and classes. */
export async function plantDemo(kernel: Kernel, progress: Progress, madeUp: MadeUp): Promise<Planted | null> {
  const { services, app } = kernel;
  const { demo, plan, hashes } = madeUp;
  const ctx = new RequestContext(services, kernel.system('seed demo').actor, demo.calendar.now, 'seed demo');
  return inTransaction(ctx, async (tx) => {
    await tx.rows(sql`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`);
    if (!(await isEmpty(tx))) return null;
    const customers = plan.people.all;
    progress(`${customers.length} customers`);
    await loadPlaces(tx.connection, demo.tables, hashes);
    await loadCustomers(tx, demo, customers);
    progress(`${plan.book.orders.length} orders, ${demo.tables.of('interaction').length} contacts`);
    await ensureYears(tx);
    await loadHistory(tx, demo.tables);
    progress('figures and stages');
    await analyse(tx);
    await app.scoring.refreshBaseline(tx);
    const ids = customers.map(({ id }) => id);
    await app.scoring.refresh(tx, ids);
    await app.scoring.refreshCompleteness(tx, ids);
    await liveThrough(tx, demo);
    // What a complete record is depends on the class, which has only just been settled.
    await app.scoring.refreshCompleteness(tx, ids);
    progress('the service desk');
    const desk = await Desk.open(tx, demo, plan.company, plan.catalogue);
    pastTickets(desk, plan.cast);
    presentTickets(desk, plan.cast);
    recentWeeks(desk, plan.cast);
    const tickets = desk.close();
    await loadDesk(tx, demo.tables);
    await seedCasework(tx, demo, plan.company);
    await app.desk.queues.recount(tx);
    // Complaints stand in the figures, and the desk could open only once there were some.
    await app.scoring.refresh(tx, desk.complainers());
    await fillPool(tx, demo);
    await seedPrivacy(tx, demo, customers, plan.company);
    await continueNumbers(tx, {
      [customerSeries.key]: customerSeries.first + customers.length,
      order: plan.nextOrder,
      ticket: tickets + 1,
    });
    // Before anything of the server runs: it would follow the built-in rules.
    await app.classes.begin(tx);
    await writeVipRules(tx);
    await seedBookings(tx, demo, customers, plan.company);
    return {
      customers: customers.length,
      orders: plan.book.orders.length,
      interactions: demo.tables.of('interaction').length,
      tickets,
    };
  });
}

/** Predictions and classes of the demo company; nothing when it has them, and nothing to a company of somebody's own. */
export async function judgeDemo(kernel: Kernel, progress: Progress, now = new Date()): Promise<void> {
  const { services, app } = kernel;
  const ctx = new RequestContext(services, kernel.system('seed demo').actor, now, 'seed demo');
  const [waiting] = await ctx.rows(
    sql`SELECT 1 WHERE NOT EXISTS (SELECT FROM customer_class)
          AND EXISTS (SELECT FROM app_user WHERE email = ${demoAccounts[0].email})`,
  );
  if (!waiting) return;
  progress('predictions');
  await app.predictions.refresh(ctx);
  progress('figures of the months before');
  await keepMonths(kernel, ctx);
  progress('classes');
  await app.classes.evaluateAll(ctx);
  await ctx.rows(
    sql`ANALYZE customer, customer_metric, customer_prediction, stage_move, ticket, ticket_message, service_clock, queue_item`,
  );
}

const MONTHS_KEPT = 6;
const MONTH_MS = 30 * 86_400_000;

/** The figures of the half year before, so that trends have somewhere to begin. */
async function keepMonths({ app }: Kernel, ctx: RequestContext): Promise<void> {
  const buyers = await ctx.rows<{ id: string }>(sql`SELECT customer_id AS id FROM customer_metric WHERE orders > 0`);
  const ids = buyers.map(({ id }) => id);
  for (let months = MONTHS_KEPT; months > 0; months--)
    await app.scoring.keepPastDay(
      ctx,
      ids,
      dayOf(new Date(ctx.now.getTime() - months * MONTH_MS), ctx.services.config.timezone),
    );
}

/** Passwords of the demo accounts by address; under the empty address one that nobody knows. */
async function passwordHashes(): Promise<Map<string, string>> {
  const known = demoAccounts.map(({ email, password }) => [email, password] as const);
  const secrets = [...known, ['', randomBytes(32).toString('hex')] as const];
  return new Map(await Promise.all(secrets.map(async ([email, password]) => [email, await hash(password)] as const)));
}

/** New records go on where the numbers of the demo end. */
async function continueNumbers(tx: TransactionContext, next: Readonly<Record<string, number>>): Promise<void> {
  for (const [key, value] of Object.entries(next)) {
    await tx.rows(
      sql`INSERT INTO number_series (key, next) VALUES (${key}, ${value}::bigint)
          ON CONFLICT (key) DO UPDATE SET next = excluded.next`,
    );
  }
}
