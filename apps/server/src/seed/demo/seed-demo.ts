import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { demoAccounts } from '../../features/access/index.js';
import { sql } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import type { Kernel } from '../../server.js';
import { SeedCalendar } from '../calendar.js';
import { Random } from '../random.js';
import { SeedIds } from '../seed-ids.js';
import { buildCompany } from './company/company.js';
import { buildCatalogue } from './company/products.js';
import { Tables, type Demo } from './demo.js';
import { OrderBook } from './history/orders.js';
import { trade } from './history/trade.js';
import { loadCustomers, loadHistory, loadPlaces } from './load.js';
import { addCustomFields } from './people/custom-values.js';
import { People, FIRST_CODE } from './people/people.js';
import { giveTiers } from './vip.js';

/** How many customers of each kind. */
const kinds = { INDIVIDUAL: 1400, CORPORATE: 500, INSTITUTION: 100 } as const;

export interface SeedReport {
  readonly customers: number;
  readonly orders: number;
  readonly seconds: number;
}

/** Told what is being done, as it begins. */
export type Progress = (what: string) => void;

/** Whether nobody has put a customer in yet. */
export async function isEmpty(kernel: Kernel): Promise<boolean> {
  const [found] = await kernel.system('seed demo').rows(sql`SELECT 1 FROM customer LIMIT 1`);
  return found === undefined;
}

/**
 * Loads the demo company into an empty database: all of it or nothing. The same day gives the same company, except for
 * what hangs on the present minute (waiting tickets) and secrets (password hashes, sealed values).
 */
export async function seedDemo(
  kernel: Kernel,
  progress: Progress = () => undefined,
  now = new Date(),
): Promise<SeedReport> {
  const started = Date.now();
  const hashes = await passwordHashes();
  const ctx = kernel.system('seed demo');
  const { timezone, currency } = kernel.services.config;
  const random = new Random('kehu demo');
  const calendar = new SeedCalendar(now, timezone);
  const demo: Demo = { calendar, currency, random, ids: new SeedIds(random.branch('ids')), tables: new Tables() };
  return inTransaction(ctx, async (tx) => {
    progress('people and their history');
    const roles = await tx.rows<{ key: string; id: string }>(sql`SELECT key, id FROM role`);
    const company = buildCompany(demo, new Map(roles.map(({ key, id }) => [key, id])), hashes);
    const catalogue = buildCatalogue(demo);
    const people = new People(demo, company);
    addCustomFields(demo);
    for (const [kind, count] of Object.entries(kinds) as [keyof typeof kinds, number][]) {
      for (let i = 0; i < count; i += 1) people.add({ kind });
    }
    const book = new OrderBook(demo, catalogue);
    trade(demo, book, people.all);
    giveTiers(people.all, book.orders);
    progress('customers');
    await loadPlaces(tx, demo.tables);
    await loadCustomers(tx, demo, people.all);
    progress(`${book.orders.length} orders`);
    await loadHistory(tx, demo.tables);
    await continueNumbers(tx, { customer: FIRST_CODE + people.all.length, order: book.orders.length + 1 });
    return { customers: people.all.length, orders: book.orders.length, seconds: (Date.now() - started) / 1000 };
  });
}

/** Passwords of the demo accounts by address; under the empty address one that nobody knows. */
async function passwordHashes(): Promise<Map<string, string>> {
  const secrets = [
    ...demoAccounts.map(({ email, password }) => [email, password] as const),
    ['', randomBytes(32).toString('hex')] as const,
  ];
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
