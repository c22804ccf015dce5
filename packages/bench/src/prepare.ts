import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Bench } from './bench.js';
import { Installation } from './machine/installation.js';
import { LoadGenerator } from './machine/load.js';
import { memoryOf } from './machine/process.js';
import { startLimit } from './yardstick/limit.js';

/** How long the server is left alone before its memory is looked at. */
const REST_MS = 5000;

/** How long its own work is waited for, and how often it is looked whether it is done. */
const MOST_REST_MS = 15 * 60_000;
const LOOK_MS = 1000;

/** The product with its data, and who asks it. */
export type Site = Omit<Bench, 'limit'> & { close(): Promise<void> };

/** What is to be made: how many customers, and the folder that holds or keeps them. */
export interface SiteWish {
  readonly customers: number;
  readonly data?: string;
}

/** Loads the data and starts the server. */
export async function prepareSite({ customers: wanted, data }: SiteWish, say: Bench['say']): Promise<Site> {
  const isKnown = data !== undefined && existsSync(join(data, 'postgres'));
  const kehu = new Installation(data);
  const load = new LoadGenerator();
  const began = performance.now();
  try {
    if (!isKnown) {
      say(`making ${wanted} customers …`);
      await kehu.kehu('seed', 'scale', '--customers', String(wanted));
      say(`data made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
    const seconds = await kehu.start();
    await new Promise((next) => setTimeout(next, REST_MS));
    const warm = { seconds, memory: memoryOf(kehu.pid) };
    const db = new pg.Pool({ connectionString: kehu.databaseUrl, max: 4, options: '-c timezone=UTC' });
    await untilAtRest(db, say);
    await db.query('DROP SCHEMA IF EXISTS bench CASCADE; CREATE SCHEMA bench');
    await db.query('VACUUM (ANALYZE)');
    const customers = await customersOf(db);
    if (Math.abs(customers / wanted - 1) > 0.1) say(`the folder holds ${customers} customers`);
    const admin = (await kehu.kehu('token', 'create', '--role', 'ADMIN', '--name', 'bench')).trim();
    const regionIds = await widestRegion(db);
    const { manager, masked } = await regionalTokens(kehu, admin, regionIds[0] ?? '');
    const tokens = { admin, manager, masked };
    const end = async (): Promise<void> => {
      await db.end();
      await load.close();
      await kehu.remove();
    };
    let ended: Promise<void> | null = null;
    // Whoever stops the bench ends what it measures, too, and that closes the site as well.
    return { ...{ kehu, load, db, customers, warm, tokens, regionIds, say }, close: () => (ended ??= end()) };
  } catch (error) {
    await load.close();
    await kehu.remove();
    throw error;
  }
}

/** The same with the yardsticks beside it. */
export async function prepareBench(wish: SiteWish, say: Bench['say']): Promise<Bench & { close(): Promise<void> }> {
  const site = await prepareSite(wish, say);
  const limit = await startLimit(site.kehu.databaseUrl).catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  return {
    ...{ ...site, limit },
    async close() {
      limit.stop();
      await site.close();
    },
  };
}

/** Waits until the jobs are done that new data asks for, such as its first classes: they are no part of any figure. */
async function untilAtRest(db: pg.Pool, say: Bench['say']): Promise<void> {
  const end = performance.now() + MOST_REST_MS;
  for (let looks = 0; looks < 3;) {
    const { rows } = await db.query<{ due: number }>(
      `SELECT count(*)::int AS due FROM graphile_worker.jobs WHERE run_at <= now() OR task_identifier = 'classes.evaluate'`,
    );
    looks = rows[0]?.due === 0 ? looks + 1 : 0;
    if (performance.now() > end) return void say('the server is still at work of its own');
    await new Promise((next) => setTimeout(next, LOOK_MS));
  }
}

/** @throws when there are none, as where making them was broken off */
async function customersOf(db: pg.Pool): Promise<number> {
  const { rows } = await db.query<{ count: number }>('SELECT count(*)::int AS count FROM customer');
  if (!rows[0]?.count) throw new Error('the folder of --data holds no customers: take it away, or name another one');
  return rows[0].count;
}

/** A region at the top with the most customers below it, and all regions below. */
async function widestRegion(db: pg.Pool): Promise<string[]> {
  const { rows } = await db.query<{ ids: string[] }>(
    `WITH RECURSIVE below AS (
       SELECT id AS root, id FROM region WHERE parent_id IS NULL
       UNION ALL SELECT b.root, r.id FROM region r JOIN below b ON r.parent_id = b.id
     )
     SELECT array_prepend(root, array_remove(array_agg(DISTINCT b.id), root)) AS ids
     FROM below b LEFT JOIN customer c ON c.region_id = b.id GROUP BY root ORDER BY count(c.id) DESC LIMIT 1`,
  );
  return rows[0]?.ids ?? [];
}

interface RoleSeen {
  key: string;
  id: string;
  permissions: { permission: string; scope: string }[];
}

/** A manager of the region, and one who has the same rights but sees no number in full. */
async function regionalTokens(kehu: Installation, admin: string, regionId: string) {
  const { roles } = await kehu.ask<{ roles: RoleSeen[] }>(
    admin,
    '{ roles { id key permissions { permission scope } } }',
    {},
  );
  const manager = roles.find(({ key }) => key === 'MANAGER');
  const mark = randomBytes(3).toString('hex');
  const permissions = manager?.permissions.filter(({ permission }) => permission !== 'customers:unmask');
  const role = { key: `BENCH_${mark.toUpperCase()}`, nameZh: '不看号码', nameEn: 'Masked', permissions };
  const made = await kehu.ask<{ roleCreate: { role: { id: string } } }>(
    admin,
    'mutation ($input: RoleCreateInput!) { roleCreate(input: $input) { role { id } userErrors { message } } }',
    { input: role },
  );
  const token = async (roleId: string | undefined): Promise<string> => {
    const { apiTokenCreate } = await kehu.ask<{ apiTokenCreate: { token: string } }>(
      admin,
      'mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token userErrors { message } } }',
      { input: { name: `bench ${mark}`, roleId, regionId } },
    );
    return apiTokenCreate.token;
  };
  return { manager: await token(manager?.id), masked: await token(made.roleCreate.role.id) };
}
